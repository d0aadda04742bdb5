import postcss, { CssSyntaxError, type ChildNode, type Root } from 'postcss';
import { tidyCss, type WantsOf } from './tidy-css';

/** One rule of a style sheet, with those of its declarations that tell of colours and fonts. */
export interface CssRule {
  selectors: string[];
  declarations: { property: string; value: string }[];
}

const LONGEST_SHEET = 1_000_000;
const MOST_RULES = 40_000;
const MOST_SELECTORS = 24;
const LONGEST_SELECTOR = 300;
const LONGEST_VALUE = 600;
/** How often a statement that the parser refuses is taken out before the rest is given up. */
const MOST_REPAIRS = 6;

const PROPERTY = /^(?:--.+|color|background|background-color|background-image|border-color|fill|font|font-family)$/;
/** What is drawn elsewhere than on the page as most see it. */
const ASIDE = /^(?:-\w+-)?(?:keyframes|font-face|page|property|counter-style)$/i;
const OTHER_MEDIA = /\bprint\b|color-scheme:\s*dark|forced-colors:\s*active|prefers-contrast/i;

const ALL: WantsOf = () => (property) => PROPERTY.test(property);

/**
 * Reads a style sheet as far as it can be read, in its order; of hostile length the beginning. `wantsOf` may want less
 * than all that is read: what nobody wants costs no parsing. Never throws.
 */
export function readCss(css: string, wantsOf: WantsOf = ALL): CssRule[] {
  const root = parse(tidyCss(css.slice(0, LONGEST_SHEET), wantsOf));
  return root ? rulesOf(root) : [];
}

function parse(sheet: string): Root | null {
  let css = sheet;
  for (let repairs = 0; repairs <= MOST_REPAIRS; repairs++) {
    try {
      // A source map could be a file of this machine.
      return postcss.parse(css, { map: false });
    } catch (error) {
      const at = error instanceof CssSyntaxError ? offsetOf(css, error) : null;
      if (at === null) return null;
      css = withoutStatement(css, at, repairs < MOST_REPAIRS - 1);
    }
  }
  return null;
}

function offsetOf(css: string, { line, column }: CssSyntaxError): number | null {
  if (line === undefined || column === undefined) return null;
  let start = 0;
  for (let row = 1; row < line; row++) start = css.indexOf('\n', start) + 1;
  return start + column - 1;
}

/** Takes the statement out that holds `at`, or with it all that follows. */
function withoutStatement(css: string, at: number, keepsRest: boolean): string {
  const before = Math.max(...[';', '{', '}'].map((sign) => css.lastIndexOf(sign, at - 1))) + 1;
  const end = css.slice(at).search(/[;{}]/);
  const canGoOn = keepsRest && end >= 0 && css[at + end] !== '{';
  return canGoOn ? css.slice(0, before) + css.slice(at + end) : tidyCss(css.slice(0, before), ALL);
}

function rulesOf(root: Root): CssRule[] {
  const rules: CssRule[] = [];
  const open: { node: ChildNode; within: string[] }[] = [];
  const openAll = (nodes: readonly ChildNode[] | undefined, within: string[]) => {
    for (const node of [...(nodes ?? [])].reverse()) if (node.type !== 'decl') open.push({ node, within });
  };
  openAll(root.nodes, []);
  for (let next = open.pop(); next && rules.length < MOST_RULES; next = open.pop()) {
    const { node, within } = next;
    if (node.type === 'rule') {
      const selectors = nestedSelectors(node.selectors, within);
      const declarations = declarationsOf(node.nodes);
      if (selectors.length > 0 && declarations.length > 0) rules.push({ selectors, declarations });
      openAll(node.nodes, selectors);
    } else if (node.type === 'atrule' && !ASIDE.test(node.name) && !OTHER_MEDIA.test(node.params.slice(0, 500))) {
      const declarations = declarationsOf(node.nodes ?? []);
      if (within.length > 0 && declarations.length > 0) rules.push({ selectors: within, declarations });
      openAll(node.nodes, within);
    }
  }
  return rules;
}

function declarationsOf(nodes: readonly ChildNode[]): CssRule['declarations'] {
  return nodes.flatMap((node) => {
    if (node.type !== 'decl') return [];
    const property = node.prop.startsWith('--') ? node.prop : node.prop.toLowerCase();
    const value = node.value.trim();
    return PROPERTY.test(property) && value !== '' && value.length <= LONGEST_VALUE ? [{ property, value }] : [];
  });
}

/** `&` stands for the outer selector; without it the inner one stands below the outer. */
function nestedSelectors(inner: readonly string[], outer: readonly string[]): string[] {
  const own = inner.slice(0, MOST_SELECTORS).map((selector) => selector.trim());
  const [parent] = outer;
  const whole = own.map((selector) => {
    if (parent === undefined) return selector;
    return selector.includes('&') ? selector.replaceAll('&', () => parent) : `${parent} ${selector}`;
  });
  return whole.filter((selector) => selector !== '' && selector.length <= LONGEST_SELECTOR);
}
