import { jsonrepair } from 'jsonrepair';
import { balancedAt, parsed } from '../reading/balanced-json';

/** Longer data is none that describes one product. */
const MAX_TEXT = 2_000_000;
/** jsonrepair takes time by the square of the quotes that stand wrong. */
const MAX_STRAY_QUOTES = 200;
const MAX_PIECES = 100;

const CONTROL = /[\u0000-\u001F\u007F\u2028\u2029]/g;

/** How many characters of a page may still be repaired. */
export interface RepairBudget {
  left: number;
}

/** What the text of a script of JSON says, mended where it is broken; nothing where it can't be. */
export function readJsonText(raw: string, budget: RepairBudget): unknown[] {
  if (raw.length > MAX_TEXT) return [];
  const whole = parsed(raw);
  if (whole !== undefined) return [whole];
  const text = withoutEntities(withoutComments(withoutWrapping(raw)).replace(CONTROL, ' ').trim());
  const clean = parsed(text);
  if (clean !== undefined) return [clean];
  const pieces = splitObjects(text);
  return (pieces ?? [text]).flatMap((piece) => mended(piece, budget));
}

function mended(text: string, budget: RepairBudget): unknown[] {
  const clean = parsed(text) ?? parsed(text.replace(/,(\s{0,200}[}\]])/g, '$1'));
  if (clean !== undefined) return [clean];
  if (text.length > budget.left || strayQuotes(text) > MAX_STRAY_QUOTES) return [];
  budget.left -= text.length;
  try {
    const value = parsed(jsonrepair(text));
    return value === undefined || typeof value === 'string' ? [] : [value];
  } catch {
    // Beyond repair, or nested deeper than the stack.
    return [];
  }
}

/** Marks of CDATA and of comments around all, which old templates write against old browsers. */
function withoutWrapping(raw: string): string {
  return raw
    .replace(/^\uFEFF/, '')
    .replace(/(?:\/\/|\/\*)?[ \t]{0,20}<!\[CDATA\[(?:[ \t]{0,20}\*\/)?/g, ' ')
    .replace(/(?:\/\/|\/\*)?[ \t]{0,20}\]\]>(?:[ \t]{0,20}\*\/)?/g, ' ')
    .trim()
    .replace(/^<!--/, '')
    .replace(/-->$/, '')
    .trim()
    .replace(/;$/, '');
}

/** Leaves comments out that stand outside of strings. An address has a colon before its slashes. */
function withoutComments(text: string): string {
  const parts: string[] = [];
  let inString = false;
  let from = 0;
  for (let at = 0; at < text.length; at += 1) {
    const char = text[at];
    if (char === '\\' && inString) at += 1;
    else if (char === '"') inString = !inString;
    else if (char === '/' && !inString && text[at - 1] !== ':') {
      const end = endOfComment(text, at);
      if (end === null) continue;
      parts.push(text.slice(from, at));
      from = end;
      at = end - 1;
    }
  }
  return [...parts, text.slice(from)].join(' ');
}

function endOfComment(text: string, at: number): number | null {
  const second = text[at + 1];
  if (second !== '/' && second !== '*') return null;
  const end = second === '/' ? text.indexOf('\n', at) : text.indexOf('*/', at + 2);
  if (end === -1) return text.length;
  return second === '/' ? end : end + 2;
}

const QUOTES = /&(?:quot|#34|#x22);/gi;

/** JSON that a template escaped as if it were text; its other entities stay for who reads the texts. */
function withoutEntities(text: string): string {
  return /^[\s[{]{1,20}&(?:quot|#34|#x22);/i.test(text) ? text.replace(QUOTES, '"') : text;
}

/** Several objects behind one another, with or without commas between; null where it is one or can't be told. */
function splitObjects(text: string): string[] | null {
  const pieces: string[] = [];
  for (let at = 0; at < text.length && pieces.length < MAX_PIECES;) {
    if (/[\s,;]/.test(text[at] ?? '')) {
      at += 1;
      continue;
    }
    const piece = text[at] === '{' || text[at] === '[' ? balancedAt(text, at, MAX_TEXT) : null;
    if (piece === null) return null;
    pieces.push(piece);
    at += piece.length;
  }
  return pieces.length > 0 ? pieces : null;
}

/** How many quotes neither open nor close anything, by what stands beside them, or have no partner. */
function strayQuotes(text: string): number {
  let count = 0;
  let open = 0;
  for (const { index } of text.matchAll(/["'`]/g)) {
    const opens = /[{[,:\s(\\]/.test(text[index - 1] ?? '{');
    const closes = /[,:}\]\s)]/.test(text[index + 1] ?? '}');
    if (opens === closes) count += 1;
    else open += opens ? 1 : -1;
  }
  return count + Math.abs(open);
}
