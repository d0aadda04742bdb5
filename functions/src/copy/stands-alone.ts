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

/** Eight digits or more with no letters between them, and not a price or a date: somebody's telephone. */
const TELEPHONE = /(?:\+|\b00|\(0)?(?:\p{Nd}[ .()/\u00a0\u202f-]{0,2}){7,}\p{Nd}/u;
const DATE = /\p{Nd}{1,4}([./-])\p{Nd}{1,2}\1\p{Nd}{2,4}/gu;

/** False for a sentence that says nothing of a product: that one should buy it, or where to call. */
export function saysOfProduct(sentence: string): boolean {
  return !beginsWithCue(cueText(sentence), CALLS) && !TELEPHONE.test(sentence.replace(DATE, ''));
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
