import { sameImageKey } from './largest-form';

/** What is never a product, wherever it stands. */
const NO_PRODUCT =
  /-(?:placeholders?|no-?image|no-?photo|image-(?:missing|not-found|unavailable)|coming-soon|spinner|loading|loader|preloader|ajax-loader|spacer|blank|pixel|1x1|transparent|icons?|icn|ico|favicon|sprites?|swatch(?:es)?|avatars?|gravatar|emoji|visa|mastercard|maestro|amex|american-express|paypal|klarna|apple-?pay|google-?pay|shop-?pay|sofort|giropay|sepa|payments?|trustpilot|trusted-shops|facebook|instagram|pinterest|youtube|tiktok|whatsapp|linkedin|twitter|logos?|logotype|badges?|size-?(?:chart|guide)|themes|plugins)-/;

/** What is hardly one where nothing else speaks for it. */
const HARDLY_A_PRODUCT =
  /-(?:banners?|flags?|stars?|ratings?|hero|promo|promotion|sale|usps?|guarantee|warranty|shipping|delivery|returns|newsletter|certificates?|certified|assets|team|store-front|storefront)-/;

/** What shops name in `og:image` on each of their pages. */
const SITE_WIDE =
  /-(?:banners?|share|sharing|social|og|og-?image|opengraph|open-graph|default|fallback|hero|cover|header|homepage|home|site|storefront|brand)-/;

const TRACKERS =
  /(?:^|\.)(?:facebook\.com|google-analytics\.com|googletagmanager\.com|doubleclick\.net|googleadservices\.com|bing\.com|pinterest\.com|linkedin\.com|twitter\.com|tiktok\.com|yandex\.ru|hotjar\.com|klaviyo\.com|ytimg\.com|gravatar\.com|w\.org|google\.[a-z]{2,3})$/;

/** Judges pictures by their names; words that the page's own title has say nothing against a picture of it. */
export interface PictureWords {
  /** “Icon”, “placeholder”, “paypal”. */
  isNoProduct(url: string): boolean;
  /** Those, and “banner”, “flag”, “sale”. */
  isHardlyProduct(url: string): boolean;
  /** “Logo”, “share”, “default”, as only an `og:image` is called. */
  isSiteWide(url: string): boolean;
}

export function pictureWords(title: string): PictureWords {
  const titleWords = spaced(title.slice(0, 300));
  // A page asks for each of its pictures several times, and names cost more than all that is asked of them.
  const names = new Map<string, string>();
  const wordsOf = (url: string) => {
    const words = names.get(url) ?? spaced(nameOf(url));
    names.set(url, words);
    return words;
  };
  const speaks = (pattern: RegExp, url: string) => {
    const word = pattern.exec(wordsOf(url))?.[0];
    return word !== undefined && !titleWords.includes(word);
  };
  const judged = new Map<string, boolean>();
  const isNoProduct = (url: string) => {
    const verdict = judged.get(url) ?? (isOfOtherKind(url) || speaks(NO_PRODUCT, url));
    judged.set(url, verdict);
    return verdict;
  };
  return {
    isNoProduct,
    isHardlyProduct: (url) => isNoProduct(url) || /\.gif(?:\?|$)/i.test(url) || speaks(HARDLY_A_PRODUCT, url),
    isSiteWide: (url) => isNoProduct(url) || speaks(SITE_WIDE, url),
  };
}

/** A picture's file and the folder that it lies in. */
const nameOf = (url: string) => sameImageKey(url).slice(-600).split('?', 1)[0]?.split('/').slice(-2).join('/') ?? '';

/** Between dashes, so that whole words are found: `-cat-toy-logo-`. */
function spaced(text: string): string {
  const words = text
    .replace(/([a-z\d])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-');
  return `-${words}-`.replace(/--+/g, '-');
}

/** Drawings, films, and what other services count visitors by. */
function isOfOtherKind(url: string): boolean {
  const { hostname, pathname, search } = new URL(url);
  const inner = /[?&](?:url|href)=[^&]*\.svg(?:&|$|%3F)/i.test(search);
  return inner || /\.(?:svgz?|ico|mp4|webm|mov|m3u8|pdf|js|css)$/i.test(pathname) || TRACKERS.test(hostname);
}
