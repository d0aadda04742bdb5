import { randomUUID } from 'node:crypto';
import type { IdentifiedJob } from '../../../../lib/domain/jobs/job';
import { reachFailurePoint } from '../../failure-points';
import { carryOut } from '../delivery/deliver';
import { afterEnd } from '../ending/after-end';
import { setAsideJobCost } from '../money/set-aside';
import { fillQueue } from '../queue/fill-queue';
import { pipelineOf, stageRunnerOf } from '../registry/kinds';
import type { StageOutcome, StageWork } from '../registry/pipeline';
import type { Claimed, WorkType } from '../work/work-type';
import { keepLease } from './keep-lease';
import { announce, keepResult } from './announce';
import { commitOutcome } from './commit-outcome';
import { endedPartsOf } from './parts';
import type { Run } from '../run/run';
import { saveState } from './save-state';

/** A stage that follows within so many ms of a delivery goes on in it; what comes later gets a task of its own. */
const SAME_DELIVERY_MS = 10_000;

/** The job whose stage is run. */
export interface StageContext {
  job: IdentifiedJob;
}

/** Runs the stage that a run is at, and writes down what it ends with. Rejects with what went wrong, and with NoLongerOursError. */
export async function runStage(
  type: WorkType<Run, StageContext>,
  claimed: Claimed<Run, StageContext>,
  signal: AbortSignal,
): Promise<void> {
  const { work: run, context, token } = claimed;
  const { job } = context;
  const began = Date.now();
  await reachFailurePoint(job.id, 'stage.claimed', run.attempts, run.stage);
  const outcome = await attempt(claimed, signal);
  await reachFailurePoint(job.id, 'stage.made', run.attempts, run.stage);
  const goesOn = outcome.then === 'next' && Date.now() - began < SAME_DELIVERY_MS;
  const after = await commitOutcome({ job, token, outcome, goesOn, mark: randomUUID() });
  await reachFailurePoint(job.id, 'stage.ended', run.attempts, run.stage);
  await getGoing(type, claimed, { outcome, after, goesOn });
}

/** The stage's own work, while its lease is kept. */
async function attempt(claimed: Claimed<Run, StageContext>, signal: AbortSignal): Promise<StageOutcome<unknown>> {
  const { work: run, token, context } = claimed;
  const pipeline = pipelineOf(context.job);
  const runner = stageRunnerOf(context.job, run.stage);
  const lease = keepLease(context.job.id, token);
  try {
    const state = pipeline.state.parse(run.state ?? pipeline.initialState);
    return await runner.run(workOf(claimed, state, AbortSignal.any([signal, lease.signal])));
  } finally {
    lease.stop();
  }
}

function workOf(
  { work: { attempts, stage }, token, context: { job } }: Claimed<Run, StageContext>,
  state: unknown,
  signal: AbortSignal,
): StageWork {
  return {
    job,
    attempt: attempts,
    signal,
    state,
    setAside: (wanted, change, what) => setAsideJobCost(job, wanted, change, what),
    save: (saved, spent) => saveState({ jobId: job.id, token, state: saved, spent }),
    announce: (announcement) => announce({ jobId: job.id, token, stage }, announcement),
    keep: (result) => keepResult({ jobId: job.id, token, stage }, result),
    partsOf: (of) => endedPartsOf(job.id, of),
  };
}

/** What follows outside of the transaction. Whatever of it is lost with this process is made good by the next delivery of a task of this person, or by the watchdog. */
async function getGoing(
  type: WorkType<Run, StageContext>,
  claimed: Claimed<Run, StageContext>,
  { outcome, after, goesOn }: { outcome: StageOutcome<unknown>; after: Run; goesOn: boolean },
): Promise<void> {
  const { context } = claimed;
  if (goesOn) return carryOut(type, { ...claimed, work: after });
  if (outcome.then === 'hand-out') return outcome.items.dispatch();
  if (outcome.then === 'done') return afterEnd(context.job.id);
  await fillQueue(context.job.user_id, 'stage');
}
