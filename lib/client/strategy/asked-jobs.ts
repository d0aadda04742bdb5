import { newJobId } from '../../domain/shared/random-id';
import { createStoredEntries } from '../browser/stored-entries';
import { CatalogueError } from '../catalogue/catalogue-error';
import { refusalOf, UNREACHED } from '../catalogue/refusals';
import { currentUid, ensureUser } from '../session/session-store';
import { inputProblem } from '../tickets/core/write-job';
import { type AskedJob, type AskedWork, parseAskedJob } from './asked-job';

const asked = createStoredEntries({ prefix: 'adforge.asked-job.v1 ', parse: parseAskedJob });

/** The jobs that were asked for with one press and of which the server is not known to have them, by their ids. */
export const useAskedJobs = asked.useEntries;
export const askedJob = asked.get;
export const forgetAsked = asked.forget;
export const syncAsked = asked.sync;
export const followAsked = asked.follow;

/** Changes one that is still wanted. */
export function changeAsked(jobId: string, change: Partial<AskedJob>): void {
  const job = askedJob(jobId);
  if (job) asked.keep({ [jobId]: { ...job, ...change } });
}

/**
 * Asks for a job: on screen at once, and sent as soon as it can be, also after a reload. Gives its id. Rejects with
 * CatalogueError where it could never be sent.
 */
export async function askForJob(work: AskedWork): Promise<string> {
  const problem = inputProblem(work);
  if (problem !== null) throw new CatalogueError(problem);
  const uid =
    currentUid() ??
    (await ensureUser().catch((error: unknown) => {
      throw new CatalogueError(refusalOf(error) ?? UNREACHED);
    }));
  const jobId = newJobId();
  asked.keep({ [jobId]: { jobId, uid, requestedAt: Date.now(), handedOver: false, work } });
  return jobId;
}
