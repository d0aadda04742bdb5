import { expect, it, vi } from 'vitest';
import { firestore } from '../../functions/src/firebase/admin';
import { thumbnailFile } from '../../functions/src/kinds/ads/plan/ad-file';
import { readAd } from '../../functions/src/kinds/ads/read-ads';
import { deleteObject } from '../../functions/src/storage/objects';
import { thumbnailOf } from '../../functions/src/thumbnails/thumbnail';
import { adsPath, jobPath } from '../../lib/domain/shared/paths';
import { createJob } from './job-fixtures';
import { jobEnd } from './job-observer';
import { storedFiles } from './stored-files';

vi.mock('../../functions/src/thumbnails/thumbnail', () => ({ thumbnailOf: vi.fn() }));

it('a thumbnail that is drawn while its job is deleted does not stay behind', async () => {
  const { jobId, uid } = await createJob({ count: 1 });
  await jobEnd(jobId);
  const [ad] = (await firestore.collection(adsPath(jobId)).get()).docs;
  if (!ad) throw new Error('The job has made no ad');
  const { storage_path } = readAd(ad);
  await ad.ref.update({ thumbnail_url: null });
  await deleteObject(thumbnailFile(storage_path));
  vi.mocked(thumbnailOf).mockImplementation(async () => {
    await firestore.doc(jobPath(jobId)).delete();
    // Whatever the job has left is cleared away before the thumbnail is there.
    await vi.waitFor(async () => expect(await storedFiles(`users/${uid}/stores/`)).toEqual([]), { timeout: 30_000 });
    return Buffer.from('small');
  });

  // What is set up before each file has it already, with the real one.
  vi.resetModules();
  const { makeThumbnails } = await import('../../functions/src/kinds/ads/make-thumbnails');
  await makeThumbnails(jobId);

  expect(thumbnailOf).toHaveBeenCalledOnce();
  expect(await storedFiles(`users/${uid}/stores/`)).toEqual([]);
});
