import type { DocumentSnapshot } from 'firebase-admin/firestore';
import { ZodError } from 'zod';
import type { IdentifiedJob } from '../../../../lib/domain/jobs/job';
import { jobPath, runPath } from '../../../../lib/domain/shared/paths';
import { isTerminal } from '../../../../lib/domain/work/job-status';
import { firestore } from '../../firebase/admin';
import { readJob } from '../documents/read-documents';
import { settleCancelled } from '../ending/end-job';
import { failUnreadableJob } from '../ending/mark-unreadable';
import { refuseJob } from '../ends/refuse-job';
import { accountSortOf } from '../limits/account-sort';
import { jobsAtOnce } from '../limits/person-limits';
import { refusalInLine } from '../limits/refusal-of';
import { giveTurn } from '../line/begin-job';
import { countAhead, joinLine } from '../line/join-line';
import { letIn, letInUnlessFull } from '../line/let-in';
import { startInTurn } from '../line/start-in-turn';
import { takeTurn } from '../line/take-turn';
import { wrongFields } from '../queue/read-work';
import { readRun } from '../run/run';

/** What is known of a job by whom its creation calls. */
interface Creation {
  createdAt: Date;
  /** The person whose it is. */
  owner: string;
}

/**
 * Starts a job: gives it a place, where there is one for its sort of account, and begins it; else it waits in line. Safe to
 * call at any time and any number of times. Rejects only with what a later call may overcome.
 */
export async function startJob(jobId: string, creation?: Creation): Promise<void> {
  if (!creation) return beginOrJoin(jobId);
  const sort = await accountSortOf(creation.owner);
  if (jobsAtOnce(sort) === 0) return beginOrJoin(jobId);
  await startInTurn(sort, creation.createdAt, () => beginOrJoin(jobId));
}

async function beginOrJoin(jobId: string): Promise<void> {
  const [snapshot, run] = await firestore.getAll(firestore.doc(jobPath(jobId)), firestore.doc(runPath(jobId)));
  const job = snapshot?.exists ? await readableJob(snapshot) : null;
  if (!job) return;
  if (job.status === 'cancelled') return settleCancelled(jobId);
  if (isTerminal(job.status)) return;
  // What goes on already is not refused: the start is called again whenever it may have been lost.
  if (run?.exists) return giveTurn(job, readRun(run));
  const sort = await accountSortOf(job.user_id);
  if (jobsAtOnce(sort) > 0) {
    const ahead = await countAhead(job);
    const refusal = await refusalInLine(job, ahead);
    if (refusal) await refuseJob(job, refusal);
    if (refusal || !(await joinLine(job, { sort, ahead }))) return letInUnlessFull(sort);
  }
  // One that had a place and may not begin leaves it to the next.
  if (!(await takeTurn(job)) && jobsAtOnce(sort) > 0) await letIn(sort);
}

async function readableJob(snapshot: DocumentSnapshot): Promise<IdentifiedJob | null> {
  try {
    return readJob(snapshot);
  } catch (error) {
    if (!(error instanceof ZodError)) throw error;
    if (!isTerminalText(snapshot.get('status'))) await failUnreadableJob(snapshot.id, wrongFields(error));
    return null;
  }
}

const isTerminalText = (status: unknown) => status === 'completed' || status === 'failed' || status === 'cancelled';
