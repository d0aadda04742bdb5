import { posix } from 'node:path';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { type Conversation, conversationSchema } from '../../lib/domain/ads/conversation';
import { newJob } from '../../lib/domain/jobs/job';
import { adPath, jobPath, requestPath, requestsPath, spendingPath } from '../../lib/domain/shared/paths';
import { newJobId } from '../../lib/domain/shared/random-id';
import { CANCEL_REQUEST_ID, cancelChange, newCancelRequest, newRemixRequest } from '../../lib/domain/jobs/request';
import { readAd } from '../../functions/src/kinds/ads/read-ads';
import { readPictureJob, timestampsToDates } from '../../functions/src/engine/documents/read-documents';
import { firestore, serverTimestamp } from '../../functions/src/firebase/admin';
import { carryOutRequest } from '../../functions/src/engine/requests/carry-out-request';
import { settleCancelled } from '../../functions/src/engine/ending/end-job';
import { startJob } from '../../functions/src/engine/start/start-job';
import { type CreatedJob, createJob } from './job-fixtures';
import { jobEnd, jobUntil } from './job-observer';

let home: CreatedJob;

/** Remixes of the second and third ad stay open: the emulator delivers no event of a request again. */
beforeAll(async () => {
  home = await createJob({
    count: 3,
    faults: [2, 3].map((ad) => ({ point: 'edit.opened', ad, effect: 'error', retryable: true })),
  });
  await jobEnd(home.jobId);
}, 60_000);

const adOf = async (ad: string) => readAd(await firestore.doc(adPath(home.jobId, ad)).get());

async function conversationOf(ad: string): Promise<Conversation> {
  const snapshot = await firestore.doc(posix.dirname((await adOf(ad)).storage_path)).get();
  return conversationSchema.parse(timestampsToDates(snapshot.data()));
}

/** Writes a remix job as the API does. */
async function remix(ad: string, instruction = 'Make it blue'): Promise<string> {
  const jobId = newJobId();
  const { conversation_id } = await adOf(ad);
  const about = { title: 'Juniper Tonic', byline: 'Northwind', aspect_ratio: '1:1' as const, colors: null };
  const input = { job_id: home.jobId, ad, conversation_id, based_on: 1, instruction, ...about };
  await firestore.doc(jobPath(jobId)).create(newJob('remix', home.uid, input, serverTimestamp()));
  return jobId;
}

const requestOf = async (jobId: string, ad: string) =>
  firestore.doc(requestPath(home.jobId, `remix_${ad}_${jobId.slice(4)}`)).get();

const asked = (jobId: string, ad: string) =>
  vi.waitFor(async () => expect((await requestOf(jobId, ad)).exists).toBe(true), { timeout: 30_000, interval: 100 });

/**
 * Cancels as a browser does, and delivers the event a second time: the emulator sends it once, and
 * may send it to the process that the open request's failure is just ending.
 */
async function cancel(jobId: string): Promise<void> {
  const request = firestore.doc(requestPath(jobId, CANCEL_REQUEST_ID));
  const batch = firestore.batch();
  batch.update(firestore.doc(jobPath(jobId)), cancelChange(serverTimestamp()));
  batch.set(request, newCancelRequest(home.uid, serverTimestamp()));
  await batch.commit();
  await carryOutRequest(jobId, await request.get());
}

describe('a job that remixes an ad', () => {
  it('ends with the version that it has added to the ad’s conversation', async () => {
    const jobId = await remix('01');
    const job = await jobEnd(jobId);
    const { versions } = await conversationOf('01');
    expect(versions).toHaveLength(2);
    const [, version] = versions;
    expect(version).toMatchObject({ instruction: 'Make it blue', based_on: 1 });
    expect(job).toMatchObject({
      status: 'completed',
      progress: { percentage: 100, current_step: 'The remix is made', total_ads: 1, ads_generated: 1, ads_failed: 0 },
      result: { ads_generated: 1, failed: 0, ads: [{ number: 1, firebase_url: version?.firebase_url }] },
    });
    expect(job.completed_at).not.toBeNull();
    expect(job.expires_at).not.toBeNull();
    expect(await adOf('01')).toMatchObject({ version: 2, firebase_url: version?.firebase_url });
    // A delivery that comes twice changes nothing.
    await startJob(jobId);
    expect((await firestore.collection(requestsPath(home.jobId)).get()).size).toBe(1);
    expect(readPictureJob(await firestore.doc(jobPath(jobId)).get())).toEqual(job);
  });

  it('takes its request back when it is cancelled, and nothing comes of it', async () => {
    const jobId = await remix('02');
    await asked(jobId, '02');
    await cancel(jobId);
    // It asks to be looked after until all that follows of its end is done.
    const job = await jobUntil(jobId, ({ expires_at, look_after }) => expires_at !== null && look_after === null);
    expect(job).toMatchObject({ status: 'cancelled', result: { ads_generated: 0, ads: [] } });
    expect((await requestOf(jobId, '02')).exists).toBe(false);
  });

  it('pays on cancel for what was being made, and for no more', async () => {
    const [jobId, askedAt] = [await remix('02'), new Date()];
    await asked(jobId, '02');
    const request = (await requestOf(jobId, '02')).ref;
    const lease = { token: 'x', delivery: 0, expires_at: new Date(Date.now() + 60_000) };
    const paid = newRemixRequest(home.uid, '02', 1, 'Make it blue', askedAt);
    const bill = { day: askedAt.toISOString().slice(0, 10), set_aside_usd: 0.25, spent_before_usd: 0 };
    await request.set({ ...paid, reply_to: jobId, provider: 'gemini', queued: true, cost_usd: 0.1, lease, bill });
    const day = firestore.doc(spendingPath(home.uid, askedAt.toISOString().slice(0, 10)));
    await day.set({ jobs: { [request.id]: 0.25 } });
    await firestore.doc(jobPath(jobId)).update(cancelChange(serverTimestamp()));
    await Promise.all([settleCancelled(jobId), settleCancelled(jobId)]);
    expect((await request.get()).exists).toBe(false);
    expect((await day.get()).get('jobs')[request.id]).toBeCloseTo(0.35, 4);
    expect(readPictureJob(await firestore.doc(jobPath(jobId)).get())).toMatchObject({
      cost_usd: 0.25,
      usage: { images: 1 },
      result: { ads_generated: 0 },
    });
  });

  it('fails when the ad is deleted before', async () => {
    const jobId = await remix('03');
    await asked(jobId, '03');
    await firestore.doc(jobPath(home.jobId)).delete();
    const job = await jobEnd(jobId);
    expect(job).toMatchObject({
      status: 'failed',
      error: { code: 'INVALID_PRODUCT_DATA', message: 'The ad was deleted before its remix was made.' },
    });
    const tooLate = await remixOfDeleted(job.id);
    expect((await jobEnd(tooLate)).error?.message).toBe('The ad was deleted, so it can’t be remixed any more.');
  });
});

async function remixOfDeleted(like: string): Promise<string> {
  const jobId = newJobId();
  const input = (await firestore.doc(jobPath(like)).get()).get('input');
  await firestore.doc(jobPath(jobId)).create(newJob('remix', home.uid, input, serverTimestamp()));
  return jobId;
}
