import type { Language } from '../../../lib/domain/shared/language';
import { beginsWithCue, cueList, cueText, type Cues } from './cues/cue-words';
import { BACK_REFERENCES, HANGING_STARTS } from './cues/voice';
import { isBalanced } from './split-list';

function starts(text: string, cues: Cues, language: Language): boolean {
  return beginsWithCue(cueText(text), cueList(cues[language], language));
}

/** False for a sentence that makes no sense without the one before it, or waits for something after it. */
export function standsAlone(sentence: string, language: Language): boolean {
  return !starts(sentence, HANGING_STARTS, language) && !/[:：,،、，;–—-]$/u.test(sentence) && isBalanced(sentence);
}

/** True for a sentence that begins with “it” or “these”: good after another, weak alone. */
export function pointsBack(sentence: string, language: Language): boolean {
  return starts(sentence, BACK_REFERENCES, language);
}

export function isQuestion(sentence: string): boolean {
  return /[?？؟]["”’»」)]*$/u.test(sentence);
}
