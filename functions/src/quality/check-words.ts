import type { AspectRatio } from '../../../lib/domain/shared/aspect-ratio';
import type { Mark, TextMark } from '../providers/mark';
import { WCAG_CONTRAST } from '../providers/studio/color/contrast';
import { undrawnSigns } from '../typefaces/faces';
import { placeOf, type Place } from './place-in-frame';
import type { Raster } from './raster';
import { measureWords } from './words-on-pixels';

export interface CheckedWords {
  /** Of the text that reads worst; null without any. */
  contrast: number | null;
  problems: string[];
}

/** Whether every text reads at WCAG’s 4.5:1, is covered by nothing, and stands where it is seen. */
export function checkWords(raster: Raster, marks: readonly Mark[], ratio: AspectRatio): CheckedWords {
  const texts = marks.filter((mark) => mark.kind === 'text').filter(({ text }) => text.trim() !== '');
  let contrast: number | null = null;
  const problems = texts.flatMap((mark) => {
    const measured = measureWords(raster, mark);
    contrast = Math.min(contrast ?? measured.contrast, measured.contrast);
    const misplaced = PLACE_PROBLEMS[placeOf(mark, ratio, raster)];
    if (undrawnSigns(mark.text).length > 0) return [`${quoted(mark)} has signs that no typeface has; leave them out.`];
    if (misplaced !== null) return [`${quoted(mark)} ${misplaced}`];
    if (measured.contrast < WCAG_CONTRAST) return [`${quoted(mark)} can hardly be read; other colours may help.`];
    return measured.visible ? [] : [`${quoted(mark)} is partly covered; another photo may help.`];
  });
  return { contrast, problems };
}

const PLACE_PROBLEMS: Record<Place, string | null> = {
  inside: null,
  outside: 'runs out of the picture; fewer words may help.',
  covered: 'stands where apps cover a story; fewer words may help.',
};

const EXCERPT = 40;

function quoted({ text }: TextMark): string {
  return `“${text.length > EXCERPT ? `${text.slice(0, EXCERPT)}…` : text}”`;
}
