import { wordsOfName } from '../page-element';

/** What a rule paints, as far as it tells of a brand. */
export type Role = 'ground' | 'button' | 'main-button' | 'link' | 'header';

export interface PaintedBy {
  role: Role;
  /** 0–1: less for a state such as hover, and for what the page at hand doesn’t have. */
  share: number;
}

const BUTTON_WORDS = new Set(['btn', 'button', 'buttons', 'cta']);
const MAIN_WORDS = new Set(['primary', 'checkout', 'submit', 'buy', 'main', 'brand']);
const ADDS_TO_CART = /add[-_]?to[-_]?(?:cart|bag|basket)|addtocart|buy[-_]?now/i;
const SUBMITS = /\[type=["']?submit/i;
/** Buttons in other people’s colours, in those of a warning, and those that are no more than a sign. */
const OTHER_BUTTONS = new Set(
  `close menu nav toggle icon swiper slick arrow prev next pagination search modal tab tabs accordion link facebook
  twitter instagram pinterest whatsapp google apple paypal klarna amazon danger error warning success info disabled
  secondary light dark outline ghost cookie consent badge social share quantity qty radio checkbox play`.split(/\s+/),
);
const HEADERS = new Set(
  'header site-header main-header header-wrapper section-header navbar masthead announcement-bar topbar top-bar'.split(
    ' ',
  ),
);
const STATE = /:(?:hover|focus|active|visited|focus-visible|focus-within)/i;
const NOT_SEEN = /::|:(?:before|after|disabled|placeholder|selection)|\[disabled|\[aria-disabled|-webkit-|-moz-/i;

const MAY_PAINT =
  /body|html|:root|header|navbar|masthead|announcement-bar|top-?bar|btn|button|cta|submit|add[-_]?to|buy[-_]?now|(?:^|[\s>+~,])a(?![a-z\d])/i;

/** Whether any of these selectors may say what its rule paints: asked of thousands, of which few do. */
export const mayPaint = (selectors: string) => MAY_PAINT.test(selectors);

/** What a selector’s rule paints; null for what tells nothing. */
export function paintedBy(selector: string, has: (name: string) => boolean): PaintedBy | null {
  if (NOT_SEEN.test(selector)) return null;
  const compounds = selector.split(/[\s>+~]+/).filter((compound) => compound !== '');
  const subject = (compounds.at(-1) ?? '').replace(/:(?:not|is|where)\(.*$/, '');
  const tag = /^[a-z][a-z\d]*/i.exec(subject)?.[0].toLowerCase() ?? null;
  const classes = [...subject.matchAll(/[.#]([\w-]+)/g)].map(([, name = '']) => name);
  const role = roleOf(subject, tag, classes, compounds.length);
  if (!role) return null;
  const names = [...selector.matchAll(/\.([\w-]+)/g)].map(([, name = '']) => name);
  return { role, share: (STATE.test(selector) ? 0.2 : 1) * (names.every(has) ? 1 : 0.2) };
}

function roleOf(subject: string, tag: string | null, classes: string[], length: number): Role | null {
  const isWhole = classes.length === 0 && (tag === 'body' || tag === 'html' || /^:root/.test(subject));
  if (isWhole && length <= 2) return 'ground';
  if (classes.length === 0 && tag === 'a' && length <= 2) return 'link';
  if ((tag === 'header' && classes.length === 0) || classes.some((name) => HEADERS.has(name.toLowerCase()))) {
    return 'header';
  }
  return buttonRole(subject, tag, classes);
}

function buttonRole(subject: string, tag: string | null, classes: string[]): Role | null {
  if (ADDS_TO_CART.test(subject)) return 'main-button';
  const words = classes.flatMap(wordsOfName);
  if (words.some((word) => OTHER_BUTTONS.has(word))) return null;
  const isButton = tag === 'button' || SUBMITS.test(subject) || words.some((word) => BUTTON_WORDS.has(word));
  if (!isButton) return null;
  return SUBMITS.test(subject) || words.some((word) => MAIN_WORDS.has(word)) ? 'main-button' : 'button';
}
