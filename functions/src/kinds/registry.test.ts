import { describe, expect, it } from 'vitest';
import type { JobKind } from '../../../lib/domain/jobs/job';
import { JOB_KINDS } from '../../../lib/domain/kinds/registry';
import type { JobKindDefinition } from '../../../lib/domain/work/job-kind-definition';
import {
  partRunnerOf,
  pipelineOf,
  queueOfStage,
  stageRunnerOf,
  workTypeNamed,
  workTypes,
} from '../engine/registry/kinds';
import type { JobPipeline } from '../engine/registry/pipeline';
import { queueSchema, STAGE_QUEUE } from '../engine/work/queue';
import * as functions from '../index';
import { JOB_PIPELINES, WORK_TYPES } from './registry';

const PIPELINES = Object.entries<JobPipeline>(JOB_PIPELINES).map(([type, pipeline]) => ({
  type: type as JobKind,
  pipeline,
  definition: JOB_KINDS[type as JobKind] as JobKindDefinition,
}));

/** How a stage is done: by itself, in parts, or by documents of its kind. */
const sortOf = ({ stages }: JobPipeline, id: string) => {
  const stage = stages[id];
  if (!stage) return 'nothing';
  return 'run' in stage ? 'run' : 'runPart' in stage ? 'parts' : 'handed out';
};

describe.each(PIPELINES)('a job of the kind $type', ({ type, pipeline, definition }) => {
  const ids = definition.stages.map(({ id }) => id);

  it('has something done in each of its stages, and in no other', () => {
    expect(Object.keys(pipeline.stages).sort()).toEqual([...ids].sort());
  });

  it('begins with a stage that does its work by itself', () => {
    expect(sortOf(pipeline, ids[0] ?? '')).toBe('run');
  });

  it('comes to its parts, or to documents of its own, from a stage that hands them out', () => {
    for (const [index, id] of ids.entries()) {
      if (sortOf(pipeline, id) !== 'run') expect(sortOf(pipeline, ids[index - 1] ?? '')).toBe('run');
    }
  });

  it('has a stage after each one that is made of parts, in which they are put together', () => {
    for (const [index, id] of ids.entries()) {
      if (sortOf(pipeline, id) === 'parts') expect(sortOf(pipeline, ids[index + 1] ?? '')).toBe('run');
    }
  });

  it('hands documents of its own out last, and ends them when it ends', () => {
    const handedOut = ids.filter((id) => sortOf(pipeline, id) === 'handed out');
    expect(handedOut).toEqual(handedOut.length === 0 ? [] : ids.slice(-1));
    if (handedOut.length > 0) expect(pipeline.items).toBeDefined();
  });

  it('begins with a state that can be kept and read again', () => {
    expect(pipeline.state.parse(structuredClone(pipeline.initialState))).toEqual(pipeline.initialState);
  });

  it('takes its turns in queues that there are', () => {
    for (const id of ids) {
      const queue = queueOfStage({ type }, id);
      expect(queueSchema.parse(queue)).toEqual(queue);
      expect(functions).toHaveProperty(queue.name);
    }
  });

  it('is found by the engine', () => {
    expect(pipelineOf({ type })).toBe(pipeline);
  });
});

describe('a stage', () => {
  const job = { type: 'bulk-dynamic' as const };
  it('is found where it does its work by itself, and told where it does not', () => {
    expect(stageRunnerOf(job, 'check')).toBe(JOB_PIPELINES['bulk-dynamic'].stages.check);
    expect(() => stageRunnerOf(job, 'make')).toThrow('bulk-dynamic has no stage make to run');
    expect(() => partRunnerOf(job, 'check')).toThrow('bulk-dynamic has no parts in its stage check');
  });

  it('without a queue of its own takes its turns in that of all stages', () => {
    expect(queueOfStage(job, 'check')).toEqual(STAGE_QUEUE);
    expect(queueOfStage(job, 'gone')).toEqual(STAGE_QUEUE);
  });
});

describe('the sorts of work', () => {
  it('have names and collections of their own, by which tasks and the watchdog find them', () => {
    const [names, collections] = [workTypes().map(({ id }) => id), workTypes().map(({ collection }) => collection)];
    expect(names).toEqual(['stage', 'part', 'ad', 'version']);
    expect(new Set(collections).size).toBe(collections.length);
    for (const type of WORK_TYPES) expect(workTypeNamed(type.id)).toBe(type);
    expect(workTypeNamed('gone')).toBeNull();
  });

  it('hold their leases no longer than a try takes', () => {
    for (const { leaseSeconds, trySeconds } of workTypes()) expect(leaseSeconds).toBeLessThanOrEqual(trySeconds);
  });
});
