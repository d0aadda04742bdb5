import type { FilmScript } from '../../../../lib/domain/video/film-script';
import type { Clip } from './clips/clip-state';
import type { DirectedFilm, FilmState } from './film-state';

interface ShownFilm {
  /** As it was directed, with the words that it shows. */
  directed: DirectedFilm;
  /** The scenes that a model has filmed. */
  taken: readonly Clip[];
  /** Whether a model has filmed or spoken some of it. */
  hasAi: boolean;
}

/** The film of a job as it is shown, once it is known what a model has filmed of it. */
export function shownFilm(jobId: string, { film, filmed }: Pick<FilmState, 'film' | 'filmed'>): ShownFilm {
  if (!film) throw new Error(`The film of ${jobId} was never directed`);
  const taken = (filmed?.clips ?? []).filter(({ is }) => is === 'taken');
  const script = filmed?.bare ? withoutWords(film.script, taken) : film.script;
  return { directed: { ...film, script }, taken, hasAi: taken.length > 0 || film.speech !== null };
}

/** What is filmed as it was asked for says nothing besides. */
function withoutWords(script: FilmScript, taken: readonly Clip[]): FilmScript {
  const filmed = new Set(taken.map(({ scene }) => scene));
  const scenes = script.scenes.map((scene, at) => (filmed.has(at) ? { ...scene, text: '', detail: null } : scene));
  return { ...script, scenes };
}
