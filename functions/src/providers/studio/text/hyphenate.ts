import { createRequire } from 'node:module';

// Read when a word of the language has to be broken, and not before: the patterns of German alone take a tenth of a second.
const need = createRequire(import.meta.url);

interface Hyphenation {
  hyphenateSync(text: string, options: { hyphenChar: string; minWordLength: number }): string;
}

/** The languages that ads are offered in, and write with hyphens. */
const PATTERNS: Readonly<Record<string, string>> = {
  en: 'hyphen/en-us',
  de: 'hyphen/de',
  fr: 'hyphen/fr',
  es: 'hyphen/es',
  it: 'hyphen/it',
  pt: 'hyphen/pt',
  tr: 'hyphen/tr',
};
/** Whoever writes these writes no other language with them. */
const BY_SCRIPT = [
  { script: /\p{Script=Cyrillic}/u, patterns: 'hyphen/ru' },
  { script: /\p{Script=Greek}/u, patterns: 'hyphen/el' },
];

/** Latin words among others: most are brands, and English. */
const FOREIGN = 'hyphen/en-us';

const MARK = '\u00ad';
const LATIN_WORD = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{M}]+$/u;
const SHORTEST_WORD = 6;
/** Fewer letters are not left behind at the end of a line, or taken to the next. */
const SHORTEST_PART = 3;

/** The parts between which a word may be broken with a hyphen, by the rules of its language; the word alone where there are none. */
export function hyphenationsOf(word: string, tag: string): string[] {
  const name = BY_SCRIPT.find(({ script }) => script.test(word))?.patterns ?? PATTERNS[tag] ?? FOREIGN;
  const lower = word.toLocaleLowerCase(tag);
  if (!LATIN_WORD.test(word) || word.length < SHORTEST_WORD || lower.length !== word.length) return [word];
  const { hyphenateSync } = need(name) as Hyphenation;
  const parts = hyphenateSync(lower, { hyphenChar: MARK, minWordLength: SHORTEST_WORD }).split(MARK);
  let at = 0;
  // Patterns know small letters.
  return merged(parts.map((part) => word.slice(at, (at += part.length))));
}

function merged(parts: readonly string[]): string[] {
  const whole: string[] = [];
  for (const [index, part] of parts.entries()) {
    const last = whole.at(-1);
    const isShort = part.length < (index === parts.length - 1 ? SHORTEST_PART : 2);
    if (last !== undefined && (isShort || last.length < SHORTEST_PART)) whole[whole.length - 1] = last + part;
    else whole.push(part);
  }
  return whole;
}
