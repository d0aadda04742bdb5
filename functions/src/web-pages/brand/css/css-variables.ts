import type { CssRule } from './read-css';

/** Custom properties with their names (`--brand`) and values as written. */
export type CssVariables = ReadonlyMap<string, string>;

const EVERYWHERE = /^(?::root|html|body|:host|\*|html:root|:root:root)$/i;
/** What a page sets for another look of itself. */
const OTHER_LOOK = /dark|night|high-?contrast|inverse|inverted/i;
const MOST_NESTED = 8;
const MOST_STEPS = 40;
const LONGEST = 1000;

/** The page’s custom properties: of those set twice the last that holds everywhere, else the first. */
export function variablesOf(rules: readonly CssRule[]): CssVariables {
  const everywhere = new Map<string, string>();
  const somewhere = new Map<string, string>();
  for (const { selectors, declarations } of rules) {
    const isEverywhere = selectors.some((selector) => EVERYWHERE.test(selector));
    if (!isEverywhere && selectors.every((selector) => OTHER_LOOK.test(selector))) continue;
    for (const { property, value } of declarations) {
      if (!property.startsWith('--')) continue;
      if (isEverywhere) everywhere.set(property, value);
      else if (!somewhere.has(property)) somewhere.set(property, value);
    }
  }
  return new Map([...somewhere, ...everywhere]);
}

/** A value with what its `var()` stand for; null for one that stands for nothing, for itself, or for too much. */
export function resolveVariables(value: string, variables: CssVariables): string | null {
  return resolve(value, { variables, steps: 0 }, 0);
}

interface Run {
  variables: CssVariables;
  steps: number;
}

function resolve(value: string, run: Run, depth: number): string | null {
  if (depth > MOST_NESTED || value.length > LONGEST) return null;
  let rest = value;
  let whole = '';
  for (let at = nextVar(rest); at >= 0; at = nextVar(rest)) {
    const end = closing(rest, at + 4);
    if (end < 0 || ++run.steps > MOST_STEPS) return null;
    const meant = standsFor(rest.slice(at + 4, end), run, depth);
    if (meant === null || whole.length + meant.length > LONGEST) return null;
    whole += rest.slice(0, at) + meant;
    rest = rest.slice(end + 1);
  }
  return whole + rest;
}

const nextVar = (text: string) => text.search(/(?<![\w-])var\(/i);

/** Where the bracket closes inside of which `from` stands; -1 where none does. */
function closing(text: string, from: number): number {
  let depth = 1;
  for (let at = from; at < text.length; at++) {
    if (text[at] === '(') depth++;
    if (text[at] === ')' && --depth === 0) return at;
  }
  return -1;
}

/** Of `--name` or `--name, fallback`. */
function standsFor(reference: string, run: Run, depth: number): string | null {
  const comma = reference.indexOf(',');
  const name = (comma < 0 ? reference : reference.slice(0, comma)).trim();
  const own = run.variables.get(name);
  const meant = own === undefined ? null : resolve(own, run, depth + 1);
  if (meant !== null || comma < 0) return meant;
  return resolve(reference.slice(comma + 1).trim(), run, depth + 1);
}
