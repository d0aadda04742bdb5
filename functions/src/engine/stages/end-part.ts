import type { DocumentReference } from 'firebase-admin/firestore';
import { type IdentifiedJob, kindOf } from '../../../../lib/domain/jobs/job';
import { type Spent, withSpent } from '../../../../lib/domain/money/usage';
import { addUsd } from '../../../../lib/domain/money/money';
import type { RecordedError } from '../../../../lib/domain/shared/error-code';
import { jobPath, partPath, runPath } from '../../../../lib/domain/shared/paths';
import { stageAfter } from '../../../../lib/domain/work/stage';
import { firestore } from '../../firebase/admin';
import { inOptimisticTransaction, type OptimisticTransaction } from '../../firebase/optimistic-transaction';
import type { Writes } from '../../firebase/writes';
import { readJob } from '../documents/read-documents';
import { unreadableChange } from '../ending/mark-unreadable';
import { settleWorkIn } from '../money/set-aside';
import { fillQueue } from '../queue/fill-queue';
import { partRunnerOf, queueOfStage } from '../registry/kinds';
import type { JobChange } from '../registry/pipeline';
import { readRun, type Run, turnOf } from '../run/run';
import { announcedChange, nextStageChange } from '../run/stage-changes';
import { hasEnded } from '../work/own-write';
import { type Part, readPart } from './parts';

interface PartEnd {
  status: 'done' | 'failed';
  result: unknown;
  error: RecordedError | null;
}

interface EndingPart {
  jobId: string;
  /** As it was when its end was decided. */
  part: Pick<Part, 'id' | 'generation'>;
  /** Of the lease; null for the watchdog, which ends what nobody holds any more. */
  token: string | null;
  end: PartEnd;
  /** What the try has cost. */
  spent: Spent;
}

/**
 * Ends a part, and with the last of a stage the stage. This transaction alone counts: a duplicate delivery, a process
 * that was overtaken, and one that comes after a cancel change nothing. False for those.
 */
export async function endPart({ jobId, part: { id, generation }, token, end, spent }: EndingPart): Promise<boolean> {
  const now = new Date();
  const partRef = firestore.doc(partPath(jobId, id));
  const ended = await inOptimisticTransaction(async (transaction) => {
    const found = await readWithJob(transaction, jobId, partRef);
    if (!found) return null;
    const { job, run } = found;
    const part = readPart(found.snapshot);
    if (hasEnded(part, { status: end.status, at: now })) return { job, run };
    if (job.status !== 'processing' || part.generation !== generation || !isHeldBy(part, token)) return null;
    const costUsd = addUsd(part.cost_usd, spent.usd);
    const freed = settleWorkIn(transaction, { work: part, costUsd, key: job.id, job });
    transaction.update(partRef, {
      ...end,
      cost_usd: costUsd,
      bill: null,
      lease: null,
      retry_at: null,
      look_after: null,
      ended_at: now,
      updated_at: now,
    });
    const money = { ...withSpent(job, spent), freed_usd: addUsd(job.freed_usd, freed) };
    const change = { ...money, ...joined(job, part, end) };
    return { job, run: countEnded(transaction, { job, run, now }, { failed: end.status === 'failed', change }) };
  });
  if (!ended) return false;
  if (ended.run.status === 'waiting') await fillQueue(ended.job.user_id, 'stage');
  return true;
}

/** A part that can't be read has failed, so that its stage can come to its end. */
export async function endUnreadablePart(
  jobId: string,
  id: string,
  error: RecordedError,
  fields: string,
): Promise<void> {
  const now = new Date();
  const ref = firestore.doc(partPath(jobId, id));
  const ended = await inOptimisticTransaction(async (transaction) => {
    const found = await readWithJob(transaction, jobId, ref);
    if (!found || !isOpen(found.snapshot.get('status'))) return null;
    const { job, run } = found;
    transaction.update(ref, { status: 'failed', error, lease: null, look_after: null, ended_at: now });
    if (job.status !== 'processing') return null;
    const change = unreadableChange({ path: `parts/${id}`, fields });
    return { job, run: countEnded(transaction, { job, run, now }, { failed: true, change }) };
  });
  if (ended?.run.status === 'waiting') await fillQueue(ended.job.user_id, 'stage');
}

/** A part's document with its job and the run; null when any of them is gone. */
async function readWithJob(transaction: OptimisticTransaction, jobId: string, ref: DocumentReference) {
  const refs = [firestore.doc(jobPath(jobId)), firestore.doc(runPath(jobId)), ref] as const;
  const [job, run, snapshot] = await transaction.getAll(...refs);
  if (!job.exists || !run.exists || !snapshot.exists) return null;
  return { job: readJob(job), run: readRun(run), snapshot };
}

const isOpen = (status: unknown) => status === 'waiting' || status === 'running';

function isHeldBy({ status, lease }: Part, token: string | null): boolean {
  if (token === null) return isOpen(status);
  return status === 'running' && lease?.token === token;
}

function joined(job: IdentifiedJob, { key, stage }: Part, { status, result }: PartEnd): JobChange {
  const { join } = partRunnerOf(job, stage);
  return join && status === 'done' ? { result: join(job.result, { key, result }) } : {};
}

interface Current {
  job: IdentifiedJob;
  run: Run;
  now: Date;
}

/** One more part has ended; with the last, the run waits for its turn at the next stage. */
function countEnded(
  transaction: Writes,
  { job, run, now }: Current,
  { failed, change }: { failed: boolean; change: JobChange },
): Run {
  const { total = 0, ended: before = 0, failed: failedBefore = 0 } = run.parts ?? {};
  const parts = { total, ended: before + 1, failed: failedBefore + (failed ? 1 : 0) };
  const [jobRef, runRef] = [firestore.doc(jobPath(job.id)), firestore.doc(runPath(job.id))];
  const detail = partRunnerOf(job, run.stage).detail(parts.ended, total, change.result ?? job.result);
  if (parts.ended < total) {
    const shown = announcedChange(job, run.stage, { detail, share: parts.ended / total }, now);
    transaction.update(jobRef, { ...shown, ...change });
    transaction.update(runRef, { parts, updated_at: now });
    return { ...run, parts };
  }
  const next = stageAfter(kindOf(job).stages, run.stage);
  if (!next)
    throw new Error(`${job.type} has no stage after ${run.stage}, in which what its parts came to is put together`);
  const after = { ...turnOf(run, now), stage: next.id, queue: queueOfStage(job, next.id), parts };
  transaction.update(jobRef, {
    ...nextStageChange(job, { from: run.stage, to: next.id, now, found: detail }),
    ...change,
  });
  transaction.update(runRef, after);
  return { ...run, ...after };
}
