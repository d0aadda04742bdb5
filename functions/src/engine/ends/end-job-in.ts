import type { RecordedError } from '../../../../lib/domain/shared/error-code';
import { type IdentifiedJob, kindOf } from '../../../../lib/domain/jobs/job';
import { canTransition } from '../../../../lib/domain/work/job-status';
import { CANCELLED_STEP, failedStep } from '../../../../lib/domain/work/progress';
import { jobPath, linePath } from '../../../../lib/domain/shared/paths';
import { announceEndIn } from '../callbacks/announce-end';
import { firestore, serverTimestamp } from '../../firebase/admin';
import type { Writes } from '../../firebase/writes';
import { endedStages } from '../run/stage-changes';
import { pipelineOf } from '../registry/kinds';
import type { JobChange } from '../registry/pipeline';
import { expiryDate } from './expiry';

export type JobEnd =
  | { status: 'completed'; error: null }
  | { status: 'failed'; error: RecordedError | null }
  /** The status is there already: whoever cancelled has written it. */
  | { status: 'cancelled'; error: null };

/**
 * Ends a job, in a transaction that has read it: the one place in which a job gets to its end. `change` is what its
 * kind has to say besides, and wins; `found` what its last stage has come to. Throws for a job that can't get there from where it is.
 */
export function endJobIn(
  transaction: Writes,
  job: IdentifiedJob,
  { status, error }: JobEnd,
  { now, change = {}, found }: { now: Date; change?: JobChange; found?: string | undefined },
): void {
  const isSettled = status === 'cancelled' && job.status === 'cancelled';
  if (!isSettled && !canTransition(job.status, status)) {
    throw new Error(`A job that is ${job.status} can’t become ${status}: ${job.id}`);
  }
  announceEndIn(transaction, job, status);
  // Its place, where it had one, or had to wait for one.
  transaction.delete(firestore.doc(linePath(job.user_id, job.id)));
  transaction.update(firestore.doc(jobPath(job.id)), {
    stages: endedStages(job, status, now, found),
    error: error && { ...error, timestamp: now },
    expires_at: expiryDate(now, pipelineOf(job).retentionDays?.()),
    look_after: null,
    updated_at: serverTimestamp(),
    ...progressAtEnd(job, status),
    ...(isSettled ? {} : { status, [`${status}_at`]: serverTimestamp() }),
    ...change,
  });
}

function progressAtEnd(job: IdentifiedJob, status: JobEnd['status']): JobChange {
  if (status === 'completed') {
    return { 'progress.percentage': 100, 'progress.current_step': kindOf(job).doneStep };
  }
  const step = status === 'failed' ? failedStep(job.progress.current_step) : CANCELLED_STEP;
  return { 'progress.current_step': step };
}
