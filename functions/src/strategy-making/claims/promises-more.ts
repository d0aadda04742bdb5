import { claimsMore } from '../../copy/claims-more';
import { cueText, hasCue } from '../../copy/cues/cue-words';
import { CLAIM, GUARANTEE } from '../../research-reading/language/term-cues';

/**
 * Whether a model’s words state what their proof does not: a figure, a price, an offer, a seal, kindness to nature, a
 * guarantee, a test, a prize, a first place. A person’s own words may.
 */
export function promisesMore(text: string, said: string): boolean {
  if (claimsMore(text, said)) return true;
  const [words, known] = [cueText(text), cueText(said)];
  return [CLAIM, GUARANTEE].some((cues) => hasCue(words, cues) && !hasCue(known, cues));
}
