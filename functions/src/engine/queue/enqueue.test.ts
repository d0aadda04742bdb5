import { beforeEach, describe, expect, it, vi } from 'vitest';
import { workItemSchema } from '../../../../lib/domain/work/work-item';
import type { Queue } from '../work/queue';
import type { Work, WorkType } from '../work/work-type';
import { enqueueTask, enqueueWork } from './enqueue';

const put = vi.fn<(task: object, options: { id: string }) => Promise<void>>();
const taskQueue = vi.fn((_name: string) => ({ enqueue: put }));
vi.mock('firebase-admin/functions', () => ({ getFunctions: () => ({ taskQueue }) }));
beforeEach(() => {
  vi.stubEnv('REGION', 'us-central1');
  taskQueue.mockClear();
  put.mockReset().mockResolvedValue();
});

const at = new Date('2026-11-28T12:00:00Z');
const task = { job_id: 'job_1', id: 'run' };
const work: Work = { ...workItemSchema.parse({ generation: 2, attempts: 1 }), id: 'run', user_id: 'ann' };
const queue: Queue = { name: 'runStage', window: 4 };
const typeOf = (changes: Partial<WorkType> = {}) =>
  ({ id: 'stage', name: 'job', trySeconds: 900, queueOf: () => queue, keyOf: () => '', ...changes }) as WorkType;

/** The name of the task that is put on the queue. */
async function nameOf(change: Partial<Work> = {}, { early = 0, type = {}, of = task } = {}): Promise<string> {
  await enqueueWork(typeOf(type), of, { ...work, ...change }, early);
  return put.mock.lastCall?.[1].id ?? '';
}

describe('the task for the next try of a piece of work', () => {
  it('says which work it is for and how often that was tried', async () => {
    await enqueueWork(typeOf(), task, work);
    expect(taskQueue).toHaveBeenCalledWith('locations/us-central1/functions/runStage');
    expect(put.mock.lastCall?.[0]).toEqual({
      ...{ job_id: 'job_1', user_id: 'ann', work: 'stage', id: 'run' },
      ...{ generation: 2, after_tries: 1, early: 0 },
    });
  });

  it('may be delivered at once, and takes as long as a try', async () => {
    await enqueueWork(typeOf(), task, work);
    expect(put.mock.lastCall?.[1]).toEqual({ id: expect.any(String), dispatchDeadlineSeconds: 945 });
  });

  it('is delivered at the time of the try where it has one', async () => {
    await enqueueWork(typeOf(), task, { ...work, retry_at: at });
    expect(put.mock.lastCall?.[1]).toMatchObject({ scheduleTime: at });
  });

  it('has the same name however often it is asked for', async () => {
    const name = await nameOf();
    expect(name).toMatch(/^[0-9a-f]{40}$/);
    // Whatever else stands on the work: when it may begin, whether it is marked.
    expect(await nameOf({ queued: true, retry_at: at, cost_usd: 1 })).toBe(name);
  });

  it('has a name of its own for every job, work, generation and try', async () => {
    const names = [
      await nameOf(),
      await nameOf({ generation: 3 }),
      await nameOf({ attempts: 2 }),
      await nameOf({}, { early: 1 }),
      await nameOf({}, { of: { job_id: 'job_2', id: 'run' } }),
      await nameOf({}, { of: { job_id: 'job_1', id: 'read_1' } }),
      await nameOf({}, { type: { id: 'part' } }),
      await nameOf({}, { type: { keyOf: () => 'plan-0' } }),
      await nameOf({}, { type: { keyOf: () => 'plan-1' } }),
    ];
    expect(new Set(names).size).toBe(names.length);
  });

  it('is there once where it was put there before', async () => {
    put.mockRejectedValueOnce(Object.assign(new Error('Exists'), { code: 'functions/task-already-exists' }));
    await expect(enqueueWork(typeOf(), task, work)).resolves.toBeUndefined();
  });

  it('that can’t be put there is told', async () => {
    put.mockRejectedValueOnce(Object.assign(new Error('Down'), { code: 'functions/unavailable' }));
    await expect(enqueueWork(typeOf(), task, work)).rejects.toThrow('Down');
  });

  it('is none for work that takes no turn', async () => {
    await expect(enqueueWork(typeOf({ queueOf: () => null }), task, work)).rejects.toThrow('takes no turn');
    expect(put).not.toHaveBeenCalled();
  });
});

describe('a task of any sort', () => {
  it('has the queue’s own deadline unless it is given one', async () => {
    await enqueueTask('deliverCallback', { end: 'failed' }, { parts: ['callback', 'job_1', 'failed', 0], at: null });
    expect(put).toHaveBeenCalledWith({ end: 'failed' }, { id: expect.any(String) });
  });
});
