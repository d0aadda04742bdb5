import type { IdentifiedJob } from '../../../../lib/domain/jobs/job';
import { loadStoredInputs } from '../../inputs/load-inputs';
import type { StoredInputs } from '../../inputs/stored-inputs';
import type { FilmPictures } from '../../providers/studio/motion/open-set';
import type { FilmKind } from './film-kind';

/** The pictures of a job's film, those of each product apart. */
export async function picturesOfJob<J extends IdentifiedJob>(
  { uploadsOf }: Pick<FilmKind<J>, 'uploadsOf'>,
  job: J,
  inputs: StoredInputs,
): Promise<FilmPictures> {
  const { photos, logo } = await loadStoredInputs(job.id, inputs);
  // A copy: what is loaded is shared.
  const left = [...photos];
  return { products: uploadsOf(job).photos.map(({ length }) => left.splice(0, length)), logo };
}
