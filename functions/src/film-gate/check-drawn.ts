import type { Stretch } from '../filming/drawn-frames';
import { type FilmFacts, type FilmProblem, problem } from './film-problem';

/** A cut may go through black, but not for longer. */
export const MOST_BLACK_SECONDS = 0.5;
/** What stands still for longer looks as if it had stopped. */
export const MOST_FROZEN_SECONDS = 1.5;

export const BLACK = 'The picture is black for too long.';
export const FROZEN = 'The picture stands still for too long.';

/** What was seen of the frames while they were drawn. */
export function checkDrawn({ drawn, film }: Pick<FilmFacts, 'drawn' | 'film'>): FilmProblem[] {
  const longer = (stretches: readonly Stretch[], seconds: number) =>
    stretches.filter(({ from, to }) => to - from >= seconds * film.fps);
  return [
    ...longer(drawn.black, MOST_BLACK_SECONDS).map(({ from }) => problem('black', BLACK, from / film.fps)),
    ...longer(drawn.frozen, MOST_FROZEN_SECONDS).map(({ from }) => problem('frozen', FROZEN, from / film.fps)),
  ];
}
