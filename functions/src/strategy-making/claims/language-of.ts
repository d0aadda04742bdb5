import type { ResearchSummary } from '../../../../lib/domain/research/research-summary';
import { detectLanguage, guessLanguage } from '../../../../lib/domain/shared/detect-language';
import type { Language } from '../../../../lib/domain/shared/language';
import { originOf } from './origin-of';

/** The language that a research speaks, and its ads: the shop's, else the customers', else that of `otherwise`. */
export function languageOf(
  { product_facts, benefits, voice_of_customer, sources }: ResearchSummary,
  otherwise = '',
): Language {
  const stated = [...benefits, ...product_facts].flatMap((one) =>
    one.quote === null ? [] : [{ ...one, text: one.quote }],
  );
  const shop = stated.filter((one) => originOf(one.sources, sources) === 'shop').map(({ text }) => text);
  const customers = voice_of_customer.flatMap(({ quotes }) => quotes.map(({ text }) => text));
  for (const texts of [shop, [otherwise], customers]) {
    const language = guessLanguage(texts.join('\n'));
    if (language !== null) return language;
  }
  return detectLanguage(otherwise);
}

/** False for a text that is surely in another language; one that is too short to tell passes. */
export function isIn(language: Language, text: string): boolean {
  return (guessLanguage(text) ?? language) === language;
}
