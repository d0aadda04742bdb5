import { guessLanguage } from '@/lib/domain/shared/detect-language';
import type { Language } from '@/lib/domain/shared/language';

/** Fewer letters than this are no description yet; what is still being typed is not commented on. */
const LEAST_LETTERS = 24;

/** What to say about the language of the ads where it may not be what the person expects; else null. */
export function languageNote(wanted: Language | null, description: string): string | null {
  const letters = description.match(/\p{L}/gu)?.length ?? 0;
  const written = guessLanguage(description);
  if (letters === 0 || written === wanted) {
    return wanted === null && letters >= LEAST_LETTERS
      ? 'The description doesn’t show which language it is in, so the button will be in English. Choose another one above.'
      : null;
  }
  if (wanted === null) return null;
  return `Your own words stay as you wrote them and are not translated. Only the button and the templates’ own words will be in ${nameOf(wanted)}.`;
}

function nameOf(language: Language): string {
  return language.charAt(0).toUpperCase() + language.slice(1);
}
