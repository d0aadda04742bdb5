import { guessLanguage } from '../../../../lib/domain/shared/detect-language';
import { LANGUAGE_DETAILS } from '../../../../lib/domain/shared/language';
import { cleanDescription } from '../../web-pages/words/clean-description';
import { plainBlocks } from '../../web-pages/words/plain-blocks';
import { cleanFeatures } from '../../web-pages/words/read-features';
import { type RawRow, said } from '../raw-row';

export const MOST_NAME = 120;
const MOST_DESCRIPTION = 2000;
const MOST_BRAND = 80;
const MOST_CATEGORY = 120;
const MOST_FEATURE = 120;
/** No short text is longer, and none of its markup. */
const MOST_MARKUP = 2000;

/** The name of a row’s product in plain text, as long as it is; empty where it has none. */
export function nameOf({ values }: RawRow): string {
  const names = (values.name ?? []).map(plainLine);
  // A column “Article” may have its number.
  return names.find((name) => /\p{L}/u.test(name)) ?? names.find((name) => /\p{N}/u.test(name)) ?? '';
}

/** At most so long, in whole words where there are any. */
export function cutAtWord(text: string, most: number): string {
  if (text.length <= most) return text;
  const cut = text.slice(0, most).replace(/[\ud800-\udbff]$/u, '');
  const end = cut.lastIndexOf(' ');
  return (end > most / 2 ? cut.slice(0, end) : cut).trimEnd();
}

export function descriptionOf(row: RawRow): string | null {
  const texts = [said(row, 'description'), said(row, 'short_description')];
  const found = texts.map((text) => cleanDescription(text, MOST_DESCRIPTION)).find((text) => text !== '');
  return found ?? null;
}

export function featuresOf({ values }: RawRow): string[] {
  const items = (values.features ?? []).flatMap((value) => value.slice(0, 10_000).split(/\n|;|\||•|<\/li>/u));
  return cleanFeatures(items).filter((feature) => feature.length <= MOST_FEATURE);
}

export function brandOf(row: RawRow): string | null {
  const name = cutAtWord(plainLine(said(row, 'brand')), MOST_BRAND);
  return name === '' ? null : name;
}

/** The innermost of “Home > Kitchen > Mugs”; Google’s own categories may be numbers. */
export function categoryOf(row: RawRow, isWoo: boolean): string | null {
  const texts = [said(row, 'category'), said(row, 'google_category')].map((text) =>
    isWoo ? (text.split(',')[0] ?? '') : text,
  );
  const found = texts
    .map((text) => plainLine(text.split(/>|›|»|&gt;/u).at(-1) ?? ''))
    .find((text) => /\p{L}/u.test(text));
  return found === undefined ? null : cutAtWord(found, MOST_CATEGORY);
}

/** ISO 639-1: what the row or the feed says, else what its words tell. */
export function languageOf(row: RawRow, ofFeed: string | null, description: string | null): string | null {
  const code = /^\s*([a-z]{2})(?![a-z])/iu.exec(said(row, 'language') || (ofFeed ?? ''))?.[1];
  if (code) return code.toLowerCase();
  const language = description === null ? null : guessLanguage(description);
  return language && LANGUAGE_DETAILS[language].tag;
}

function plainLine(text: string): string {
  const short = text.slice(0, MOST_MARKUP).trim();
  if (!/[<&*_`[#\n]/u.test(short)) return short.replace(/\s+/gu, ' ');
  return plainBlocks(short)
    .map((block) => block.text)
    .join(' ')
    .trim();
}
