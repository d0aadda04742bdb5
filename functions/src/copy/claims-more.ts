import { everyCue, cueText, hasCue } from './cues/cue-words';
import { ECO_CUES } from './cues/eco';
import { findOffer } from './offer-phrases';

const ECO = everyCue(ECO_CUES);
const FIGURE = /\p{Nd}+/gu;
/** Per cent and currency signs, marks of rights, stars and ticks. */
const SIGN = /[%٪％\p{Sc}®™©★☆⭐✓✔✅]/gu;

/**
 * Whether a text states what the person did not: a figure, a price, an offer, a seal or kindness to nature. Other
 * claims can't be told from harmless words. `said` is all that the person typed.
 */
export function claimsMore(text: string, said: string): boolean {
  const offer = findOffer(text);
  const stated = findOffer(said);
  return (
    adds(figures(text), figures(said)) ||
    adds(text.match(SIGN) ?? [], said.match(SIGN) ?? []) ||
    (offer.discount !== null && stated.discount === null) ||
    forOneAlone(offer.discount ?? '', stated.discount ?? '') ||
    (offer.deadline !== null && stated.deadline === null) ||
    (isEco(text) && !isEco(said))
  );
}

/** “49 € instead of 58 €”, where that is the price of two. */
function forOneAlone(claimed: string, stated: string): boolean {
  const before = stated.endsWith(claimed) ? stated.slice(0, -claimed.length) : '';
  return /\s(?:for|für|pour|por|per|a)\s+(?:only |just |nur |solo |só |seulement )?$/iu.test(before);
}

const isEco = (text: string) => hasCue(cueText(text), ECO);

function adds(found: readonly string[], known: readonly string[]): boolean {
  return found.some((one) => !known.includes(one));
}

/** `٢٤` is 24 too. */
function figures(text: string): string[] {
  return (text.match(FIGURE) ?? []).map((figure) => [...figure].map(digitValue).join(''));
}

/** The ten digits of a script stand behind one another in Unicode, and what is before the zero is none. */
function digitValue(digit: string): number {
  const code = digit.codePointAt(0) ?? 0;
  let zero = code;
  while (/\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
  return (code - zero) % 10;
}
