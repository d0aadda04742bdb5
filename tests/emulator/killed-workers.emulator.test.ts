import { describe, expect, it } from 'vitest';
import { watchOver } from '../../functions/src/engine/watchdog/watch-over';
import type { FailurePoint } from '../../functions/src/failure-points';
import { createJob } from './job-fixtures';
import { adsOf, adUntil, jobEnd, settled } from './job-observer';
import { storedAds } from './stored-files';

const later = (minutes: number) => new Date(Date.now() + minutes * 60_000);
const ROUNDS = 3;

describe.each(['ad.claimed', 'ad.made', 'ad.stored', 'ad.ended'] as FailurePoint[])(
  'a worker killed at %s',
  (point) => {
    it('costs no ad and makes none twice, in each of many jobs', async () => {
      await Promise.all(
        Array.from({ length: ROUNDS }, async () => {
          const { jobId, uid } = await createJob({ count: 3, faults: [{ point, ad: 2, effect: 'kill', attempts: 1 }] });
          await jobEnd(jobId);
          const job = await settled(jobId);
          expect(job).toMatchObject({ status: 'completed', progress: { ads_generated: 3, ads_failed: 0 } });
          const files = await storedAds(`users/${uid}/stores/`);
          expect(files).toHaveLength(3);
          const killed = (await adsOf(jobId))[1];
          expect(killed).toMatchObject({ status: 'done', attempts: point === 'ad.ended' ? 1 : 2 });
        }),
      );
    });
  },
);

describe.each(['job.claimed', 'job.prepared', 'job.planned'] as FailurePoint[])('a starter killed at %s', (point) => {
  it('is replaced by the next delivery of its task, and nothing is planned twice', async () => {
    const { jobId } = await createJob({ count: 2, faults: [{ point, effect: 'kill', attempts: 1 }] });
    const job = await jobEnd(jobId);
    expect(job).toMatchObject({ status: 'completed', progress: { ads_generated: 2 } });
    expect(job.attempts).toBe(point === 'job.planned' ? 1 : 2);
    expect(await adsOf(jobId)).toHaveLength(2);
  });
});

describe('a worker that dies every time', () => {
  it('makes the ad fail with WORKER_TIMEOUT in the end, and the others are made', async () => {
    const { jobId } = await createJob({
      count: 2,
      faults: [{ point: 'ad.made', ad: 1, effect: 'kill', attempts: 99 }],
    });
    await adUntil(jobId, '01', ({ attempts }) => attempts === 3);
    await adUntil(jobId, '02', ({ status }) => status === 'done');
    await settled(jobId, 3000);
    await watchOver(later(10));
    const job = await jobEnd(jobId);
    expect(job).toMatchObject({ status: 'completed', progress: { ads_generated: 1, ads_failed: 1 } });
    expect((await adsOf(jobId))[0]).toMatchObject({ status: 'failed', error: { code: 'WORKER_TIMEOUT' } });
  });
});
