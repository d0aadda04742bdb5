import { LANGUAGES } from '../../../lib/domain/shared/language';
import { lowerCase, tidy } from '../copy/plain-text';
import type { AdText } from './ad-text';
import { FREE_SHIPPING_CUES } from './cues/tag-cues';

/** Between a discount and its end, in characters: “20 % off everything until Sunday”. */
const MOST_BETWEEN = 40;

const FREE_SHIPPING = LANGUAGES.flatMap((language) => FREE_SHIPPING_CUES[language].split(','))
  .map((cue) => cue.replaceAll('*', '').trim())
  .filter((cue) => cue !== '');

/** The offer of an ad in its own words: a discount with the end of it, else free delivery; null where it makes none. */
export function findOfferWords({ text, offer: { discount, deadline } }: AdText): string | null {
  if (discount === null) return freeShippingIn(text);
  if (deadline === null) return discount;
  const line = tidy(text);
  const [from, until] = [line.indexOf(discount), line.indexOf(deadline)];
  const [first, last] = from <= until ? [from, until + deadline.length] : [until, from + discount.length];
  const between = line.slice(first, last);
  const isOne = from !== -1 && until !== -1 && between.length <= discount.length + deadline.length + MOST_BETWEEN;
  return isOne && !/[.!?…。！？।؟]\s/u.test(between) ? between : discount;
}

function freeShippingIn(text: string): string | null {
  const line = tidy(text);
  const lower = lowerCase(line).replaceAll('’', "'");
  for (const phrase of FREE_SHIPPING) {
    const at = lower.indexOf(phrase);
    if (at !== -1) return line.slice(at, at + phrase.length);
  }
  return null;
}
