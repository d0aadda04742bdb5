import type { IdentifiedJob } from '../../../../../lib/domain/jobs/job';
import { refuseUnsetWords } from '../../../inputs/refuse-unset-words';
import { prepareFiles } from '../../photos/prepare-files';
import type { FilmKind } from '../film-kind';
import { keepTrack } from '../keep-track';
import type { FilmOutcome, FilmWork } from '../film-state';

/** Checks the files and prepares working copies of them, unless an earlier try has. */
export async function checkFiles<J extends IdentifiedJob>(kind: FilmKind<J>, work: FilmWork<J>): Promise<FilmOutcome> {
  const { job, signal } = work;
  if (job.input !== null && typeof job.input === 'object') refuseUnsetWords(job.input);
  kind.check(job);
  const { photos, logo } = kind.uploadsOf(job);
  const state = await prepareFiles(work, { photos: photos.flat(), logo });
  const wanted = kind.track?.(job) ?? null;
  const track = state.track ?? (wanted && (await keepTrack(job, wanted, signal)));
  return { then: 'next', state: { ...state, track } };
}
