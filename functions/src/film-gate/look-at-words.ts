import type { AspectRatio } from '../../../lib/domain/shared/aspect-ratio';
import type { ShownText } from '../filming/film';
import type { TextMark } from '../providers/mark';
import { WCAG_CONTRAST } from '../providers/studio/color/contrast';
import { undrawnSigns } from '../typefaces/faces';
import { placeOf } from '../quality/place-in-frame';
import type { Raster } from '../quality/raster';
import { measureWords } from '../quality/words-on-pixels';

/** Words that have a sign that no typeface has, run out of the picture, stand where apps cover a story, or can hardly be told from what is around them. */
export const WORD_FAULTS = ['outside', 'covered', 'contrast', 'signs'] as const;

/** What is wrong with words on a frame; null for nothing: they are inside, and read at 4.5:1 on what is drawn around them. */
export function lookAtWords(
  frame: Raster,
  { text, box, color }: ShownText,
  ratio: AspectRatio,
): (typeof WORD_FAULTS)[number] | null {
  const mark: TextMark = {
    ...{ kind: 'text', text, color, rect: box, lines: [box], matrix: [1, 0, 0, 1, 0, 0] },
  };
  const place = placeOf(mark, ratio, frame);
  if (undrawnSigns(text).length > 0) return 'signs';
  if (place !== 'inside') return place;
  const { contrast, visible } = measureWords(frame, mark);
  return contrast >= WCAG_CONTRAST && visible ? null : 'contrast';
}
