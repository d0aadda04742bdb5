import type { Language } from '../../../../lib/domain/shared/language';
import { cueList, cueText, type CueList } from '../../copy/cues/cue-words';
import { byLanguage } from './by-language';
import { BLAME, DISLIKED } from './blame-words';
import { LIKED, PRAISE } from './praise-words';
import { NEGATIONS } from './turns';

interface Lexicon {
  praise: CueList;
  blame: CueList;
  negations: CueList;
  /** Whether the word that turns stands behind the one that is turned. */
  turnsBehind: boolean;
}

const BEHIND: ReadonlySet<Language> = new Set(['turkish', 'hindi', 'japanese', 'korean']);
/** As far as a negation reaches, in characters: three words or so. */
const REACH = 22;
const REACH_BEHIND = 12;
const REACH_UNSPACED = 5;

const lexicons = byLanguage((language): Lexicon => ({
  praise: [...cueList(PRAISE[language], language), ...cueList(LIKED[language], language)],
  blame: [...cueList(BLAME[language], language), ...cueList(DISLIKED[language], language)],
  negations: cueList(NEGATIONS[language], language),
  turnsBehind: BEHIND.has(language),
}));

/** How much more a text praises than it blames, as a number of words: “not good” blames, “doesn't leak” praises. */
export function polarity(text: string, language: Language): number {
  const lexicon = lexicons[language];
  // Arabic is read in several ways: what one of them finds counts.
  const sums = cueText(text).map(
    (words) => count(words, lexicon.praise, lexicon) - count(words, lexicon.blame, lexicon),
  );
  return (Math.max(...sums) + Math.min(...sums)) / 2;
}

function count(words: string, cues: CueList, lexicon: Lexicon): number {
  let sum = 0;
  for (const cue of cues) {
    const at = words.indexOf(cue);
    if (at >= 0) sum += isTurned(words, at, cue, lexicon) ? -1 : 1;
  }
  return sum;
}

function isTurned(words: string, at: number, cue: string, { negations, turnsBehind }: Lexicon): boolean {
  if (turnsBehind) {
    const near = words.slice(at + cue.trimEnd().length, at + cue.length + REACH_BEHIND);
    return negations.some((one) => near.includes(one));
  }
  // The space before a cue ends the word before it.
  const near = cue.startsWith(' ')
    ? words.slice(Math.max(0, at - REACH), at + 1)
    : words.slice(Math.max(0, at - REACH_UNSPACED), at);
  return negations.some((one) => near.includes(one));
}
