import { describe, expect, it } from 'vitest';
import { adPath, jobPath, runPath } from '../../lib/domain/shared/paths';
import { watchOver } from '../../functions/src/engine/watchdog/watch-over';
import { firestore } from '../../functions/src/firebase/admin';
import { dearJob } from './dear-job';
import { adsOf, settled } from './job-observer';

const later = (minutes: number) => new Date(Date.now() + minutes * 60_000);
const LONG_AGO = new Date(0);

describe('a job that was given up', () => {
  it('takes its ads with it, and nothing brings it back', async () => {
    const { jobId, job } = await dearJob(3);
    const waits = { status: 'waiting', attempts: 0, queued: false, lease: null };
    await Promise.all(['01', '02', '03'].map((id) => firestore.doc(adPath(jobId, id)).update(waits)));
    await firestore.doc(runPath(jobId)).update({
      ...{ stage: 'plan', status: 'running', attempts: 3, look_after: LONG_AGO },
      lease: { token: 'of-the-dead', after_tries: 0, delivery: 0, expires_at: LONG_AGO },
    });
    await watchOver(new Date());
    const givenUp = await job();
    expect(givenUp).toMatchObject({ status: 'failed', error: { code: 'WORKER_TIMEOUT' }, look_after: null });
    expect((await adsOf(jobId)).map(({ status }) => status)).toEqual(['failed', 'failed', 'failed']);
    await watchOver(later(120));
    expect(await settled(jobId)).toEqual(givenUp);
  });
});

describe('a cancel that was written by hand', () => {
  it('is settled however late the watchdog comes', async () => {
    const { jobId, job } = await dearJob(2);
    await firestore.doc(jobPath(jobId)).update({ status: 'cancelled' });
    await watchOver(later(3 * 24 * 60));
    expect(await settled(jobId)).toMatchObject({ status: 'cancelled', look_after: null });
    expect((await job()).expires_at).not.toBeNull();
    expect((await adsOf(jobId)).map(({ status }) => status)).toEqual(['cancelled', 'cancelled']);
  });
});
