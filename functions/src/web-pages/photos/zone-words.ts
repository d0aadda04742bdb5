const anywhere = (words: string) => `(?:^|-)(?:${words})(?:-|$)`;

/** What may stand before a word that is only meant at the start of a class: `gallery-nav` is no navigation. */
const PREFIX =
  '^(?:(?:site|page|main|global|shop|store|shopify|section|sections|group|desktop|mobile|top|sticky|app|js)-)*';

// `has-reviews`, `with-badge` tell of something else than what stands in the element.
const NOT_A_STATE = '^(?!(?:has|with|without|no|is|show|hide)-)';

/** Written as `markingsOf` has them. */
export const CHROME_WORDS = new RegExp(
  `${NOT_A_STATE}(?=.*${anywhere(
    'announcements?|newsletter|cookies?|consent|megamenu|mini-?cart|cart-drawer|cart-items?|payments?|badges?|reviews?|testimonials?|instagram|ugc|customer-(?:photos|gallery)|social|swatch(?:es)?|avatars?|ratings?|breadcrumbs?|logos?|usps?|(?:country|language|currency|locale)-(?:selector|switcher|picker)|banner|contentinfo|press|as-seen-in|size-(?:chart|guide)',
  )})|${PREFIX}(?:header|footer|nav|navbar|navigation|menu|topbar|sidebar|search|cart|popup|blog|icons?|flags?|stars?|trust|share|brands)(?:-|$)`,
);

export const OTHER_PRODUCT_WORDS = new RegExp(
  `${NOT_A_STATE}(?=.*${anywhere(
    'related|recommend(?:ed|er|ation|ations|s)?|up-?sells?|cross-?sells?|similar|also-(?:like|liked|bought|viewed)|you-may|recent(?:ly)?-(?:viewed|products)|frequently-bought|bought-together|complementary|(?:product|products)-(?:card|tile|item|teaser|grid|list|listing)s?|card-product|products-(?:carousel|slider)|best-?sellers?|featured-(?:products|collection|collections)|collection-(?:grid|list|carousel)|(?:complete|shop)-the-look|bundles?-(?:item|product)s?|other-products|more-products',
  )})|^products$`,
);

export const GALLERY_WORDS = new RegExp(
  anywhere(
    'gallery|galleria|fotorama|photoswipe|pswp|lightbox|easyzoom|(?:product|pdp|item|article|media|main|primary|detail)-(?:single-)?(?:images?|imgs?|media|photos?|pictures?|slider|slideshow|carousel|thumbs?|thumbnails?|zoom|visuals?)|image-(?:slider|carousel|zoom|viewer|box)|images-container|zoom(?:able)?|thumbnails',
  ),
);

const SUGGESTIONS: readonly RegExp[] = [
  /\b(?:you (?:may|might|could) (?:also )?(?:like|love|enjoy)|you(?:'ll| will)? also (?:like|love)|related (?:products|items)|similar (?:products|items|styles)|recommended (?:for|products|items|with)|recommendations|(?:customers|others|people) (?:also|who)|frequently bought|recently viewed|complete (?:the|your) (?:look|set|outfit)|shop the look|pairs? (?:well|perfectly|nicely)|goes (?:well|great) with|more (?:from|products|to love)|best ?sellers|keep shopping|explore more|bought together)/,
  /\b(?:das könnte (?:dir|ihnen|dich)|(?:dir|ihnen) (?:auch )?gefallen|ähnliche (?:produkte|artikel)|kunden (?:kauften|haben|sahen)|passend dazu|dazu passt|zubehör|zuletzt angesehen|empfehlungen|weitere (?:produkte|artikel)|wird oft zusammen|beliebte produkte)/,
  /(?:vous (?:aimerez|aimeriez|pourriez)|produits? (?:similaires|associés|apparentés|liés|recommandés)|les clients ont|vus récemment|complétez (?:le|votre)|à découvrir aussi|dans la même catégorie)/,
  /(?:también te|te puede|podría gustarte|productos (?:relacionados|similares|recomendados)|otros clientes|vistos recientemente|completa (?:el|tu) look)/,
  /(?:potrebbe(?:ro)? (?:piacerti|interessarti|anche)|prodotti (?:correlati|simili|consigliati)|visti di recente|completa il look|ti potrebbe)/,
  /(?:também (?:pode|vai|lhe)|você (?:também|pode)|produtos (?:relacionados|semelhantes|similares|recomendados)|vistos recentemente)/,
  /(?:misschien (?:vind|ook)|vind je (?:misschien )?ook|gerelateerde producten|vergelijkbare producten|anderen (?:kochten|bekeken)|onlangs bekeken|aanbevolen)/,
  /(?:może ci się|podobne produkty|polecane produkty|produkty powiązane|inni klienci|ostatnio oglądane)/,
  /(?:du kanske|relaterade produkter|liknande produkter|andra köpte|måske kan du|relaterede produkter|lignende produkter|du vil kanskje|relaterte produkter|saatat pitää|aiheeseen liittyvät)/,
  /(?:mohlo by se|související (?:produkty|zboží)|podobné produkty|benzer ürünler|ilgili ürünler|bunlar da|вам может|похожие товары|рекомендуем|с этим товаром|関連商品|おすすめ|この商品を|相关商品|猜你喜欢|관련 상품|추천 상품)/,
];

/** Whether a heading introduces other products, in one of the shops' usual languages. */
export function isSuggestionHeading(text: string): boolean {
  const plain = text.toLowerCase().replaceAll('’', "'");
  return SUGGESTIONS.some((pattern) => pattern.test(plain));
}
