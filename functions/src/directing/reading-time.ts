import type { Language } from '../../../lib/domain/shared/language';

/**
 * Characters a second that people read beside a moving picture: the most that Netflix's Timed Text Style
 * Guides allow the subtitles of each language for adults (for English the stricter 17 of its template guide).
 */
const CHARACTERS_PER_SECOND: Record<Language, number> = {
  english: 17,
  arabic: 20,
  french: 17,
  spanish: 17,
  german: 17,
  portuguese: 17,
  italian: 17,
  turkish: 17,
  hindi: 22,
  japanese: 4,
  korean: 12,
  chinese: 9,
};

/** Words that are set large are taken in faster than two lines of subtitles in a script of pictures. */
const LEAST_SPEED = 7;
/** Finding the words, before reading them. */
const NOTICING = 0.35;

const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** Seconds that a text has to stand still to be read. */
export function readingSeconds(text: string, language: Language): number {
  if (text === '') return 0;
  const characters = Array.from(graphemes.segment(text)).length;
  return NOTICING + characters / Math.max(LEAST_SPEED, CHARACTERS_PER_SECOND[language]);
}
