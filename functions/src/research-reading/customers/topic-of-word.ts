import type { Language } from '../../../../lib/domain/shared/language';
import { cueList, type Cues } from '../../copy/cues/cue-words';
import { byLanguage } from '../language/by-language';
import { BLAME } from '../language/blame-words';
import { PRAISE } from '../language/praise-words';
import { stemOf, type Word } from '../language/words';
import { ASPECTS } from './aspects';

/** Whether a word in small letters is one of the cues. */
type Matcher = (word: Word) => boolean;

const UNSPACED: ReadonlySet<Language> = new Set(['japanese', 'korean', 'chinese']);

function matcherOf(cues: Cues, language: Language): Matcher {
  if (UNSPACED.has(language)) {
    const parts = cueList(cues[language], language).map((cue) => cue.trim());
    return ({ text }) => parts.some((part) => text.includes(part) || (part.startsWith(text) && text.length > 1));
  }
  const all = cues[language].split(',').map((cue) => cue.trim());
  const starts = all.filter((cue) => cue.endsWith('*')).map((cue) => cue.slice(0, -1));
  // A cue of several words is not one of them.
  const single = all.filter((cue) => !cue.endsWith('*') && !cue.includes(' '));
  const [whole, stems] = [new Set(single), new Set(single.map((cue) => stemOf(cue, language)))];
  return ({ text, stem }) => whole.has(text) || stems.has(stem) || starts.some((start) => text.startsWith(start));
}

const aspects = byLanguage((language) =>
  Object.entries(ASPECTS).map(([aspect, cues]) => ({ aspect, matches: matcherOf(cues, language) })),
);
const evaluative = byLanguage((language): Matcher => {
  const [praise, blame] = [matcherOf(PRAISE, language), matcherOf(BLAME, language)];
  return (word) => praise(word) || blame(word);
});

/** Whether a word praises or blames and names nothing. */
export function isJudging(word: Word, language: Language): boolean {
  return evaluative[language](word);
}

/**
 * Tells what words are about: `#delivery` for all that customers of any language say of it, else the word's stem; null
 * for a word that only praises or blames. Each word is looked up once.
 */
export function topicFinder(): (word: Word, language: Language) => string | null {
  const known = new Map<string, string | null>();
  return (word, language) => {
    const key = `${language} ${word.text}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const topic = topicOf(word, language);
    known.set(key, topic);
    return topic;
  };
}

function topicOf(word: Word, language: Language): string | null {
  const aspect = aspects[language].find(({ matches }) => matches(word));
  if (aspect) return `#${aspect.aspect}`;
  return evaluative[language](word) ? null : word.stem;
}
