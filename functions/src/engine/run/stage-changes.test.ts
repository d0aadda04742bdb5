import { describe, expect, it } from 'vitest';
import { type IdentifiedJob, jobSchema, newJob } from '../../../../lib/domain/jobs/job';
import { SAMPLE_INPUTS } from '../../../../lib/domain/kinds/sample-inputs';
import { stagesSchema, type StageStatus } from '../../../../lib/domain/work/stage';
import { jobLookAfter } from '../work/look-after';
import { announcedChange, begunStage, endedStages, nextStageChange, splitStageChange, stagesOf } from './stage-changes';

const began = new Date('2026-11-28T11:59:00Z');
const now = new Date('2026-11-28T12:00:00Z');

/** A set of ads: its stages are `check`, `plan` and `make`, which end at 3, 10 and 90 percent. */
function jobWith(changes: Partial<IdentifiedJob> = {}): IdentifiedJob {
  const job = jobSchema.parse(newJob('bulk-dynamic', 'ann', SAMPLE_INPUTS['bulk-dynamic'], began));
  return { ...job, id: 'job_1', ...changes };
}

const at = (percentage: number) => ({ percentage, current_step: 'Before...' });
const state = (status: StageStatus, changes = {}) => ({
  ...{ name: 'A stage', status, started_at: null, ended_at: null, detail: null, items: null },
  ...changes,
});
const statusesIn = (stages: unknown) =>
  Object.fromEntries(Object.entries(stagesSchema.parse(stages)).map(([id, { status }]) => [id, status]));

describe('taking a stage', () => {
  it('begins its job', () => {
    expect(begunStage(jobWith(), { stage: 'check', attempts: 1 }, now)).toMatchObject({
      ...{ status: 'processing', attempts: 1, look_after: jobLookAfter(now) },
      ...{ 'progress.current_step': 'Checking photos and logo...', 'progress.percentage': 2 },
      stages: { check: { status: 'running', started_at: now }, plan: { status: 'waiting' } },
    });
  });

  it('of a job that was begun changes neither its status nor what it shows', () => {
    const job = jobWith({ status: 'processing', progress: at(6), attempts: 1 });
    const change = begunStage(job, { stage: 'plan', attempts: 2 }, now);
    expect(change).toMatchObject({ attempts: 2, stages: { plan: { status: 'running' } } });
    for (const field of ['status', 'started_at', 'progress.current_step', 'progress.percentage']) {
      expect(change).not.toHaveProperty([field]);
    }
  });

  it('again, after a try that failed, goes on from when it was begun', () => {
    const job = jobWith({ status: 'processing', stages: { check: state('running', { started_at: began }) } });
    const change = begunStage(job, { stage: 'check', attempts: 2 }, now);
    expect(change).toMatchObject({ stages: { check: { started_at: began } } });
  });

  it('never counts fewer tries than a stage before it has had', () => {
    const job = jobWith({ status: 'processing', attempts: 3 });
    expect(begunStage(job, { stage: 'plan', attempts: 1 }, now)).toMatchObject({ attempts: 3 });
  });
});

describe('a stage that follows another', () => {
  const running = { check: state('running', { started_at: began }) };
  const job = jobWith({ status: 'processing', progress: at(2), stages: running });

  it('begins where that has ended, with its step', () => {
    const change = nextStageChange(job, { from: 'check', to: 'plan', now });
    expect(change).toMatchObject({
      stages: {
        check: { status: 'done', started_at: began, ended_at: now, detail: null },
        plan: { status: 'running', started_at: now, items: null },
        make: { status: 'waiting' },
      },
      'progress.current_step': 'Choosing templates and writing the words...',
      'progress.percentage': 3,
      look_after: jobLookAfter(now),
    });
  });

  it('says what the one before has come to, and of how many things it is made', () => {
    const change = nextStageChange(job, { from: 'check', to: 'plan', now, found: '3 photos', items: 20 });
    expect(change).toMatchObject({ stages: { check: { detail: '3 photos' }, plan: { items: 20 } } });
  });

  it('leaves the step to its kind where it has none of its own', () => {
    expect(nextStageChange(job, { from: 'plan', to: 'make', now })).not.toHaveProperty(['progress.current_step']);
  });

  it('never takes the bar back', () => {
    const further = { ...job, progress: at(40) };
    expect(nextStageChange(further, { from: 'check', to: 'plan', now })).toMatchObject({ 'progress.percentage': 40 });
  });
});

it('a stage that goes on in parts is the same stage, made of so many things', () => {
  const running = { plan: state('running', { started_at: began, detail: 'Looking' }) };
  const job = jobWith({ status: 'processing', progress: at(5), stages: running });
  const change = splitStageChange(job, { stage: 'plan', now, items: 12 });
  expect(change).toMatchObject({
    stages: { plan: { status: 'running', started_at: began, items: 12, detail: 'Looking' } },
  });
  for (const field of ['progress.percentage', 'progress.current_step']) expect(change).not.toHaveProperty([field]);
});

describe('what a stage announces', () => {
  const job = jobWith({ status: 'processing', progress: at(5), stages: { plan: state('running') } });

  it.each([
    ['is the step of the job', { step: 'Asking...' }, { 'progress.current_step': 'Asking...' }],
    [
      'is the detail of the stage, and the step where that is left out',
      { detail: 'Reading product 12 of 80' },
      { 'progress.current_step': 'Reading product 12 of 80', stages: { plan: { detail: 'Reading product 12 of 80' } } },
    ],
    ['is how much of the stage is done', { share: 0.5 }, { 'progress.percentage': 7 }],
    ['is the percentage that is documented for it', { percentage: 8 }, { 'progress.percentage': 8 }],
    ['never takes the bar back', { percentage: 4 }, { 'progress.percentage': 5 }],
    ['is that it is still at work, where it says nothing else', {}, { look_after: jobLookAfter(now) }],
  ])('%s', (_title, announcement, expected) => {
    expect(announcedChange(job, 'plan', announcement, now)).toMatchObject(expected);
  });

  it('leaves as it is what is left out', () => {
    const change = announcedChange(job, 'plan', { percentage: 8 }, now);
    for (const field of ['stages', 'progress.current_step']) expect(change).not.toHaveProperty([field]);
  });
});

describe('the stages of a job that ends', () => {
  const stages = { check: state('done', { ended_at: began }), plan: state('running'), make: state('waiting') };
  const job = jobWith({ status: 'processing', stages });

  it.each([
    ['completed', { check: 'done', plan: 'done', make: 'skipped' }],
    ['failed', { check: 'done', plan: 'failed', make: 'skipped' }],
    ['cancelled', { check: 'done', plan: 'skipped', make: 'skipped' }],
  ] as const)('as %s have come to their end with it', (how, statuses) => {
    const ended = endedStages(job, how, now);
    expect(statusesIn(ended)).toEqual(statuses);
    expect(ended).toMatchObject({ check: { ended_at: began }, plan: { ended_at: now }, make: { ended_at: null } });
  });

  it('say what the last of them has come to', () => {
    expect(endedStages(job, 'completed', now, '12 products')).toMatchObject({
      check: { detail: null },
      plan: { detail: '12 products' },
      make: { detail: null },
    });
  });

  it('that was begun before jobs had stages stay none', () => {
    expect(statusesIn(endedStages(jobWith(), 'cancelled', now))).toEqual({});
  });
});

describe('the stages of a job', () => {
  it('that its document does not name yet wait', () => {
    expect(statusesIn(stagesOf(jobWith({ stages: { check: state('done') } })))).toEqual({
      ...{ check: 'done', plan: 'waiting', make: 'waiting' },
    });
  });
});
