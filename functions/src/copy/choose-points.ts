import { COPY_LIMITS } from '../../../lib/domain/ad';
import type { Language } from '../../../lib/domain/language';
import { splitSentences, withoutFullStop } from './split-sentences';
import { textWidth } from './text-width';

/** Read beside a drawing, a longer statement loses its reader. */
const POINT_WIDTH = { min: 6, max: 72 };

/** The short statements of a description, as they were written, in order. */
export function choosePoints(description: string, language: Language): string[] {
  return splitSentences(description, language)
    .map(withoutFullStop)
    .filter((sentence) => textWidth(sentence) >= POINT_WIDTH.min && textWidth(sentence) <= POINT_WIDTH.max)
    .filter((sentence) => sentence.length <= COPY_LIMITS.point)
    .slice(0, COPY_LIMITS.points);
}
