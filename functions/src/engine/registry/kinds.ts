import type { DocumentSnapshot } from 'firebase-admin/firestore';
import type { IdentifiedJob, JobKind } from '../../../../lib/domain/jobs/job';
import { type Queue, STAGE_QUEUE } from '../work/queue';
import type { JobPipeline, PartRunner, StageRunner } from './pipeline';
import type { WorkType } from '../work/work-type';

/** All that the engine is handed of the kinds of jobs, once, when the functions are loaded: it imports none of them. */
export interface Kinds {
  pipelines: Readonly<Record<JobKind, JobPipeline>>;
  /** Every sort of work: the engine's own, and those that kinds bring along. In the order in which those of a lane take turns. */
  work: readonly WorkType[];
  /** Does what a person asks of a job that the engine does not know. */
  carryOut(jobId: string, request: DocumentSnapshot): Promise<void>;
}

let kinds: Kinds | null = null;

export function registerKinds(all: Kinds): void {
  kinds = all;
}

function registered(): Kinds {
  if (!kinds) throw new Error('The kinds of jobs are registered by functions/src/kinds/registry.ts: import it first');
  return kinds;
}

/** What is to be done for a job of this kind. */
export function pipelineOf({ type }: Pick<IdentifiedJob, 'type'>): JobPipeline {
  return registered().pipelines[type];
}

/** Every sort of work; what it is of is erased, because who asks has documents of any. */
export function workTypes(): readonly WorkType[] {
  return registered().work;
}

/** A sort of work of each lane. */
export function firstOfLanes(): WorkType[] {
  const lanes = new Map<string, WorkType>();
  for (const type of workTypes()) if (!lanes.has(type.lane)) lanes.set(type.lane, type);
  return [...lanes.values()];
}

export function carryOutKindsRequest(jobId: string, request: DocumentSnapshot): Promise<void> {
  return registered().carryOut(jobId, request);
}

/** The sort of work that a task names; null for one that is no more. */
export function workTypeNamed(id: string): WorkType | null {
  return workTypes().find((type) => type.id === id) ?? null;
}

function stageOf(job: Pick<IdentifiedJob, 'type'>, stage: string) {
  return pipelineOf(job).stages[stage];
}

/** What is done in a stage that works by itself. */
export function stageRunnerOf(job: Pick<IdentifiedJob, 'type'>, stage: string): StageRunner {
  const runner = stageOf(job, stage);
  if (!runner || !('run' in runner)) throw new Error(`${job.type} has no stage ${stage} to run`);
  return runner;
}

/** What is done with a part of a stage. */
export function partRunnerOf(job: Pick<IdentifiedJob, 'type'>, stage: string): PartRunner {
  const runner = stageOf(job, stage);
  if (!runner || !('runPart' in runner)) throw new Error(`${job.type} has no parts in its stage ${stage}`);
  return runner;
}

/** Whether a stage is made of parts, be it after something that it does by itself. */
export function hasParts(job: Pick<IdentifiedJob, 'type'>, stage: string): boolean {
  const runner = stageOf(job, stage);
  return runner !== undefined && 'runPart' in runner;
}

/** In which queue a stage, or its parts, take their turns. */
export function queueOfStage(job: Pick<IdentifiedJob, 'type'>, stage: string): Queue {
  const runner = stageOf(job, stage);
  return (runner && 'queue' in runner && runner.queue) || STAGE_QUEUE;
}
