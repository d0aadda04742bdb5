import { describe, expect, it } from 'vitest';
import { createJob } from './job-fixtures';
import { adsOf, adUntil, jobEnd, jobUntil, settled } from './job-observer';
import { deliverJobCreated, deliverRenderTask } from './redelivery';
import { storedAds } from './stored-files';

const ROUNDS = 5;
const rounds = <T>(run: () => Promise<T>) => Promise.all(Array.from({ length: ROUNDS }, run));

/** What must hold however often anything was delivered. */
async function expectEachAdOnce(jobId: string, uid: string, count: number): Promise<void> {
  const job = await settled(jobId);
  expect(job).toMatchObject({
    status: 'completed',
    progress: { ads_generated: count, ads_failed: 0, percentage: 100 },
    result: { ads_generated: count, failed: 0 },
  });
  expect((await adsOf(jobId)).map(({ number, status }) => `${number} ${status}`)).toEqual(
    Array.from({ length: count }, (_, index) => `${index + 1} done`),
  );
  const files = await storedAds(`users/${uid}/stores/`);
  expect(files).toHaveLength(count);
}

describe('“job created” delivered several times', () => {
  it('makes each ad once, in each of many jobs', async () => {
    await rounds(async () => {
      const { jobId, uid } = await createJob({ count: 3 });
      const statuses = await Promise.all([
        deliverJobCreated(jobId),
        deliverJobCreated(jobId),
        deliverJobCreated(jobId),
      ]);
      expect(statuses).toEqual([200, 200, 200]);
      await jobEnd(jobId);
      expect(await deliverJobCreated(jobId)).toBe(200);
      await expectEachAdOnce(jobId, uid, 3);
      expect((await adsOf(jobId)).every(({ attempts }) => attempts === 1)).toBe(true);
    });
  });
});

describe('a render task delivered several times', () => {
  it('counts its ad once, in each of many jobs', async () => {
    await rounds(async () => {
      const { jobId, uid } = await createJob({
        count: 3,
        faults: [{ point: 'ad.claimed', effect: 'delay', delay_ms: 300 }],
      });
      await jobUntil(jobId, ({ plan }) => plan.length > 0);
      const task = { job_id: jobId, ad: '02', generation: 1 };
      // Three at the same time, one that the queue calls a retry, and one after the end.
      const during = [deliverRenderTask(task), deliverRenderTask(task), deliverRenderTask(task, 1)];
      expect(new Set(await Promise.all(during))).toEqual(new Set([204]));
      await adUntil(jobId, '02', ({ status }) => status === 'done');
      expect(await deliverRenderTask(task, 2)).toBe(204);
      await jobEnd(jobId);
      await expectEachAdOnce(jobId, uid, 3);
    });
  });
});

describe('a task that means nothing', () => {
  it('for a job that is gone is done with', async () => {
    expect(await deliverRenderTask({ job_id: 'job_gone', ad: '01', generation: 1 })).toBe(204);
  });
});
