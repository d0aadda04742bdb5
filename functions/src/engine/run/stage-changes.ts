import { type IdentifiedJob, kindOf } from '../../../../lib/domain/jobs/job';
import {
  type StageDefinition,
  stagePercentage,
  type StageState,
  type Stages,
  untouchedStages,
} from '../../../../lib/domain/work/stage';
import { serverTimestamp } from '../../firebase/admin';
import { jobLookAfter } from '../work/look-after';
import type { Announcement, JobChange } from '../registry/pipeline';

/** A job that was begun is not at 0 any more. */
const BEGUN_PERCENTAGE = 2;

/** The stages of a job, whether or not its document names them yet. */
export function stagesOf(job: Pick<IdentifiedJob, 'type' | 'stages'>): Stages {
  return { ...untouchedStages(kindOf(job).stages), ...job.stages };
}

function definitionOf(job: Pick<IdentifiedJob, 'type'>, stage: string): StageDefinition | undefined {
  return kindOf(job).stages.find(({ id }) => id === stage);
}

/** One stage changed; what is left out stays as it is. */
function withStage(stages: Stages, id: string, change: Partial<StageState>): Stages {
  const state = stages[id];
  return state ? { ...stages, [id]: { ...state, ...change } } : stages;
}

/** What the taking of a stage changes in its job: once begun, it is being worked on again. */
export function begunStage(
  job: IdentifiedJob,
  { stage, attempts }: { stage: string; attempts: number },
  now: Date,
): JobChange {
  const isFirst = job.status === 'queued';
  const stages = withStage(stagesOf(job), stage, {
    status: 'running',
    started_at: job.stages[stage]?.started_at ?? now,
  });
  return {
    stages,
    attempts: Math.max(job.attempts, attempts),
    look_after: jobLookAfter(now),
    updated_at: serverTimestamp(),
    ...(isFirst
      ? {
          status: 'processing',
          started_at: job.started_at ?? serverTimestamp(),
          'progress.current_step': definitionOf(job, stage)?.step ?? job.progress.current_step,
          'progress.percentage': Math.max(job.progress.percentage, BEGUN_PERCENTAGE),
        }
      : {}),
  };
}

interface NextStage {
  from: string;
  to: string;
  now: Date;
  /** What people are told that the stage before has come to. */
  found?: string | undefined;
  /** Of how many things the next is made, where it is. */
  items?: number;
}

/** What it changes in a job that a stage has ended and the next begins. */
export function nextStageChange(job: IdentifiedJob, { from, to, now, found, items }: NextStage): JobChange {
  const next = definitionOf(job, to);
  const ended = withStage(stagesOf(job), from, {
    status: 'done',
    ended_at: now,
    ...(found === undefined ? {} : { detail: found }),
  });
  return {
    stages: withStage(ended, to, { status: 'running', started_at: now, items: items ?? null }),
    look_after: jobLookAfter(now),
    updated_at: serverTimestamp(),
    ...(next?.step ? { 'progress.current_step': next.step } : {}),
    'progress.percentage': Math.max(job.progress.percentage, stagePercentage(kindOf(job).stages, to)),
  };
}

interface SplitStage {
  stage: string;
  now: Date;
  /** What people are told before the first part has ended. */
  found?: string | undefined;
  /** Of how many things it is made from now on. */
  items: number;
}

/** What it changes in a job that the stage that it is at goes on in parts. */
export function splitStageChange(job: IdentifiedJob, { stage, now, found, items }: SplitStage): JobChange {
  return {
    stages: withStage(stagesOf(job), stage, { items, ...(found === undefined ? {} : { detail: found }) }),
    look_after: jobLookAfter(now),
    updated_at: serverTimestamp(),
  };
}

/** What an announcement changes in a job; the bar never falls. */
export function announcedChange(
  job: IdentifiedJob,
  stage: string,
  { step, detail, share, percentage }: Announcement,
  now: Date,
): JobChange {
  const reached = percentage ?? (share === undefined ? 0 : stagePercentage(kindOf(job).stages, stage, share));
  const shown = step ?? detail;
  return {
    ...(detail === undefined ? {} : { stages: withStage(stagesOf(job), stage, { detail }) }),
    ...(shown === undefined ? {} : { 'progress.current_step': shown }),
    'progress.percentage': Math.max(job.progress.percentage, reached),
    look_after: jobLookAfter(now),
    updated_at: serverTimestamp(),
  };
}

/** The stages of a job that ends: what ran has ended with it, what would have come is skipped. */
export function endedStages(
  job: IdentifiedJob,
  how: 'completed' | 'failed' | 'cancelled',
  now: Date,
  found?: string,
): Stages {
  // One that was under way before there were stages has none to show.
  const ended = Object.entries(job.stages).map(([id, state]): [string, StageState] => {
    if (state.status === 'waiting') return [id, { ...state, status: 'skipped' }];
    if (state.status !== 'running') return [id, state];
    const status = how === 'completed' ? 'done' : how === 'failed' ? 'failed' : 'skipped';
    return [id, { ...state, status, ended_at: now, ...(found === undefined ? {} : { detail: found }) }];
  });
  return Object.fromEntries(ended);
}
