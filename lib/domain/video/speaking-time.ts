import { countGraphemes } from '../shared/graphemes';
import type { Language } from '../shared/language';

/**
 * Characters a second, spaces among them, that an unhurried announcer says: about 150 words a minute in English, and
 * what carries as much at the same pace in the others.
 */
const CHARACTERS_PER_SECOND: Record<Language, number> = {
  english: 15,
  arabic: 12,
  french: 15.5,
  spanish: 16,
  german: 15,
  portuguese: 15.5,
  italian: 15.5,
  turkish: 14,
  hindi: 11,
  japanese: 7,
  korean: 6.5,
  chinese: 4.5,
};
/** A breath after each sentence. */
const BREATH = 0.3;

/** About how many seconds a text takes to say. */
export function speakingSeconds(text: string, language: Language): number {
  const characters = countGraphemes(text.trim());
  const pauses = (text.trim().match(/[.!?…。！？؟।]+(?=\s|$|\p{L})/gu) ?? []).length;
  return characters / CHARACTERS_PER_SECOND[language] + Math.max(0, pauses - 1) * BREATH;
}
