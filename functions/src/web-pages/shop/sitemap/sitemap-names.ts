const PRODUCTS = /produ[ck]t|produit|prodott|artikel|items?[-_.]|goods|tovar|[-_/]pdp/i;
const NO_PRODUCTS =
  /(?:product|produkt|produit)s?[-_]?(?:cat(?!alog)|tag|brand|collection|review|attribute|type|line|vendor)|blog|post|page|categor|kategor|collection|news|article|author|[-_]tags?[-_.]|brand|locat|image|video|cms|static|review|recipe|guide|landing|career|store-/i;

/** Whether a sitemap's name says that it has the products, that it has none, or neither. */
export function sitemapName({ pathname, search }: URL): 'products' | 'no-products' | 'unknown' {
  const name = `${pathname}${search}`.slice(0, 500);
  if (PRODUCTS.test(name) && !NO_PRODUCTS.test(name)) return 'products';
  return NO_PRODUCTS.test(name) ? 'no-products' : 'unknown';
}
