import { LANGUAGE_DETAILS, LANGUAGES } from '@/lib/domain/shared/language';

/** The languages that ads are written in, and the one that is kept, if it is another; each by its own name. */
export function languageChoices(kept: string | null): (readonly [string, string])[] {
  const offered = LANGUAGES.map((language) => {
    const { tag, name } = LANGUAGE_DETAILS[language];
    return [tag, name] as const;
  });
  const isOther = kept !== null && offered.every(([tag]) => tag !== kept);
  return isOther ? [...offered, [kept, ownName(kept)]] : offered;
}

function ownName(tag: string): string {
  try {
    return new Intl.DisplayNames(tag, { type: 'language' }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}
