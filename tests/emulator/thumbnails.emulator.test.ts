import sharp from 'sharp';
import { expect, it } from 'vitest';
import { carryOutRequest } from '../../functions/src/engine/requests/carry-out-request';
import { readPictureJob, timestampsToDates } from '../../functions/src/engine/documents/read-documents';
import { firestore, serverTimestamp } from '../../functions/src/firebase/admin';
import { thumbnailFile } from '../../functions/src/kinds/ads/plan/ad-file';
import { readAd } from '../../functions/src/kinds/ads/read-ads';
import { deleteObject } from '../../functions/src/storage/objects';
import { conversationSchema } from '../../lib/domain/ads/conversation';
import { newThumbnailsRequest, THUMBNAILS_REQUEST_ID } from '../../lib/domain/jobs/request';
import { adsPath, jobPath, requestPath } from '../../lib/domain/shared/paths';
import { createJob } from './job-fixtures';
import { jobEnd } from './job-observer';
import { storedFiles, storeFile } from './stored-files';

interface Older {
  jobId: string;
  uid: string;
}

/** A finished job as it was before there were thumbnails. */
async function olderJob(): Promise<Older> {
  const { jobId, uid } = await createJob({ count: 2 });
  await jobEnd(jobId);
  const ads = await adsOf(jobId);
  const { result } = await jobOf(jobId);
  const entries = (result?.ads ?? []).map(({ thumbnail_url: _url, ...entry }) => entry);
  await firestore.doc(jobPath(jobId)).update({ 'result.ads': entries });
  for (const ad of ads) {
    await firestore.doc(`${adsPath(jobId)}/${ad.id}`).update({ thumbnail_url: null });
    const { ref, versions } = await conversationOf(ad);
    await ref.update({ versions: versions.map(({ thumbnail_url: _url, ...version }) => version) });
    await deleteObject(thumbnailFile(ad.storage_path));
  }
  return { jobId, uid };
}

async function adsOf(jobId: string) {
  return (await firestore.collection(adsPath(jobId)).orderBy('number').get()).docs.map(readAd);
}

const jobOf = async (jobId: string) => readPictureJob(await firestore.doc(jobPath(jobId)).get());

async function conversationOf({ storage_path }: { storage_path: string }) {
  const ref = firestore.doc(storage_path.split('/').slice(0, -1).join('/'));
  return { ref, ...conversationSchema.parse(timestampsToDates((await ref.get()).data())) };
}

async function ask({ jobId, uid }: Older): Promise<void> {
  await firestore.doc(requestPath(jobId, THUMBNAILS_REQUEST_ID)).create(newThumbnailsRequest(uid, serverTimestamp()));
}

/** The job’s own result comes with the last of its ads. */
async function whenMade(jobId: string): Promise<void> {
  for (let tries = 0; tries < 200; tries += 1) {
    const { result } = await jobOf(jobId);
    if (result?.ads.every(({ thumbnail_url }) => thumbnail_url !== undefined)) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('Nobody made the thumbnails');
}

it('a job of before there were thumbnails gets them for its ads, their versions and its result', async () => {
  const older = await olderJob();
  await ask(older);
  await whenMade(older.jobId);

  const ads = await adsOf(older.jobId);
  const { result } = await jobOf(older.jobId);
  expect(result?.ads.map(({ thumbnail_url }) => thumbnail_url)).toEqual(ads.map(({ thumbnail_url }) => thumbnail_url));
  for (const ad of ads) {
    const { versions } = await conversationOf(ad);
    expect(versions.map(({ thumbnail_url }) => thumbnail_url)).toEqual([ad.thumbnail_url]);
    const response = await fetch(ad.thumbnail_url ?? '');
    expect(response.headers.get('content-type')).toBe('image/webp');
    const small = Buffer.from(await response.arrayBuffer());
    expect(small.length).toBeLessThanOrEqual(25_000);
    expect((await sharp(small).metadata()).width).toBeLessThanOrEqual(400);
  }
});

it('a damaged picture, or a job whose own document can’t be read, keeps none of the others from one', async () => {
  const older = await olderJob();
  const [first] = await adsOf(older.jobId);
  await storeFile(first?.storage_path ?? '', 'not a picture', { contentType: 'image/png' });
  await firestore.doc(jobPath(older.jobId)).update({ status: 'dreaming' });
  await ask(older);
  const request = await firestore.doc(requestPath(older.jobId, THUMBNAILS_REQUEST_ID)).get();
  await carryOutRequest(older.jobId, request);

  const [damaged, whole] = await adsOf(older.jobId);
  expect(damaged).toEqual(first);
  expect(whole?.thumbnail_url).toContain('.webp');
});

it('asked for twice at the same time, or of a picture that is gone, nothing else is changed', async () => {
  const older = await olderJob();
  const [kept, gone] = await adsOf(older.jobId);
  await deleteObject(gone?.storage_path ?? '');
  await ask(older);
  const request = await firestore.doc(requestPath(older.jobId, THUMBNAILS_REQUEST_ID)).get();
  await Promise.all([carryOutRequest(older.jobId, request), carryOutRequest(older.jobId, request)]);
  await carryOutRequest(older.jobId, request);

  const [made, without] = await adsOf(older.jobId);
  expect(made).toEqual({ ...kept, thumbnail_url: expect.stringContaining('.webp') });
  expect(without).toEqual(gone);
  expect((await fetch(made?.thumbnail_url ?? '')).status).toBe(200);
  const folder = (made?.storage_path ?? '').split('/').slice(0, -1).join('/');
  expect(await storedFiles(`${folder}/`)).toHaveLength(2);
});
