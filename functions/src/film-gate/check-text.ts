import { readingSeconds } from '../directing/reading-time';
import type { Film, ShownText } from '../filming/film';
import type { TextMark } from '../providers/mark';
import { WCAG_CONTRAST } from '../providers/studio/color/contrast';
import { placeOf } from '../quality/place-in-frame';
import type { Raster } from '../quality/raster';
import { measureWords } from '../quality/words-on-pixels';
import { type FilmFacts, type FilmProblem, problem, quoted } from './film-problem';

/** Words, and from which frame to before which they stand still. */
export interface SeenText {
  text: string;
  from: number;
  to: number;
}

/** Who is quick reads in this share of what most people need: below it nobody does. */
const LEAST_TIME = 0.7;
/** A clock’s figures are looked at, not read. */
const HAS_WORDS = /\p{L}/u;

/** Whether words stand for long enough, inside the frame and clear of what apps cover, and read at 4.5:1 on what is drawn around them. */
export function checkText(film: Film, script: FilmFacts['script'], seen: SeenText): FilmProblem[] {
  const at = seen.from / film.fps;
  const seconds = (seen.to - seen.from) / film.fps;
  if (HAS_WORDS.test(seen.text) && seconds < readingSeconds(seen.text, script.lang) * LEAST_TIME) {
    const stands = `${quoted(seen.text)} stands for ${Math.max(0, seconds).toFixed(1)} seconds`;
    return [
      problem(
        'words_time',
        `${stands}, too briefly to be read: fewer words, fewer scenes or a longer video may help.`,
        at,
      ),
    ];
  }
  const frame = Math.floor((seen.from + seen.to) / 2);
  const shown = film.wordsOn(frame).find(({ text }) => text === seen.text);
  if (!shown) return [];
  const raster = rasterOf(film, frame);
  const mark = markOf(shown);
  const place = placeOf(mark, script.aspect_ratio, raster);
  if (place === 'outside')
    return [problem('words_place', `${quoted(seen.text)} runs out of the picture; fewer words may help.`, at)];
  if (place === 'covered') {
    return [problem('words_place', `${quoted(seen.text)} stands where apps cover a story; fewer words may help.`, at)];
  }
  const { contrast, visible } = measureWords(raster, mark);
  if (contrast >= WCAG_CONTRAST && visible) return [];
  return [problem('words_contrast', `${quoted(seen.text)} can hardly be read; other colours may help.`, at)];
}

/** The frame as the check of ads knows pictures: it is looked at before the next is drawn over it. */
function rasterOf(film: Film, frame: number): Raster {
  const { buffer, byteOffset, byteLength } = film.draw(frame);
  return { data: Buffer.from(buffer, byteOffset, byteLength), channels: 4, width: film.width, height: film.height };
}

const markOf = ({ text, box, color }: ShownText): TextMark => ({
  ...{ kind: 'text', text, color, rect: box, lines: [box], matrix: [1, 0, 0, 1, 0, 0] },
});
