import { describe, expect, it } from 'vitest';
import { adPath, jobPath, partPath, runPath } from '../../lib/domain/shared/paths';
import { claim } from '../../functions/src/engine/delivery/claim';
import { fillQueue } from '../../functions/src/engine/queue/fill-queue';
import { watchOver } from '../../functions/src/engine/watchdog/watch-over';
import { firestore } from '../../functions/src/firebase/admin';
import { adWork } from '../../functions/src/kinds/ads/make/ad-work';
import { endAd } from '../../functions/src/kinds/ads/make/end-ad';
import { countdownEnd, countdownUntil, createCountdown } from './countdown-job';
import { dearJob, MADE, TOKEN } from './dear-job';
import { createJob } from './job-fixtures';
import { jobEnd } from './job-observer';

/** As an administrator's slip in the console leaves it. */
const spoil = (path: string) => firestore.doc(path).update({ copy: 'Rubbish' });

describe('an ad whose document can’t be read', () => {
  it('counts as failed, its job says so, and the others end the job', async () => {
    const { jobId, job } = await dearJob(3);
    await spoil(adPath(jobId, '02'));
    const task = { job_id: jobId, user_id: '', work: 'ad', id: '02', generation: 1, after_tries: 1, early: 0 };
    expect(await claim(adWork, task, 1)).toEqual({ is: 'nothing' });
    expect(await claim(adWork, task, 2)).toEqual({ is: 'nothing' });
    for (const id of ['01', '03']) {
      expect(await endAd({ jobId, ad: { id, generation: 1 }, token: TOKEN, outcome: MADE })).toBe(true);
    }
    expect(await job()).toMatchObject({
      status: 'completed',
      unreadable: [{ path: 'ads/02', fields: 'copy' }],
      progress: { ads_generated: 2, ads_failed: 1 },
      result: { ads_generated: 2, failed: 1 },
    });
    // Nothing of it was overwritten that somebody could mend.
    expect((await firestore.doc(adPath(jobId, '02')).get()).get('copy')).toBe('Rubbish');
  });

  it('takes no place in a person’s turns, however many there are', async () => {
    const { jobId, uid } = await dearJob(8);
    const ids = Array.from({ length: 8 }, (_, index) => `0${index + 1}`);
    for (const id of ids) {
      await firestore
        .doc(adPath(jobId, id))
        .update({ status: 'waiting', queued: false, lease: null, provider: 'gone' });
      await spoil(adPath(jobId, id));
    }
    await fillQueue(uid, 'ad');
    const other = await createJob({ count: 1, uid });
    expect((await jobEnd(other.jobId)).status).toBe('completed');
  });

  it('is found by the watchdog when nothing else reads it', async () => {
    const { jobId, job } = await dearJob(1);
    await firestore.doc(adPath(jobId, '01')).update({ copy: 'Rubbish', look_after: new Date(0) });
    await watchOver(new Date());
    expect(await job()).toMatchObject({ status: 'failed', unreadable: [{ path: 'ads/01' }] });
  });
});

describe('what a stage is made of', () => {
  it('fails where it can’t be read, and the stage goes on', async () => {
    const held = { point: 'part.claimed', ad: 'count_2', effect: 'error', code: 'INTERNAL', retryable: true } as const;
    const { jobId } = await createCountdown({ faults: [{ ...held, retry_after_ms: 8000 }] });
    await countdownUntil(jobId, ({ result }) => result?.counted.length === 3);
    await firestore.doc(partPath(jobId, 'count_2')).update({ number: 'second' });
    const job = await countdownEnd(jobId);
    expect(job).toMatchObject({ status: 'completed', result: { counted: [1, 3, 4] } });
    expect(job.unreadable).toMatchObject([{ path: 'parts/count_2', fields: 'number' }]);
  });

  it('ends the job where its run can’t be read: nobody knows how far it is', async () => {
    const held = { point: 'stage.claimed', ad: 'gather', effect: 'error', code: 'INTERNAL', retryable: true } as const;
    const { jobId } = await createCountdown({ faults: [{ ...held, retry_after_ms: 300_000 }] });
    await expect
      .poll(async () => (await firestore.doc(runPath(jobId)).get()).get('retry_at'), { timeout: 30_000 })
      .toBeTruthy();
    await firestore.doc(runPath(jobId)).update({ stage: 7, look_after: new Date(0) });
    await watchOver(new Date());
    const job = await countdownEnd(jobId);
    expect(job).toMatchObject({ status: 'failed', error: { code: 'INTERNAL' }, unreadable: [{ path: 'private/run' }] });
  });

  it('is left alone where its job can’t be read, which is said in its document', async () => {
    const { jobId } = await dearJob(1);
    await firestore.doc(jobPath(jobId)).update({ progress: 'none', look_after: new Date(0) });
    await watchOver(new Date());
    expect((await firestore.doc(jobPath(jobId)).get()).data()).toMatchObject({
      status: 'failed',
      error: { message: expect.stringContaining('progress') },
    });
  });
});
