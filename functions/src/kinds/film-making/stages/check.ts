import type { IdentifiedJob } from '../../../../../lib/domain/jobs/job';
import { prepareInputs } from '../../../inputs/prepare-inputs';
import type { FilmKind } from '../film-kind';
import type { FilmOutcome, FilmWork } from '../film-state';

/** Checks the files and prepares working copies of them, unless an earlier try has. */
export async function checkFiles<J extends IdentifiedJob>(
  kind: FilmKind<J>,
  { job, state }: FilmWork<J>,
): Promise<FilmOutcome> {
  kind.check(job);
  const { photos, logo } = kind.uploadsOf(job);
  const inputs = state.inputs ?? (await prepareInputs(job, { photos: photos.flat(), logo }));
  return { then: 'next', state: { ...state, inputs } };
}
