import { removePersonalData } from '../../../lib/domain/research/personal-data/remove-personal-data';
import type { Language } from '../../../lib/domain/shared/language';
import { beginsWithCue, cueList, cueText, type Cues, everyCue } from './cues/cue-words';
import { CALL_CUES } from './cues/calls';
import { BACK_REFERENCES, HANGING_STARTS } from './cues/voice';
import { isBalanced } from './split-list';

function starts(text: string, cues: Cues, language: Language): boolean {
  return beginsWithCue(cueText(text), cueList(cues[language], language));
}

/** Of all languages: so few words don’t say which they are in. */
const CALLS = everyCue(CALL_CUES);

/** False for a sentence that says nothing of a product: that one should buy it, or how to reach somebody. */
export function saysOfProduct(sentence: string): boolean {
  return !beginsWithCue(cueText(sentence), CALLS) && removePersonalData(sentence, 'page') === sentence;
}

/** False for one of those, and for one that makes no sense without the one before it or waits for something after it. */
export function standsAlone(sentence: string, language: Language): boolean {
  return (
    saysOfProduct(sentence) &&
    !starts(sentence, HANGING_STARTS, language) &&
    !/[:：,،、，;–—-]$/u.test(sentence) &&
    isBalanced(sentence)
  );
}

/** True for a sentence that begins with “it” or “these”: good after another, weak alone. */
export function pointsBack(sentence: string, language: Language): boolean {
  return starts(sentence, BACK_REFERENCES, language);
}

export function isQuestion(sentence: string): boolean {
  return /[?？؟]["”’»」)]*$/u.test(sentence);
}
