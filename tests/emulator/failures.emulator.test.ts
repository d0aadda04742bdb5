import type { DocumentReference } from 'firebase-admin/firestore';
import { describe, expect, it } from 'vitest';
import { adPath, adsPath, requestPath } from '../../lib/domain/shared/paths';
import { newRetryRequest, retryChange, retryRequestId } from '../../lib/domain/jobs/request';
import { windowFor } from '../../functions/src/kinds/ads/render-queues';
import { readAd } from '../../functions/src/kinds/ads/read-ads';
import { firestore, serverTimestamp } from '../../functions/src/firebase/admin';
import { carryOutRequest } from '../../functions/src/engine/requests/carry-out-request';
import { fillQueue } from '../../functions/src/engine/queue/fill-queue';
import { dearJob } from './dear-job';
import { createJob } from './job-fixtures';
import { adsOf, adUntil, jobEnd, jobUntil, settled } from './job-observer';

async function askAgain(jobId: string, uid: string, ad: string, generation: number): Promise<DocumentReference> {
  const batch = firestore.batch();
  const now = serverTimestamp();
  const request = firestore.doc(requestPath(jobId, retryRequestId(ad, generation)));
  batch.update(firestore.doc(adPath(jobId, ad)), retryChange(generation, now));
  batch.set(request, newRetryRequest(uid, ad, generation, now));
  await batch.commit();
  return request;
}

// Beside each other: each has a person of its own, and waits most of the time.
describe.concurrent('an ad that fails for good', () => {
  it('leaves the others alone, is explained, and can be made again by itself', async () => {
    const { jobId, uid } = await createJob({
      count: 3,
      faults: [
        { point: 'ad.claimed', ad: 2, effect: 'error', code: 'CONTENT_BLOCKED', message: 'Not this one.', attempts: 3 },
      ],
    });
    const job = await jobEnd(jobId);
    expect(job.status).toBe('completed');
    expect(job.progress).toMatchObject({
      ads_generated: 2,
      ads_failed: 1,
      percentage: 100,
      current_step: '2 of 3 ads generated',
    });
    expect(job.result?.ads.map(({ number }) => number)).toEqual([1, 3]);
    const failed = await adUntil(jobId, '02', ({ status }) => status === 'failed');
    expect(failed.error).toMatchObject({ code: 'CONTENT_BLOCKED', message: 'Not this one.' });
    expect(failed.attempts).toBe(1);

    await askAgain(jobId, uid, '02', 2);
    const whole = await jobUntil(jobId, ({ progress }) => progress.ads_generated === 3);
    expect(whole.status).toBe('completed');
    expect(whole.progress).toMatchObject({
      ads_failed: 0,
      percentage: 100,
      current_step: 'All ads generated successfully',
    });
    expect(whole.result).toMatchObject({ ads_generated: 3, failed: 0 });
    const others = (await adsOf(jobId)).filter(({ number }) => number !== 2);
    expect(others.every(({ attempts, generation }) => attempts === 1 && generation === 1)).toBe(true);
  });
});

describe.concurrent('an ad that fails in passing', () => {
  it('is tried again by the queue until it is made', async () => {
    const { jobId } = await createJob({
      count: 2,
      faults: [
        { point: 'ad.claimed', ad: 1, effect: 'error', code: 'PROVIDER_UNAVAILABLE', retryable: true, attempts: 2 },
      ],
    });
    expect((await jobEnd(jobId)).progress).toMatchObject({ ads_generated: 2, ads_failed: 0 });
    expect((await adsOf(jobId))[0]).toMatchObject({ attempts: 3, error: null, retry_at: null });
  });
  it('is given up after three tries with the last reason', async () => {
    const { jobId } = await createJob({
      count: 1,
      faults: [
        {
          point: 'ad.claimed',
          effect: 'error',
          code: 'RATE_LIMIT_EXCEEDED',
          message: 'Too many.',
          retryable: true,
          retry_after_ms: 1500,
          attempts: 9,
        },
      ],
    });
    const job = await jobEnd(jobId);
    expect(job.status).toBe('failed');
    expect(job.error).toMatchObject({ code: 'RATE_LIMIT_EXCEEDED' });
    expect((await adsOf(jobId))[0]).toMatchObject({ status: 'failed', attempts: 3 });
  });
});

describe.concurrent('a job of which no ad could be made', () => {
  it('has failed, and completes when one is made after all', async () => {
    const { jobId, uid } = await createJob({
      count: 2,
      faults: [{ point: 'ad.claimed', effect: 'error', code: 'CONTENT_BLOCKED', message: 'No.', attempts: 3 }],
    });
    const failed = await jobEnd(jobId);
    expect(failed).toMatchObject({ status: 'failed', error: { code: 'CONTENT_BLOCKED' } });
    await askAgain(jobId, uid, '01', 2);
    const job = await jobUntil(jobId, ({ status }) => status === 'completed');
    expect(job).toMatchObject({ error: null, progress: { ads_generated: 1, ads_failed: 1 } });
    expect((await settled(jobId)).result?.ads).toHaveLength(1);
  });
});

describe('many ads that are asked for again at once', () => {
  it('wait for their turn, so that they stand in nobody’s way', async () => {
    const { jobId, uid } = await dearJob(12);
    const all = firestore.collection(adsPath(jobId));
    const ads = async () => (await all.orderBy('number').get()).docs.map(readAd);
    const inQueue = async () => (await ads()).flatMap(({ id, queued }) => (queued ? [id] : []));
    // As many as may ever be there at a time are in the queue, and the others have failed.
    const window = windowFor(Infinity);
    const before = await ads();
    const failed = before.slice(window);
    for (const ad of before) {
      const status = failed.includes(ad) ? 'failed' : 'waiting';
      await all.doc(ad.id).update({ status, queued: true, lease: null });
    }
    for (const { id } of failed) await carryOutRequest(jobId, await (await askAgain(jobId, uid, id, 2)).get());
    await new Promise((resolve) => setTimeout(resolve, 1000));
    expect((await ads()).every(({ status }) => status === 'waiting')).toBe(true);
    expect(await inQueue()).toHaveLength(window);

    for (const { id } of before.slice(0, window)) await all.doc(id).update({ status: 'failed' });
    await fillQueue(uid, 'ad');
    expect(await inQueue()).toContain(failed[0]?.id);
  });
});
