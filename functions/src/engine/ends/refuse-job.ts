import { type IdentifiedJob } from '../../../../lib/domain/jobs/job';
import { jobPath, runPath } from '../../../../lib/domain/shared/paths';
import { isTerminal } from '../../../../lib/domain/work/job-status';
import { firestore } from '../../firebase/admin';
import { inTransaction } from '../../firebase/in-transaction';
import { readJob } from '../documents/read-documents';
import type { Refusal } from '../limits/refusal-of';
import { pipelineOf } from '../registry/kinds';
import { jobLookAfter } from '../work/look-after';
import { endJobIn } from './end-job-in';
import { finishEnd } from './finish-end';

/**
 * Fails a job that may not begin: nothing of it was done, set aside or paid for. Leaves one alone that has begun or ended
 * meanwhile. A place that it had in line is free after that; whoever calls lets the next one in.
 */
export async function refuseJob(job: IdentifiedJob, { message, details }: Refusal): Promise<void> {
  const { withdraw } = pipelineOf(job);
  const now = new Date();
  const error = { code: 'RATE_LIMIT_EXCEEDED' as const, message, details, timestamp: now };
  const isRefused = await inTransaction(async (transaction) => {
    const [snapshot, run] = await transaction.getAll(firestore.doc(jobPath(job.id)), firestore.doc(runPath(job.id)));
    if (!snapshot?.exists || run?.exists) return false;
    const current = readJob(snapshot);
    if (current.error?.timestamp.getTime() === now.getTime()) return true;
    if (isTerminal(current.status)) return false;
    const look_after = withdraw ? jobLookAfter(now) : null;
    endJobIn(transaction, current, { status: 'failed', error }, { now, change: { look_after } });
    return true;
  });
  if (isRefused && withdraw) await finishEnd(job);
}
