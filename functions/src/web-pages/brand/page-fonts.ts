import { resolveVariables, variablesOf } from './css/css-variables';
import type { CssRule } from './css/read-css';

const MOST_FONTS = 4;
const LONGEST_NAME = 60;

/** Families that stand for whatever the device has. */
const OF_THE_SYSTEM = new Set(
  `serif, sans-serif, monospace, cursive, fantasy, math, emoji, system-ui, ui-serif, ui-sans-serif, ui-monospace,
  ui-rounded, -apple-system, blinkmacsystemfont, .sfnstext-regular, segoe ui, arial, helvetica, helvetica neue, times,
  times new roman, courier, courier new, menlo, consolas, monaco, sfmono-regular, liberation mono, inherit, initial,
  unset, revert, revert-layer, none, auto`
    .split(',')
    .map((name) => name.trim()),
);
const ICONS =
  /icon|awesome|glyph|dashicons|icomoon|fontello|material symbols|^slick$|^swiper|^woocommerce$|^star$|^fa[-\s]|^eicons|^etmodules$|^revicons|^jdgm|emoji/i;

const HEADING = /^h[1-6]$/i;
const BODY = /^(?:body|html|:root)$/i;
const CONTROL = /^(?:p|button|input|\*)$/i;

const MAY_SET_FONT = /(?:^|,)\s*(?:h[1-6]|body|html|:root|p|button|input|\*)\s*(?:,|$)/i;

/** Whether a font that is set for any of these selectors says something of the page’s. */
export const maySetFont = (selectors: string) => MAY_SET_FONT.test(selectors);

/** Families of a page’s style sheets, those of its running text and headings first; at most four. */
export function fontsOf(rules: readonly CssRule[]): string[] {
  const variables = variablesOf(rules);
  const weights = new Map<string, { name: string; weight: number }>();
  const count = (stack: string, weight: number) => {
    const meant = weight > 0 ? resolveVariables(stack, variables) : null;
    const name = meant === null ? null : firstFamily(meant);
    if (name === null) return;
    const known = weights.get(name.toLowerCase());
    if (known) known.weight += weight;
    else weights.set(name.toLowerCase(), { name, weight });
  };
  for (const { selectors, declarations } of rules) {
    const weight = Math.max(...selectors.map(selectorWeight));
    for (const { property, value } of declarations) {
      if (property === 'font-family') count(value, weight);
      if (property === 'font') count(stackOfShorthand(value), weight);
    }
  }
  for (const [name, value] of variables) if (isFontVariable(name)) count(value, 1);
  const byWeight = [...weights.values()].sort((one, other) => other.weight - one.weight);
  return byWeight.slice(0, MOST_FONTS).map(({ name }) => name);
}

function selectorWeight(selector: string): number {
  if (BODY.test(selector)) return 3;
  if (HEADING.test(selector)) return 2;
  return CONTROL.test(selector) ? 1 : 0;
}

const isFontVariable = (name: string) =>
  /font|typeface|typography/i.test(name) && !/icon|weight|size|style|spacing|height|swiper|-mono|-wp--/i.test(name);

/** What follows the size in `italic 400 16px/1.5 Lora, serif`. */
function stackOfShorthand(value: string): string {
  const size = /(?:^|\s)(?:[\d.]+(?:px|r?em|%|pt|vw)|var\([^()]*\))(?:\s*\/\s*[\w.%]+)?\s/.exec(value);
  return size ? value.slice(size.index + size[0].length) : '';
}

/** The first family of a stack, unless the stack begins with what the device has, or is a set of signs. */
function firstFamily(stack: string): string | null {
  const [first = ''] = stack.split(',');
  const name = withoutBuildMarks(first.replace(/["']/g, '').replace(/\s+/g, ' ').trim());
  const isName = /^[\p{L}_][\p{L}\d _.+-]*$/u.test(name) && name.length <= LONGEST_NAME;
  return isName && !OF_THE_SYSTEM.has(name.toLowerCase()) && !ICONS.test(name) ? name : null;
}

/** Next.js renames families to `__Open_Sans_1a2b3c`. */
function withoutBuildMarks(name: string): string {
  const marked = /^__(.+)_[\da-f]{6}$/.exec(name)?.[1];
  return marked === undefined ? name : marked.replaceAll('_', ' ');
}
