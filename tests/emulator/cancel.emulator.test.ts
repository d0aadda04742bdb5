import { describe, expect, it } from 'vitest';
import { isAdEnded, isTerminal } from '../../lib/domain/work/job-status';
import { jobPath, requestPath } from '../../lib/domain/shared/paths';
import { CANCEL_REQUEST_ID, cancelChange, newCancelRequest } from '../../lib/domain/jobs/request';
import { readPictureJob } from '../../functions/src/engine/documents/read-documents';
import { firestore, serverTimestamp } from '../../functions/src/firebase/admin';
import { createJob } from './job-fixtures';
import { adsOf, jobUntil, recordJob, settled } from './job-observer';
import { storedAds } from './stored-files';

/** As the rules let a browser do it: only while the job is not terminal. */
async function cancel(jobId: string, uid: string): Promise<boolean> {
  return firestore.runTransaction(async (transaction) => {
    const ref = firestore.doc(jobPath(jobId));
    if (isTerminal(readPictureJob(await transaction.get(ref)).status)) return false;
    const now = serverTimestamp();
    transaction.update(ref, cancelChange(now));
    transaction.set(firestore.doc(requestPath(jobId, CANCEL_REQUEST_ID)), newCancelRequest(uid, now));
    return true;
  });
}

describe('cancelling a running job', () => {
  it('keeps what is finished, stops what runs, never starts the rest', async () => {
    const { jobId, uid } = await createJob({
      count: 12,
      faults: [{ point: 'ad.claimed', effect: 'delay', delay_ms: 500 }],
    });
    await jobUntil(jobId, ({ progress }) => progress.ads_generated >= 2);
    expect(await cancel(jobId, uid)).toBe(true);
    await jobUntil(jobId, ({ expires_at }) => expires_at !== null);
    const job = await settled(jobId, 2500);
    expect(job.status).toBe('cancelled');
    const ads = await adsOf(jobId);
    const done = ads.filter(({ status }) => status === 'done');
    expect(done.length).toBeGreaterThanOrEqual(2);
    expect(done.length).toBeLessThan(12);
    expect(ads.every(({ status }) => isAdEnded(status))).toBe(true);
    expect(job.result?.ads).toHaveLength(done.length);
    expect(job.progress.current_step).toBe('Cancelled');
    for (const ad of done) expect(ad.ended_at?.getTime()).toBeLessThanOrEqual(job.cancelled_at?.getTime() ?? 0);
    const files = await storedAds(`users/${uid}/stores/`);
    expect(files).toHaveLength(done.length);
  });

  it('before it was started makes nothing', async () => {
    const { jobId, uid } = await createJob({
      count: 3,
      faults: [{ point: 'job.claimed', effect: 'delay', delay_ms: 1000 }],
    });
    expect(await cancel(jobId, uid)).toBe(true);
    const job = await settled(jobId, 3000);
    expect(job.status).toBe('cancelled');
    expect((await adsOf(jobId)).filter(({ status }) => status !== 'cancelled')).toEqual([]);
  });
});

const ROUNDS = 12;
const AT_ONCE = 4;

async function raceOnce(round: number): Promise<'cancelled' | 'completed'> {
  const { jobId, uid } = await createJob({ count: 2 });
  const record = recordJob(jobId);
  await jobUntil(jobId, ({ progress }) => progress.ads_generated >= 1);
  await new Promise((resolve) => setTimeout(resolve, round * 8));
  const won = await cancel(jobId, uid);
  await jobUntil(jobId, ({ expires_at }) => expires_at !== null);
  const job = await settled(jobId);
  record.stop();
  expect(job.status).toBe(won ? 'cancelled' : 'completed');
  const terminal = record.versions.findIndex(({ status }) => isTerminal(status));
  expect(record.versions.slice(terminal).every(({ status }) => status === job.status)).toBe(true);
  const done = (await adsOf(jobId)).filter(({ status }) => status === 'done');
  expect(job.result?.ads).toHaveLength(done.length);
  expect(job.progress.ads_generated).toBe(done.length);
  return won ? 'cancelled' : 'completed';
}

describe('a cancel in a race with the end of the job', () => {
  it('has one winner and nothing comes back, many times', async () => {
    for (let round = 0; round < ROUNDS; round += AT_ONCE) {
      await Promise.all(Array.from({ length: AT_ONCE }, (_, index) => raceOnce(round + index)));
    }
  });
});
