/** Before the last part of an address: what follows is one product. */
const PRODUCT =
  /\/(?:products?|product-page|product-detail|produkte?|produkty|produits?|productos?|prodott[io]|produtos?|producten|produkter|artikel|articolo|items?|p|dp|pd|pdp|goods|listing|tuote|tuotteet|vara|varer|tovar|termek|termekek|urun|urunler)\/(?!(?:categor|tag|all|page|collections?|brands?|search|new|sale)[^/]*(?:\/|$))[^/]+/;
/** At the end of an address. */
const PRODUCT_END = /-p-?\d+(?:\.html?)?$|\/p\d{3,}(?:\.html?)?$|[-_/]\d{5,}\.html?$|\/[a-z]?\d+-[^/]+\.html?$/;
const PRODUCT_QUERY = /[?&](?:product_?id|prod_?id|item_?id|sku_?id)=[^&]/i;

const COLLECTION =
  /\/(?:collections?|categor(?:y|ies|ie|ia|ias|ie[sn])|product-categor(?:y|ies)|product-tag|kategorie[n]?|kategori(?:er)?|categorie|catalog(?:ue)?|katalog|sortiment|c|cat|department|departments|range)\/[^/]+/;
/** Ways to say “everything”. */
const ALL =
  /\/(?:all|all-products|alle|alle-produkte|alles|tout|todos?|tutti|shop|store|boutique|tienda|negozio|loja|winkel|products?|produkte|produits|productos|prodotti|catalog(?:ue)?|katalog|collections|categories|kategorien)$/;

const NO_PRODUCT =
  /\/(?:blogs?|news|magazine?|magazin|journal|stories|articles?|posts?|pages?|recipes?|rezepte|about(?:-us)?|ueber-uns|uber-uns|contact(?:-us)?|kontakt|impressum|imprint|datenschutz|privacy(?:-policy)?|agb|terms(?:-[a-z-]+)?|legal|policies|policy|faqs?|help|hilfe|support|shipping|versand|delivery|returns?|widerruf|jobs|careers|karriere|press|presse|account|my-account|konto|customer|login|log-?in|sign-?in|register|wishlist|cart|basket|warenkorb|checkout|search|suche|author|tags?|brands?|marken|stores?-?(?:locator|finder)?|locations?|sitemap|newsletter|gift-?cards?|compare|wp-(?:content|admin|json|login)[^/]*|feed|cdn|assets|static)(?:\/|\.html?$|$)/;

const lower = ({ pathname }: URL) => pathname.toLowerCase().replace(/\/+$/, '');

/** Whether an address alone says that it is of one product. */
export function looksLikeProduct(url: URL): boolean {
  const path = lower(url);
  return PRODUCT.test(path) || PRODUCT_END.test(path) || PRODUCT_QUERY.test(url.search);
}

/** Whether an address is of the whole shop: its start page, in whatever language, or the list of all that it sells. */
export function isWholeShop(url: URL): boolean {
  const path = lower(url);
  return `${path}/`.replace(/^\/[a-z]{2}(?:[-_][a-z]{2,4})?(?=\/)/, '') === '/' || ALL.test(path);
}

/** Whether an address says that it is of some of the shop's products. */
export function looksLikeCollection(url: URL): boolean {
  const path = lower(url);
  return COLLECTION.test(path) && !ALL.test(path) && !looksLikeProduct(url);
}

/** Whether an address says that it is of no product and of no list of them. */
export function looksLikeNeither(url: URL): boolean {
  return NO_PRODUCT.test(lower(url)) || /\.(?:jpe?g|png|gif|webp|svg|pdf|zip|css|js|xml|json|mp4)$/.test(lower(url));
}
