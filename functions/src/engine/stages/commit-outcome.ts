import type { Transaction } from 'firebase-admin/firestore';
import { type IdentifiedJob, kindOf } from '../../../../lib/domain/jobs/job';
import { jobPath, runPath } from '../../../../lib/domain/shared/paths';
import { stageAfter } from '../../../../lib/domain/work/stage';
import { firestore } from '../../firebase/admin';
import { inTransaction } from '../../firebase/in-transaction';
import { STAGE_LEASE_SECONDS } from '../../settings';
import { readJob } from '../documents/read-documents';
import { endJobIn } from '../ends/end-job-in';
import { settleJobIn } from '../money/set-aside';
import { hasParts, queueOfStage } from '../registry/kinds';
import type { StageOutcome } from '../registry/pipeline';
import { readRun, type Run, turnOf } from '../run/run';
import { announcedChange, nextStageChange, splitStageChange } from '../run/stage-changes';
import { lookAfter } from '../work/look-after';
import { NoLongerOursError } from '../work/no-longer-ours-error';
import { createParts } from './parts';

interface Ending {
  job: Pick<IdentifiedJob, 'id'>;
  token: string;
  outcome: StageOutcome<unknown>;
  /** Whether the next stage goes on under the same lease. */
  goesOn: boolean;
  /** By which the transaction knows its own write. */
  mark: string;
}

type RunChange = Partial<Run>;

/**
 * Writes down what a stage has ended with, in one transaction: the run is at the next stage, or waits, or has ended
 * with its job. A process that dies before it runs the stage again from what it has saved, one that dies after it
 * has nothing of it to do again. Gives the run as it is then. Rejects with NoLongerOursError.
 */
export async function commitOutcome({ job: { id }, token, outcome, goesOn, mark }: Ending): Promise<Run> {
  const now = new Date();
  const runRef = firestore.doc(runPath(id));
  return inTransaction(async (transaction) => {
    const [jobSnapshot, runSnapshot] = await transaction.getAll(firestore.doc(jobPath(id)), runRef);
    if (!jobSnapshot?.exists || !runSnapshot?.exists) throw new NoLongerOursError();
    const run = readRun(runSnapshot);
    if (run.written_by === mark) return run;
    const job = readJob(jobSnapshot);
    if (job.status !== 'processing' || run.lease?.token !== token) throw new NoLongerOursError();
    const change = { ...write(transaction, { job, run, now }, outcome, goesOn), written_by: mark, updated_at: now };
    transaction.update(runRef, change);
    return { ...run, ...change };
  });
}

interface Current {
  job: IdentifiedJob;
  run: Run;
  now: Date;
}

function write(transaction: Transaction, current: Current, outcome: StageOutcome<unknown>, goesOn: boolean): RunChange {
  const { state } = outcome;
  switch (outcome.then) {
    case 'next':
      return { state, ...goTo(transaction, current, following(current), { goesOn, found: outcome.found }) };
    case 'wait':
      return { state, ...waitFor(transaction, current, outcome) };
    case 'fan-out':
      return { state, ...fanOut(transaction, current, outcome) };
    case 'hand-out':
      return { state, ...handOut(transaction, current, outcome) };
    case 'done':
      return { state, ...end(transaction, current, outcome) };
  }
}

/** The stage after the one that the run is at. */
function following({ job, run }: Current): string {
  const next = stageAfter(kindOf(job).stages, run.stage);
  if (!next) throw new Error(`${job.type} ends its last stage, ${run.stage}, with what comes after it`);
  return next.id;
}

/** The run waits for nobody any more. */
const FREE: RunChange = { lease: null, retry_at: null, error: null };

/** What ends the last of what the stage is made of goes on with it. */
const handedOn = ({ generation }: Run): RunChange => ({
  ...{ generation: generation + 1, status: 'fanned_out', attempts: 0, look_after: null },
});

function goTo(
  transaction: Transaction,
  { job, run, now }: Current,
  stage: string,
  { goesOn, found }: { goesOn: boolean; found?: string | undefined },
): RunChange {
  transaction.update(firestore.doc(jobPath(job.id)), nextStageChange(job, { from: run.stage, to: stage, now, found }));
  const queue = queueOfStage(job, stage);
  if (!goesOn || !run.lease) {
    return { ...turnOf(run, now), stage, queue };
  }
  const lease = { ...run.lease, expires_at: new Date(now.getTime() + STAGE_LEASE_SECONDS * 1000) };
  const look_after = lookAfter.lease(lease.expires_at);
  return { ...FREE, stage, queue, status: 'running', attempts: 1, lease, look_after };
}

/** The tries before it are forgotten, and the wait counts as none: the stage has come as far as it could. */
function waitFor(
  transaction: Transaction,
  { job, run, now }: Current,
  { until, detail }: Extract<StageOutcome<unknown>, { then: 'wait' }>,
): RunChange {
  const shown = detail === undefined ? {} : { detail };
  transaction.update(firestore.doc(jobPath(job.id)), announcedChange(job, run.stage, shown, now));
  return { ...turnOf(run, now), retry_at: until };
}

function fanOut(
  transaction: Transaction,
  current: Current,
  { parts, found }: Extract<StageOutcome<unknown>, { then: 'fan-out' }>,
): RunChange {
  const { job, run, now } = current;
  // A stage that does something before it is made of parts splits itself.
  const stage = hasParts(job, run.stage) ? run.stage : following(current);
  if (parts.length === 0) {
    const after = stageAfter(kindOf(job).stages, stage);
    if (!after) throw new Error(`${job.type} has no stage after ${stage}, which has no parts`);
    return goTo(transaction, current, after.id, { goesOn: false, found });
  }
  createParts(transaction, { job, stage, queue: queueOfStage(job, stage), parts, now });
  const items = parts.length;
  transaction.update(
    firestore.doc(jobPath(job.id)),
    stage === run.stage
      ? splitStageChange(job, { stage, now, found, items })
      : nextStageChange(job, { from: run.stage, to: stage, now, found, items }),
  );
  const counts = { total: parts.length, ended: 0, failed: 0 };
  return { ...FREE, ...handedOn(run), stage, parts: counts };
}

function handOut(
  transaction: Transaction,
  current: Current,
  { items, found }: Extract<StageOutcome<unknown>, { then: 'hand-out' }>,
): RunChange {
  const { job, run, now } = current;
  const stage = following(current);
  const next = nextStageChange(job, { from: run.stage, to: stage, now, found, items: items.count });
  const change = { ...next, ...items.write(transaction, job) };
  transaction.update(firestore.doc(jobPath(job.id)), change);
  return { ...FREE, ...handedOn(run), stage };
}

function end(
  transaction: Transaction,
  { job, now }: Current,
  { result, found }: Extract<StageOutcome<unknown>, { then: 'done' }>,
): RunChange {
  settleJobIn(transaction, job, job.cost_usd);
  endJobIn(transaction, job, { status: 'completed', error: null }, { now, change: { result }, found });
  return { ...FREE, status: 'ended', look_after: null };
}
