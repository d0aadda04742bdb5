import { newJobId } from '../../domain/shared/random-id';
import { createStoredEntries } from '../browser/stored-entries';
import { CatalogueError } from '../catalogue/catalogue-error';
import { noteLost } from '../catalogue/pending/pending-changes';
import { refusalOf, UNREACHED } from '../catalogue/refusals';
import { currentUid, ensureUser } from '../session/session-store';
import { inputProblem } from '../tickets/core/write-job';
import { type AskedWork, documentOf, parseAskedJob, standInOf } from './asked-job';
import { startOutbox } from './outbox';

/** The jobs that were asked for with one press and of which the server is not known to have them, by their ids. */
const asked = createStoredEntries({ prefix: 'adforge.asked-job.v1 ', parse: parseAskedJob });

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

/** Sends what was asked for on this page, or before a reload, once; returns how to stop. */
export function startAskedJobs(): () => void {
  return startOutbox({
    name: 'asked',
    kept: asked,
    atATime: Number.POSITIVE_INFINITY,
    isHeldBack: () => false,
    documentOf,
    standInOf,
    refuse: ({ jobId }, message) => {
      noteLost(message);
      asked.forget([jobId]);
    },
    takeBack: ({ jobId }) => asked.forget([jobId]),
  });
}
