import { wordsOfName } from '../page-element';

/** Names of libraries and widgets begin so; what they are set to is the widget’s matter. */
const FOREIGN =
  /^--(?:swiper|plyr|fancybox|f-|toast|cc-|wp-admin|wc-|woocommerce|tw-|fa-|glide|splide|slick|pswp|iti|mdc|trustpilot|jdgm|klaviyo)/i;

/** The heaviest that a name says is what it counts as. */
const ROLES: readonly (readonly [weight: number, ...words: string[]])[] = [
  [6, 'brand', 'brandcolor', 'corporate', 'marke'],
  [5, 'primary', 'main', 'primaer', 'principal', 'primaria'],
  [4, 'accent', 'accents', 'button', 'buttons', 'btn', 'cta', 'highlight'],
  [3, 'theme', 'secondary', 'tertiary', 'akzent', 'key'],
  [2, 'link', 'links'],
];

/** A role’s side colours: of a state, of what stands upon it, of its edges. */
const SIDE =
  /^(?:hover|active|focus|visited|disabled|text|label|foreground|fg|on|contrast|inverse|border|outline|ring|shadow|light|lighter|lightest|dark|darker|darkest|subtle|muted|soft|error|success|warning|danger|info|sale|badge|icon)$/;
/** Words of names that hold no brand’s colour at all, or none at all. */
const NO_COLOR =
  /^(?:font|size|width|height|radius|padding|margin|gap|duration|weight|family|spacing|opacity|alpha|shadow)$/;

/** Of scales from 50 (lightest) to 950 (darkest), those that are the colour itself. Smaller numbers only count. */
const WHOLE_SHADES = new Set([500, 600]);
const LEAST_SHADE = 25;

/** How much a custom property’s name says that its colour is the brand’s: 0–6. */
export function variableWeight(name: string): number {
  if (FOREIGN.test(name)) return 0;
  const words = wordsOfName(name);
  const role = ROLES.find(([, ...named]) => named.some((word) => words.includes(word)));
  if (!role || words.some((word) => NO_COLOR.test(word))) return 0;
  if (words.some((word) => SIDE.test(word))) return role[0] * 0.15;
  const shade = words.map(Number).find((number) => number >= LEAST_SHADE);
  return shade === undefined || WHOLE_SHADES.has(shade) ? role[0] : role[0] * 0.3;
}
