import { describe, expect, it } from 'vitest';
import { paidCalls } from '../fixture-kind/paid-calls';
import { runPath } from '../../lib/domain/shared/paths';
import type { FailurePoint } from '../../functions/src/failure-points';
import { firestore } from '../../functions/src/firebase/admin';
import { readJob } from '../../functions/src/engine/documents/read-documents';
import { watchOver } from '../../functions/src/engine/watchdog/watch-over';
import {
  cancelCountdown,
  countdownEnd,
  countdownOf,
  countdownUntil,
  createCountdown,
  heldFor,
  partsOf,
  runOf,
} from './countdown-job';
import type { Fault } from './job-fixtures';
import { recordVersions } from './job-observer';
import { deliverJobCreated, deliverStage, deliverTask } from './redelivery';

const later = (minutes: number) => new Date(Date.now() + minutes * 60_000);
const STEPS = 4;
const ALL_ONCE = { gather: 1, ...Object.fromEntries([1, 2, 3, 4].map((step) => [`count ${step}`, 1])) };

/** What must hold however often anything died or was delivered. */
async function expectAllOnce(jobId: string, uid: string): Promise<void> {
  const job = await countdownEnd(jobId);
  expect(job).toMatchObject({
    status: 'completed',
    result: { counted: [1, 2, 3, 4], words: 'OFF WE GO' },
    progress: { percentage: 100, current_step: 'Everything is counted' },
  });
  expect(Object.values(job.stages).map(({ status }) => status)).toEqual(['done', 'done', 'done', 'done']);
  expect(await paidCalls(jobId)).toEqual(ALL_ONCE);
  expect(job.cost_usd).toBeCloseTo(0.01 * (STEPS + 1));
  expect(await heldFor(uid, jobId)).toBeCloseTo(0.01 * (STEPS + 1));
}

describe('a job in stages', () => {
  it('waits, goes on, fans out and ends, and everybody can follow it', async () => {
    const { jobId, uid } = await createCountdown();
    const record = recordVersions(jobId, readJob);
    await expectAllOnce(jobId, uid);
    record.stop();
    const { stages, expires_at, look_after } = await countdownOf(jobId);
    expect(Object.keys(stages).sort()).toEqual(['conclude', 'count', 'gather', 'split']);
    expect(stages.gather).toMatchObject({ name: 'Gather', detail: '1 sentence' });
    expect(stages.count).toMatchObject({ detail: 'Counted 4 of 4', items: 4 });
    expect(stages.conclude?.detail).toBe('All is counted');
    expect(expires_at).not.toBeNull();
    expect(look_after).toBeNull();
    expect((await runOf(jobId)).status).toBe('ended');
    const percentages = record.versions.map(({ progress }) => progress.percentage);
    expect(percentages).toEqual([...percentages].sort((one, other) => one - other));
    const partial = record.versions.flatMap(({ result, status }) =>
      status === 'processing' && result ? [result] : [],
    );
    expect(partial).toContainEqual(expect.objectContaining({ counted: expect.arrayContaining([1]) }));
  });

  it('tells what failed and goes on with the rest when a part can’t be done', async () => {
    const { jobId, uid } = await createCountdown({ words: 'Please fail 3.' });
    const job = await countdownEnd(jobId);
    expect(job).toMatchObject({ status: 'completed', result: { counted: [1, 2, 4] } });
    const failed = (await partsOf(jobId)).filter(({ status }) => status === 'failed');
    expect(failed).toMatchObject([{ key: '3', error: { code: 'INVALID_PRODUCT_DATA' } }]);
    // What was set aside for it is free again.
    expect(job.cost_usd).toBeCloseTo(0.04);
    expect(await heldFor(uid, jobId)).toBeCloseTo(0.04);
  });

  it('counts what a part has paid for in vain, and sets more aside for its next try', async () => {
    const { jobId, uid } = await createCountdown({ words: 'Please waste 2.' });
    const job = await countdownEnd(jobId);
    expect(job).toMatchObject({ status: 'completed', result: { counted: [1, 2, 3, 4] } });
    expect(await paidCalls(jobId)).toEqual({ ...ALL_ONCE, 'waste 2': 1 });
    expect(job.cost_usd).toBeCloseTo(0.06);
    expect((await partsOf(jobId)).map(({ cost_usd }) => cost_usd)).toEqual([0.01, 0.02, 0.01, 0.01]);
    expect(await heldFor(uid, jobId)).toBeCloseTo(0.06);
  });

  it('keeps what it has when a later stage fails', async () => {
    const { jobId, uid } = await createCountdown({ words: 'There is no conclusion' });
    const job = await countdownEnd(jobId);
    expect(job).toMatchObject({
      status: 'failed',
      error: { code: 'CONTENT_BLOCKED' },
      result: { counted: [1, 2, 3, 4] },
      stages: { count: { status: 'done' }, conclude: { status: 'failed' } },
    });
    expect(await heldFor(uid, jobId)).toBeCloseTo(0.05);
  });
});

/** Each outcome of a stage: a wait and what follows (gather), parts (split), the end (conclude). */
const STAGE_POINTS = ['gather', 'split', 'conclude'].flatMap((stage) =>
  (['stage.claimed', 'stage.made', 'stage.ended'] as FailurePoint[]).map((point) => [point, stage] as const),
);
const PART_POINTS = (['part.claimed', 'part.made', 'part.ended'] as FailurePoint[]).flatMap((point) =>
  ['count_1', 'count_4'].map((part) => [point, part] as const),
);

describe('a worker killed in the middle', () => {
  it('of any stage or part costs nothing and does nothing twice', async () => {
    const jobs = await Promise.all(
      [...STAGE_POINTS, ...PART_POINTS].map(async ([point, ad]) => {
        const made = await createCountdown({ faults: [{ point, ad, effect: 'kill', attempts: 1 }] });
        return { ...made, point, ad };
      }),
    );
    for (const { jobId, uid, point, ad } of jobs) {
      await expectAllOnce(jobId, uid).catch((error: unknown) => {
        throw new Error(`killed at ${point} of ${ad}`, { cause: error });
      });
    }
  }, 300_000);

  it('of a stage, every time, ends the job with WORKER_TIMEOUT and with what it has', async () => {
    const { jobId, uid } = await createCountdown({
      faults: [{ point: 'stage.made', ad: 'conclude', effect: 'kill', attempts: 99 }],
    });
    await countdownUntil(jobId, ({ stages }) => stages.conclude?.status === 'running');
    await expect.poll(async () => (await runOf(jobId)).attempts, { timeout: 60_000 }).toBe(3);
    await new Promise((resolve) => setTimeout(resolve, 1500));
    await watchOver(later(10));
    const job = await countdownEnd(jobId);
    expect(job).toMatchObject({
      status: 'failed',
      error: { code: 'WORKER_TIMEOUT' },
      result: { counted: [1, 2, 3, 4] },
    });
    expect(await paidCalls(jobId)).toEqual(ALL_ONCE);
    expect(await heldFor(uid, jobId)).toBeCloseTo(0.05);
  });
});

describe('tasks and events that come more than once', () => {
  it('do nothing twice', async () => {
    const { jobId, uid } = await createCountdown({
      faults: [
        { point: 'stage.claimed', effect: 'delay', delay_ms: 200 },
        { point: 'part.claimed', effect: 'delay', delay_ms: 200 },
      ],
    });
    const part = { job_id: jobId, work: 'part', id: 'count_2', generation: 1 };
    const sent = [deliverJobCreated(jobId), deliverJobCreated(jobId), deliverStage(jobId), deliverStage(jobId)];
    expect((await Promise.all(sent)).every((status) => status === 200 || status === 204)).toBe(true);
    await countdownUntil(jobId, ({ stages }) => stages.count?.status === 'running' || stages.count?.status === 'done');
    await Promise.all([deliverTask('runStage', part, 0), deliverTask('runStage', part, 0), deliverStage(jobId)]);
    await expectAllOnce(jobId, uid);
    await deliverStage(jobId, {}, 2);
    await expectAllOnce(jobId, uid);
  });
});

describe('a task that got lost', () => {
  it('of a stage is queued anew by the watchdog, under another name', async () => {
    const { jobId, uid } = await createCountdown({
      faults: [
        {
          point: 'stage.claimed',
          ad: 'split',
          attempts: 1,
          effect: 'error',
          code: 'INTERNAL',
          retryable: true,
          retry_after_ms: 400_000,
        },
      ],
    });
    const failed = async () => (await runOf(jobId)).error?.code;
    await expect.poll(failed, { timeout: 30_000 }).toBe('INTERNAL');
    // What stands on the queue is for a time long after; nothing tells of it any more.
    await firestore.doc(runPath(jobId)).update({ retry_at: null, look_after: new Date(0) });
    const { generation } = await runOf(jobId);
    await watchOver(new Date());
    expect((await runOf(jobId)).generation).toBeGreaterThan(generation);
    await expectAllOnce(jobId, uid);
  });
});

describe('a cancel', () => {
  it.concurrent.each<[string, Fault, string, number]>([
    ['a stage', { point: 'stage.claimed', ad: 'gather', effect: 'delay', delay_ms: 2500 }, 'gather', 0],
    ['parts', { point: 'part.claimed', effect: 'delay', delay_ms: 2500 }, 'count', STEPS],
    ['the last stage', { point: 'stage.claimed', ad: 'conclude', effect: 'delay', delay_ms: 2500 }, 'conclude', STEPS],
  ])(
    'in the middle of %s ends everything that is under way, and keeps what there is',
    async (_title, fault, stage, parts) => {
      const { jobId, uid } = await createCountdown({ faults: [fault] });
      await countdownUntil(jobId, ({ stages }) => stages[stage]?.status === 'running');
      await cancelCountdown(jobId, uid);
      const job = await countdownUntil(jobId, ({ expires_at }) => expires_at !== null);
      const paid = await paidCalls(jobId);
      await new Promise((resolve) => setTimeout(resolve, 3500));
      expect(await countdownOf(jobId)).toEqual(job);
      expect(job).toMatchObject({ status: 'cancelled', look_after: null, progress: { current_step: 'Cancelled' } });
      expect((await runOf(jobId)).status).toBe('ended');
      const all = await partsOf(jobId);
      expect(all).toHaveLength(parts);
      expect(all.every(({ status }) => status !== 'waiting' && status !== 'running')).toBe(true);
      expect(job.result?.counted ?? []).toHaveLength(all.filter(({ status }) => status === 'done').length);
      if (stage === 'gather') expect(paid).toEqual({});
    },
  );
});
