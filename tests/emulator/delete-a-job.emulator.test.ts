import { describe, expect, it, vi } from 'vitest';
import { adsPath, jobPath, uploadFolder } from '../../lib/domain/shared/paths';
import { firestore } from '../../functions/src/firebase/admin';
import { deleteFolder } from '../../functions/src/storage/objects';
import { createJob } from './job-fixtures';
import { jobEnd } from './job-observer';
import { storedFiles, storeFile } from './stored-files';

describe('a job that is deleted', () => {
  it('takes its ads, conversations and files with it, and nobody else’s', async () => {
    const [gone, kept] = await Promise.all([createJob({ count: 2 }), createJob({ count: 1 })]);
    await Promise.all([jobEnd(gone.jobId), jobEnd(kept.jobId)]);
    await firestore.doc(jobPath(gone.jobId)).delete();
    await vi.waitFor(
      async () => {
        const files = await storedFiles(`users/${gone.uid}/`);
        expect(files).toEqual([]);
        expect((await firestore.collection(adsPath(gone.jobId)).get()).size).toBe(0);
      },
      { timeout: 30_000, interval: 250 },
    );
    const others = await storedFiles(`users/${kept.uid}/`);
    expect(others.length).toBeGreaterThanOrEqual(3);
    expect(others.some((name) => name.startsWith(uploadFolder(kept.uid, kept.input.upload_id)))).toBe(true);
  });
});

it('a folder that several delete at the same moment is empty then, and none of them fails', async () => {
  const folder = 'users/several/uploads/up_atonce';
  const names = Array.from({ length: 12 }, (_, number) => `${folder}/${number}.txt`);
  for (const name of names) await storeFile(name, 'text');
  await Promise.all([deleteFolder(folder), deleteFolder(folder), deleteFolder(folder)]);
  expect(await storedFiles(`${folder}/`)).toEqual([]);
});
