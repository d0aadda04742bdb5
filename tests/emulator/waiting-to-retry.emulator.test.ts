import { describe, expect, it } from 'vitest';
import type { IdentifiedAd } from '../../lib/domain/ads/ad';
import { jobPath, requestPath } from '../../lib/domain/shared/paths';
import { CANCEL_REQUEST_ID } from '../../lib/domain/jobs/request';
import { firestore, serverTimestamp } from '../../functions/src/firebase/admin';
import { watchOver } from '../../functions/src/engine/watchdog/watch-over';
import { createJob, type Fault } from './job-fixtures';
import { adsOf, adUntil, jobEnd, settled } from './job-observer';
import { deliverRenderTask } from './redelivery';
import { storedAds } from './stored-files';

/** The first try fails, and the service asks to be left alone for so long. */
const atItsLimit = (retry_after_ms: number): Fault => ({
  point: 'ad.claimed',
  ad: 1,
  effect: 'error',
  code: 'RATE_LIMIT_EXCEEDED',
  message: 'At its limit.',
  retryable: true,
  retry_after_ms,
});
const isWaitingForATry = ({ status, retry_at }: IdentifiedAd) => status === 'waiting' && retry_at !== null;
const later = (minutes: number) => new Date(Date.now() + minutes * 60_000);

describe('an ad whose service asks to be left alone', () => {
  it('says so while it waits, and its next try begins no sooner', async () => {
    const { jobId } = await createJob({ count: 2, faults: [atItsLimit(5000)] });
    const waiting = await adUntil(jobId, '01', isWaitingForATry);
    expect(waiting).toMatchObject({ attempts: 1, error: { code: 'RATE_LIMIT_EXCEEDED', message: 'At its limit.' } });
    const retryAt = waiting.retry_at?.getTime() ?? 0;
    expect(retryAt - waiting.updated_at.getTime()).toBeGreaterThanOrEqual(4900);
    await watchOver(later(10));
    expect((await jobEnd(jobId)).progress).toMatchObject({ ads_generated: 2, ads_failed: 0 });
    const [made] = await adsOf(jobId);
    expect(made).toMatchObject({ status: 'done', attempts: 2, generation: 1, error: null, retry_at: null });
    expect(made?.started_at?.getTime()).toBeGreaterThanOrEqual(retryAt);
  });

  it('is tried once more, whatever is delivered meanwhile', async () => {
    const { jobId, uid } = await createJob({ count: 1, faults: [atItsLimit(4000)] });
    await adUntil(jobId, '01', isWaitingForATry);
    const task = { job_id: jobId, ad: '01', generation: 1 };
    const next = { ...task, after_tries: 1 };
    const sent = [
      deliverRenderTask(task),
      deliverRenderTask(task, 1),
      deliverRenderTask(next),
      deliverRenderTask(next),
    ];
    expect(new Set(await Promise.all(sent))).toEqual(new Set([204]));
    await jobEnd(jobId);
    expect(await deliverRenderTask(task, 2)).toBe(204);
    expect(await deliverRenderTask(next, 1)).toBe(204);
    const job = await settled(jobId);
    expect(job).toMatchObject({ status: 'completed', progress: { ads_generated: 1, ads_failed: 0 } });
    expect((await adsOf(jobId))[0]).toMatchObject({ status: 'done', attempts: 2 });
    expect(await storedAds(`users/${uid}/stores/`)).toHaveLength(1);
  });

  it('is made when the worker dies before it has queued the next try', async () => {
    const killed: Fault = { point: 'ad.released', ad: 1, effect: 'kill' };
    const { jobId } = await createJob({ count: 1, faults: [atItsLimit(6000), killed] });
    const { retry_at } = await adUntil(jobId, '01', isWaitingForATry);
    expect((await jobEnd(jobId)).status).toBe('completed');
    const [made] = await adsOf(jobId);
    expect(made).toMatchObject({ status: 'done', attempts: 2 });
    expect(made?.started_at?.getTime()).toBeGreaterThanOrEqual(retry_at?.getTime() ?? Infinity);
  });

  it('waits no more once its job is cancelled', async () => {
    const { jobId, uid } = await createJob({ count: 1, faults: [atItsLimit(5000)] });
    await adUntil(jobId, '01', isWaitingForATry);
    const batch = firestore.batch();
    const now = serverTimestamp();
    batch.update(firestore.doc(jobPath(jobId)), { status: 'cancelled', cancelled_at: now, updated_at: now });
    const request = { type: 'cancel', user_id: uid, created_at: now };
    batch.set(firestore.doc(requestPath(jobId, CANCEL_REQUEST_ID)), request);
    await batch.commit();
    const ended = await adUntil(jobId, '01', ({ status }) => status === 'cancelled');
    expect(ended).toMatchObject({ attempts: 1, retry_at: null });
    await settled(jobId, 6000);
    expect((await adsOf(jobId))[0]).toMatchObject({ status: 'cancelled', attempts: 1 });
  });
});
