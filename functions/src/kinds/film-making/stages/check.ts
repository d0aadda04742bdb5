import type { IdentifiedJob } from '../../../../../lib/domain/jobs/job';
import { refuseUnsetWords } from '../../../inputs/refuse-unset-words';
import { prepareInputs } from '../../../inputs/prepare-inputs';
import type { FilmKind } from '../film-kind';
import { keepTrack } from '../keep-track';
import type { FilmOutcome, FilmWork } from '../film-state';

/** Checks the files and prepares working copies of them, unless an earlier try has. */
export async function checkFiles<J extends IdentifiedJob>(
  kind: FilmKind<J>,
  { job, state, signal }: FilmWork<J>,
): Promise<FilmOutcome> {
  if (job.input !== null && typeof job.input === 'object') refuseUnsetWords(job.input);
  kind.check(job);
  const { photos, logo } = kind.uploadsOf(job);
  const inputs = state.inputs ?? (await prepareInputs(job, { photos: photos.flat(), logo }));
  const wanted = kind.track?.(job) ?? null;
  const track = state.track ?? (wanted && (await keepTrack(job, wanted, signal)));
  return { then: 'next', state: { ...state, inputs, track } };
}
