import { ANGLE_LIMITS } from '../../../../lib/domain/strategy/angle';
import { inMarks } from '../modules/finding-of';

/** The title of an angle with the words that it is about, cut so that they and their marks have room. */
export function titleOf(about: string, words: string): string {
  // A space, the marks, and what shows that there was more.
  return `${about} ${inMarks(words, ANGLE_LIMITS.title - about.length - 4)}`;
}
