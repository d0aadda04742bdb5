import { describe, expect, it } from 'vitest';
import { adPath, jobPath, paidFolder, spendingPath } from '../../lib/domain/shared/paths';
import { claim } from '../../functions/src/engine/delivery/claim';
import { release } from '../../functions/src/engine/delivery/release';
import { endAd, type AdOutcome } from '../../functions/src/kinds/ads/make/end-ad';
import { paidFor } from '../../functions/src/kinds/ads/make/paid-pictures';
import { adWork } from '../../functions/src/kinds/ads/make/ad-work';
import { firestore } from '../../functions/src/firebase/admin';
import { endJob, settleCancelled } from '../../functions/src/engine/ending/end-job';
import { NOTHING_SPENT } from '../../lib/domain/money/usage';
import { BudgetError } from '../../functions/src/engine/money/budget';
import { setAsideJobCost } from '../../functions/src/engine/money/set-aside';
import { writeObject } from '../../functions/src/storage/objects';
import type { IdentifiedPictureJob } from '../../lib/domain/jobs/job';
import { BROKEN, claimedAd, dearJob, IMAGE, MADE, TOKEN } from './dear-job';

const PRICE = 0.1;

/** As the stage that plans does: the price of all of a job's ads. */
const setAside = (job: IdentifiedPictureJob, usd: number) =>
  setAsideJobCost(
    job,
    { usd: job.progress.total_ads * usd, each: { noun: 'ad', count: job.progress.total_ads, usd } },
    { usd_per_ad: usd },
  );

async function spentBy(uid: string): Promise<Record<string, number> | undefined> {
  const day = new Date().toISOString().slice(0, 10);
  return (await firestore.doc(spendingPath(uid, day)).get()).get('jobs');
}

const end = (jobId: string, id: string, outcome: AdOutcome) =>
  endAd({ jobId, ad: { id, generation: 1 }, token: TOKEN, outcome });

describe('what ads cost', () => {
  it('adds up on ads and job, failed tries included, and settles what was set aside', async () => {
    const { jobId, uid, job, ad: adNow } = await dearJob(2);
    await setAside(await job(), PRICE);
    expect(await spentBy(uid)).toEqual({ [jobId]: 0.2 });
    expect(await job()).toMatchObject({ usd_per_ad: 0.1, cost_usd: 0 });

    const claimed = claimedAd(jobId, await job(), await adNow('01'));
    const again = { error: BROKEN, retryAt: new Date(), spent: IMAGE };
    expect(await release(adWork, claimed, again)).toMatchObject({ status: 'waiting', cost_usd: 0.1 });
    const other = { ...again, retryAt: new Date(again.retryAt.getTime() + 1) };
    expect(await release(adWork, claimed, other)).toBeNull();
    expect((await job()).cost_usd).toBe(0.1);

    await firestore.doc(adPath(jobId, '01')).update({ status: 'rendering', lease: claimed.work.lease });
    expect(await end(jobId, '01', MADE)).toBe(true);
    expect(await end(jobId, '01', MADE)).toBe(false);
    expect(await job()).toMatchObject({ status: 'processing', cost_usd: 0.2, usage: { images: 2 } });
    expect((await adNow('01')).cost_usd).toBe(0.2);
    await end(jobId, '02', { status: 'failed', error: BROKEN, quality: null, spent: NOTHING_SPENT });
    expect(await job()).toMatchObject({ status: 'completed', cost_usd: 0.2 });
    expect(await spentBy(uid)).toEqual({ [jobId]: 0.2 });
  });

  it('counts what was being made when the job was cancelled, and what was kept for a next try', async () => {
    const { jobId, uid, job, ad: adNow } = await dearJob(4);
    await setAside(await job(), PRICE);
    await end(jobId, '01', MADE);
    await Promise.all(
      ['03', '04'].map((id) => firestore.doc(adPath(jobId, id)).update({ status: 'waiting', lease: null })),
    );
    const kept = { uid, jobId, work: '04' };
    const made = JSON.stringify({ model: null, preview: 'x', note: null, spent: IMAGE });
    const options = { contentType: 'image/png', metadata: { metadata: { made } } };
    await writeObject(`${paidFolder(uid, jobId, '04')}/1.png`, Buffer.from('a picture'), options);
    await firestore.doc(jobPath(jobId)).update({ status: 'cancelled' });
    // The task of its next try comes before the cancel is settled.
    const task = { job_id: jobId, user_id: uid, work: 'ad', id: '04', generation: 1, after_tries: 1, early: 0 };
    expect(await claim(adWork, task, 0)).toEqual({ is: 'nothing' });
    await settleCancelled(jobId);
    expect(await job()).toMatchObject({ cost_usd: 0.3, usage: { images: 3 } });
    expect(await adNow('04')).toMatchObject({ status: 'cancelled', cost_usd: 0.1 });
    expect(await paidFor(kept)).toEqual(NOTHING_SPENT);
    expect(await adNow('02')).toMatchObject({ status: 'cancelled', cost_usd: 0.1 });
    expect(await adNow('03')).toMatchObject({ status: 'cancelled', cost_usd: 0 });
    expect((await spentBy(uid))?.[jobId]).toBeCloseTo(0.3);
  });
});

describe('a budget', () => {
  it('refuses what it is not enough for, before anything is spent', async () => {
    const { uid, job } = await dearJob(20, { planned: false });
    const tooDear = 0.3;
    await expect(setAside(await job(), tooDear)).rejects.toThrow(BudgetError);
    await expect(setAside(await job(), tooDear)).rejects.toThrow(/at most. Ask for 16 ads or fewer/);
    expect(await spentBy(uid)).toBeUndefined();
  });

  it('counts what the person’s other jobs may still cost, and what failed as nothing', async () => {
    const dear = 0.25;
    const first = await dearJob(20, { planned: false });
    const jobs = [first];
    for (let index = 1; index < 4; index++) jobs.push(await dearJob(20, { uid: first.uid, planned: false }));
    for (const { job } of jobs) await setAside(await job(), dear);
    const fifth = await dearJob(1, { uid: first.uid, planned: false });
    await expect(setAside(await fifth.job(), dear)).rejects.toThrow(/today’s \$20.00 there is \$0.00 left/);
    await endJob(first.jobId, { status: 'failed', error: { ...BROKEN, timestamp: new Date() } });
    await setAside(await fifth.job(), dear);
    // Again, as after a crash: it counts once.
    await setAside(await fifth.job(), dear);
    expect(await spentBy(first.uid)).toMatchObject({ [first.jobId]: 0, [fifth.jobId]: 0.25 });
  });

  it('doesn’t bother with what costs nothing', async () => {
    const { uid, job } = await dearJob(20, { planned: false });
    await setAside(await job(), 0);
    expect(await spentBy(uid)).toBeUndefined();
  });
});
