import { withoutFullStop } from '../../../copy/split-sentences';
import type { Words } from '../stage';

/**
 * The points that the headline doesn't say already, and the line unless it is one of them:
 * no ad says a thing twice.
 */
export function statementsOf({ headline, line, points }: Pick<Words, 'headline' | 'line' | 'points'>): {
  points: string[];
  line: string;
} {
  const own = points.filter((point) => plain(point) !== plain(headline));
  return { points: own, line: own.some((point) => plain(point) === plain(line)) ? '' : line };
}

const plain = (text: string) => withoutFullStop(text.trim()).toLocaleLowerCase('en');
