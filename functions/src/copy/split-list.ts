import type { Language } from '../../../lib/domain/shared/language';
import { tidy, withoutFullStop } from './plain-text';
import { textWidth } from './text-width';

const SEPARATOR = /\s*(?:[;،、，；·•|｜]|,(?!\p{Nd})|(?<!\p{Nd}),)\s*|\s+[/+]\s+/u;
/** Without a colon that announces a list, only parts as short as these make one. */
const SHORT_PART = { words: 3, width: 26, parts: 3 };

const AND: Partial<Record<Language, string>> = {
  english: 'and|&|or',
  french: 'et|&|ou',
  spanish: 'y|e|&|o',
  german: 'und|sowie|&|oder',
  portuguese: 'e|&|ou',
  italian: 'e|ed|&|o',
  turkish: 've|&',
  hindi: 'और|व|&',
  korean: '및',
};
/** Ends of a part that goes on with the next: they tell a sentence with commas from a list. */
const GOES_ON: Partial<Record<Language, RegExp>> = {
  japanese: /(?:[はがをにへでとのもし]|て|から|ながら|たり|ば|ので|けど)$/u,
  korean: /(?:고|며|서|면|지만|는데|니까|도록|에|의|를|을|은|는|이|가|와|과)$/u,
  chinese: /(?:的|地|得|和|与|在|让|把)$/u,
  hindi: /(?:^|\s)(?:कर|के|की|का|में|से|को|पर|ने)$/u,
};

/** The items of a sentence that is a list: after a colon, or of three short parts or more; else none. */
export function listItems(sentence: string, language: Language): string[] {
  const text = withoutFullStop(sentence);
  const [, after = ''] = /^[^:：]{2,60}(?::\s+|：\s*)(.+)$/u.exec(text) ?? [];
  if (after !== '') {
    const items = split(after, language);
    return items.length >= 2 && items.every((item) => isWhole(item, language)) ? items : [];
  }
  const parts = split(text, language);
  const isList = parts.length >= SHORT_PART.parts && parts.every((part) => isShort(part) && isWhole(part, language));
  return isList ? parts : [];
}

/** Items between commas or their like; the last two may stand around an “and”. */
export function split(text: string, language: Language): string[] {
  const parts = withoutFullStop(text)
    .split(SEPARATOR)
    .map(tidy)
    .filter((part) => part !== '');
  const last = parts.pop();
  if (last === undefined) return [];
  const and = AND[language];
  if (and === undefined) return [...parts, last];
  const leading = last.replace(new RegExp(`^(?:${and})\\s+`, 'iu'), '');
  if (leading !== last || parts.length === 0) return [...parts, leading];
  return [...parts, ...last.split(new RegExp(`\\s+(?:${and})\\s+`, 'iu'))];
}

function isShort(part: string): boolean {
  return part.split(/\s+/u).length <= SHORT_PART.words && textWidth(part) <= SHORT_PART.width;
}

/** Two signs (“XL”) say too little; two of Chinese are a word, and so are two of Hindi, of several letters each. */
export function isWord(text: string): boolean {
  return text.length >= 3 || textWidth(text) >= 3;
}

/** No bracket or quotation that another part closes, no end that waits for the next part. */
function isWhole(part: string, language: Language): boolean {
  return (
    isWord(part) &&
    /\p{L}/u.test(part) &&
    !/[.!?。！？؟]$/u.test(part) &&
    isBalanced(part) &&
    !GOES_ON[language]?.test(part) &&
    !(language === 'arabic' && /^و(?!زن|سادة|رق|اق|جبة|صفة|احد|اسع|ثير)/u.test(part))
  );
}

const PAIRS: readonly [string, string][] = [
  ['(', ')'],
  ['（', '）'],
  ['[', ']'],
  ['“', '”'],
  ['«', '»'],
  ['「', '」'],
];

/** True when every bracket and quotation mark in it is closed. */
export function isBalanced(text: string): boolean {
  const count = (sign: string) => text.split(sign).length - 1;
  return PAIRS.every(([open, close]) => count(open) === count(close)) && count('"') % 2 === 0;
}
