import { cueText, everyCue, hasCue } from '../../../copy/cues/cue-words';
import { WISH_CUES, WISHES, type Wish } from './wishes';

const LISTS = new Map(WISHES.map((wish) => [wish, everyCue(WISH_CUES[wish])]));

/** Of two that contradict each other the first stays. */
const OPPOSITES: readonly (readonly [Wish, Wish])[] = [
  ['warmer', 'cooler'],
  ['lighter', 'darker'],
  ['bolder', 'calmer'],
];

/** What of an instruction, in any of the languages of ads, the studio can do. */
export function readWishes(instruction: string): Wish[] {
  const text = cueText(instruction);
  const found = WISHES.filter((wish) => hasCue(text, LISTS.get(wish) ?? []));
  return found.filter((wish) => !OPPOSITES.some(([stays, goes]) => wish === goes && found.includes(stays)));
}
