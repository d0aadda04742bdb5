import { sameText } from '../../../copy/plain-text';
import type { Words } from '../stage';

/**
 * The points that the headline doesn't say already, and the line unless it is one of them:
 * no ad says a thing twice.
 */
export function statementsOf({ headline, line, points }: Pick<Words, 'headline' | 'line' | 'points'>): {
  points: string[];
  line: string;
} {
  const own = points.filter((point) => !sameText(point, headline));
  return { points: own, line: own.some((point) => sameText(point, line)) ? '' : line };
}
