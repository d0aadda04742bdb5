import { ZodError } from 'zod';
import { type IdentifiedJob, kindOf } from '../../../../lib/domain/jobs/job';
import { JOBS, jobPath, runPath } from '../../../../lib/domain/shared/paths';
import { isTerminal } from '../../../../lib/domain/work/job-status';
import { firestore } from '../../firebase/admin';
import { readJob } from '../documents/read-documents';
import { endJob, settleCancelled } from '../ending/end-job';
import { failUnreadableJob } from '../ending/mark-unreadable';
import { accountSortOf } from '../limits/account-sort';
import { jobStanding } from '../limits/refusal-of';
import { jobsAtOnce } from '../limits/person-limits';
import { joinLine } from '../line/join-line';
import { letInUnlessFull } from '../line/let-in';
import { wrongFields } from '../queue/read-work';
import { beginJob } from '../line/begin-job';

/**
 * Starts a job: gives it a place, where there is one for its sort of account, and begins it; else it waits in line. Safe to
 * call at any time and any number of times. Rejects only with what a later call may overcome.
 */
export async function startJob(jobId: string): Promise<void> {
  const job = await readableJob(jobId);
  if (!job) return;
  if (job.status === 'cancelled') return settleCancelled(jobId);
  if (isTerminal(job.status)) return;
  if (await hasBegun(job)) return beginJob(job);
  const { ahead, refusal } = await standingOf(job);
  if (refusal) return refuse(job, refusal);
  const sort = await accountSortOf(job.user_id);
  if (jobsAtOnce(sort) === 0 || (await joinLine(job, { sort, ahead }))) return beginJob(job);
  await letInUnlessFull(sort);
}

async function readableJob(jobId: string): Promise<IdentifiedJob | null> {
  const snapshot = await firestore.doc(jobPath(jobId)).get();
  if (!snapshot.exists) return null;
  try {
    return readJob(snapshot);
  } catch (error) {
    if (!(error instanceof ZodError)) throw error;
    if (!isTerminalText(snapshot.get('status'))) await failUnreadableJob(jobId, wrongFields(error));
    return null;
  }
}

const isTerminalText = (status: unknown) => status === 'completed' || status === 'failed' || status === 'cancelled';

interface Reason {
  /** For the person. */
  message: string;
  details: Record<string, string> | null;
}

interface Standing {
  /** How many jobs of its person are under way that were asked for before. */
  ahead: number;
  refusal: Reason | null;
}

/** Fails a job that its person may not have beside what they have; of several the first that were made go on. */
async function refuse({ id }: IdentifiedJob, reason: Reason): Promise<void> {
  await endJob(id, { status: 'failed', error: { code: 'RATE_LIMIT_EXCEEDED', timestamp: new Date(), ...reason } });
}

async function standingOf(job: IdentifiedJob): Promise<Standing> {
  const [other, { ahead, refusal }] = await Promise.all([otherUnderWay(job), jobStanding(job)]);
  return { ahead, refusal: other ?? (refusal === null ? null : { message: refusal, details: null }) };
}

/** What goes on already is not refused: the start is called again whenever it may have been lost. */
const hasBegun = async (job: IdentifiedJob) => (await firestore.doc(runPath(job.id)).get()).exists;

/** Of a kind of which a person may have only one under way, the first that was made goes on. */
async function otherUnderWay(job: IdentifiedJob): Promise<Reason | null> {
  if (!kindOf(job).oneAtATime) return null;
  const { docs } = await firestore
    .collection(JOBS)
    .where('user_id', '==', job.user_id)
    .where('type', '==', job.type)
    .where('status', 'in', ['queued', 'processing'])
    .orderBy('created_at')
    .limit(1)
    .get();
  const [first] = docs;
  if (!first || first.id === job.id) return null;
  const message = `Another ${kindOf(job).name.toLowerCase()} of yours is under way. Wait for its end, or cancel it, then start this one again.`;
  return { message, details: { job_id: first.id } };
}
