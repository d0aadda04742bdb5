import { balancedAt, parsed } from '../reading/balanced-json';
import type { Element, Outline } from '../reading/outline';
import { textContentOf } from '../reading/script-text';
import { revivedNuxt } from './nuxt-payload';

/** What a script of the page keeps for itself, and under which name. */
export interface StateValue {
  /** The script's id, or the variable it is assigned to. */
  name: string;
  value: unknown;
}

const MAX_SCRIPTS = 200;
const MAX_JSON = 5_000_000;
/** Of all scripts of a page together, in characters. */
const MAX_READ = 12_000_000;

const ASSIGNED =
  /(?:\b|window\.|self\.)(__NEXT_DATA__|__NUXT__|__remixContext|__APOLLO_STATE__|__INITIAL_STATE__|__PRELOADED_STATE__|__INITIAL_DATA__|__STATE__|__STORE__|__PRODUCT__|ShopifyAnalytics\.meta|(?:var|let|const) (?:meta|product|productData|productJson|initialState))\s{0,5}=\s{0,5}(?=([{[]|JSON\.parse\())/g;

/** The data that the page's own scripts work with, where it is JSON. */
export function readPageState({ items }: Outline): StateValue[] {
  const scripts = items.filter(({ element }) => element.name === 'script' && element.attribs.src === undefined);
  const values: StateValue[] = [];
  let left = MAX_READ;
  for (const { element } of scripts.slice(0, MAX_SCRIPTS)) {
    const text = textContentOf(element);
    left -= text.length;
    if (left < 0) break;
    if (isJsonScript(element)) values.push(...wholeScript(element, text));
    else if (!/ld\+json/i.test(element.attribs.type ?? '')) values.push(...assignments(text));
  }
  return values;
}

function isJsonScript({ attribs }: Element): boolean {
  return (
    /^(?:application|text)\/json\b/i.test(attribs.type?.slice(0, 50).trim() ?? '') || attribs.id === '__NEXT_DATA__'
  );
}

function wholeScript({ attribs }: Element, text: string): StateValue[] {
  if (text.length > MAX_JSON) return [];
  const value = parsed(text);
  if (value === undefined) return [];
  const isProductJson = attribs['data-product-json'] !== undefined || /^product-?json/i.test(attribs.id ?? '');
  const name = isProductJson ? 'ProductJson' : (attribs.id ?? '');
  return [{ name, value: name === '__NUXT_DATA__' && Array.isArray(value) ? revivedNuxt(value) : value }];
}

function assignments(text: string): StateValue[] {
  const values: StateValue[] = [];
  for (const match of [...text.matchAll(ASSIGNED)].slice(0, 10)) {
    const start = match.index + match[0].length;
    const value = match[2]?.startsWith('JSON') ? parsedCall(text, start) : parsedAt(text, start);
    if (value !== undefined) values.push({ name: match[1]?.replace(/^\w+ /, '') ?? '', value });
  }
  return values;
}

function parsedAt(text: string, start: number): unknown {
  const json = balancedAt(text, start, MAX_JSON);
  if (json === null) return undefined;
  // JavaScript knows a value that JSON doesn't.
  return parsed(json) ?? parsed(json.replace(/([:[,]\s{0,5})undefined(?=\s{0,5}[,}\]])/g, '$1null'));
}

/** `JSON.parse("…")`: a string of JSON that has JSON in it. */
function parsedCall(text: string, start: number): unknown {
  const open = start + 'JSON.parse('.length;
  if (text[open] !== '"') return undefined;
  let end = open + 1;
  while (end < text.length && text[end] !== '"') end += text[end] === '\\' ? 2 : 1;
  const inner = parsed(text.slice(open, end + 1));
  return typeof inner === 'string' ? parsed(inner) : undefined;
}
