import type { FilmShape } from '../filming/film';
import type { DrawnFrames } from '../filming/drawn-frames';
import type { FilmScript } from '../../../lib/domain/video/film-script';
import type { ShownFrames } from './shown-frames';

/** What can be wrong with a finished film. */
const FILM_PROBLEMS = [
  'file',
  'length',
  'size',
  'rate',
  'codec',
  'black',
  'frozen',
  'sound',
  'words_place',
  'words_time',
  'words_contrast',
  'words_signs',
  'product',
] as const;

export interface FilmProblem {
  code: (typeof FILM_PROBLEMS)[number];
  /** Seconds from its beginning; null where it is about the whole. */
  at: number | null;
  /** A sentence for the person. */
  message: string;
}

/** What a film should be. */
export interface FilmFacts {
  film: FilmShape;
  script: Pick<FilmScript, 'aspect_ratio' | 'lang'>;
  /** What was seen while its frames were drawn. */
  drawn: DrawnFrames;
  shown: ShownFrames;
  /** Music is held to its loudness. */
  sound: 'none' | 'music';
}

export function problem(code: FilmProblem['code'], message: string, at: number | null = null): FilmProblem {
  return { code, message, at: at === null ? null : Math.round(at * 100) / 100 };
}

const EXCERPT = 40;

/** Words as they are named in a sentence. */
export const quoted = (text: string) => `“${text.length > EXCERPT ? `${text.slice(0, EXCERPT)}…` : text}”`;
