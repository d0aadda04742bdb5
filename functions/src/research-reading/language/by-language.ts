import { LANGUAGES, type Language } from '../../../../lib/domain/shared/language';

/** Something for each language. */
export function byLanguage<T>(make: (language: Language) => T): Record<Language, T> {
  return Object.fromEntries(LANGUAGES.map((language): [Language, T] => [language, make(language)])) as Record<
    Language,
    T
  >;
}
