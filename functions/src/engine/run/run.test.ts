import { type DocumentSnapshot, Timestamp } from 'firebase-admin/firestore';
import { describe, expect, it } from 'vitest';
import { jobSchema, newJob } from '../../../../lib/domain/jobs/job';
import { SAMPLE_INPUTS } from '../../../../lib/domain/kinds/sample-inputs';
import { lookAfter } from '../work/look-after';
import { STAGE_QUEUE } from '../work/queue';
import { newRun, readRun, stateIn } from './run';

const now = new Date('2026-11-28T12:00:00Z');
const job = { ...jobSchema.parse(newJob('bulk-dynamic', 'ann', SAMPLE_INPUTS['bulk-dynamic'], now)), id: 'job_1' };

/** As a document of the database gives it. */
function stored(data: Record<string, unknown> | undefined): DocumentSnapshot {
  return {
    id: 'run',
    exists: data !== undefined,
    data: () => data,
  } as unknown as DocumentSnapshot;
}

describe('the run of a job that nobody has begun', () => {
  const start = { initialState: { inputs: null }, queue: STAGE_QUEUE };
  const run = newRun(job, { ...start, queued: true }, now);

  it('is at the first stage of its kind, and is read as it was written', () => {
    expect(run).toMatchObject({ stage: 'check', status: 'waiting', user_id: 'ann', state: { inputs: null } });
    expect(readRun(stored(run))).toEqual({ ...run, id: 'run' });
  });

  it.each([
    ['in the queue as long as tasks may stand there', true, lookAfter.queue(null, now)],
    ['soon, where it has yet to be given its turn', false, lookAfter.turn(now)],
  ])('is looked after %s', (_title, queued, look) => {
    expect(newRun(job, { ...start, queued }, now).look_after).toEqual(look);
  });
});

describe('a run', () => {
  const run = newRun(job, { initialState: null, queue: { name: 'crawl', window: 2 }, queued: true }, now);

  it('has times wherever it says when something was', () => {
    const at = Timestamp.fromDate(now);
    const lease = { token: 't', after_tries: 1, delivery: 0, expires_at: at };
    const read = readRun(stored({ ...run, lease, state: { seen: [{ at }] }, created_at: at, updated_at: at }));
    expect(read).toMatchObject({ lease: { expires_at: now }, state: { seen: [{ at: now }] }, created_at: now });
  });

  it('takes its turns in the queue of its stage, and in that of all stages where it names none', () => {
    expect(readRun(stored(run)).queue.name).toBe('crawl');
    const { queue: _queue, ...named } = run;
    expect(readRun(stored(named)).queue).toEqual(STAGE_QUEUE);
  });

  it.each([
    ['without a stage', { stage: undefined }],
    ['with a status that there is not', { status: 'paused' }],
    ['without an owner', { user_id: undefined }],
    ['with a lease of nobody', { lease: {} }],
  ])('is none %s', (_title, change) => expect(() => readRun(stored({ ...run, ...change }))).toThrow());

  it('keeps nothing where there is none', () => {
    expect(stateIn(stored(undefined))).toBeUndefined();
    expect(stateIn(stored({ ...run, state: { inputs: 1 } }))).toEqual({ inputs: 1 });
  });
});

describe('a run that was written before jobs had stages', () => {
  const inputs = { photos: [], logo: null };
  const plan = { provider: 'gemini', ads: [{ number: 1 }], stored_by: 'w' };
  const before = {
    ...{ inputs, plan, dispatched: false },
    ...{ lease_expires_at: Timestamp.fromDate(now), lease_token: 'token' },
  };

  it.each([
    ['begins with the check where its start was under way', false, 'check', 'waiting'],
    ['leaves its ads to themselves where it had put them all on the queue', true, 'make', 'fanned_out'],
  ])('%s', (_title, dispatched, stage, status) => {
    expect(readRun(stored({ ...before, dispatched }))).toMatchObject({
      id: 'run',
      stage,
      status,
      attempts: 0,
      lease: null,
    });
  });

  it('keeps the files that were prepared and what was planned so far', () => {
    expect(stateIn(stored(before))).toEqual({ inputs, plan });
  });

  it('keeps nothing where its start had not come so far', () => {
    const { plan: _plan, ...early } = before;
    expect(stateIn(stored({ ...early, inputs: null }))).toEqual({ inputs: null, plan: null });
  });
});
