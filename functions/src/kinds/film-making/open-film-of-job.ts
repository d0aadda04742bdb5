import type { IdentifiedJob } from '../../../../lib/domain/jobs/job';
import type { Film } from '../../filming/film';
import { loadStoredInputs } from '../../inputs/load-inputs';
import { openFilm } from '../../providers/studio/motion/open-film';
import type { FilmKind } from './film-kind';
import type { DirectedFilm, FilmState } from './film-state';

/** The film of a job, with its pictures, as it was directed. */
export async function openFilmOfJob<J extends IdentifiedJob>(
  { uploadsOf }: Pick<FilmKind<J>, 'uploadsOf'>,
  job: J,
  { inputs, film: directed }: FilmState,
): Promise<{ film: Film; directed: DirectedFilm }> {
  if (!inputs || !directed) throw new Error(`The film of ${job.id} was never directed`);
  const { photos, logo } = await loadStoredInputs(job.id, inputs);
  // A copy: what is loaded is shared.
  const left = [...photos];
  const products = uploadsOf(job).photos.map(({ length }) => left.splice(0, length));
  return { film: await openFilm(directed.script, { products, logo }), directed };
}
