import { getAuth } from 'firebase-admin/auth';
import { expect, it } from 'vitest';
import { goOnCleaning } from '../../functions/src/cleaning/clean-round';
import { app, bucket, firestore } from '../../functions/src/firebase/admin';
import { newJob } from '../../lib/domain/jobs/job';
import { SAMPLE_INPUTS } from '../../lib/domain/kinds/sample-inputs';
import { brandPath, CLEANING_PATH, jobPath, productPath } from '../../lib/domain/shared/paths';
import { newJobId, newUploadId } from '../../lib/domain/shared/random-id';
import { uploadPhoto } from './job-fixtures';

const DAY_MS = 86_400_000;
const auth = getAuth(app);

/** A whole round through all accounts, as a day comes to it. */
async function round(daysLater: number): Promise<void> {
  const now = new Date(Date.now() + daysLater * DAY_MS);
  do await goOnCleaning(now);
  while ((await firestore.doc(CLEANING_PATH).get()).get('next') !== null);
}

const isThere = async (path: string) => (await bucket().file(path).exists())[0];

it('what people have uploaded and never used is deleted after a month, and what jobs have been given stays', async () => {
  const { uid } = await auth.createUser({});
  const photos = await Promise.all([1, 2].map(() => uploadPhoto(uid, newUploadId())));
  const [used, unused] = photos.map(({ path }) => path);
  const input = { ...SAMPLE_INPUTS['bulk-dynamic'], product_images: photos.slice(0, 1) };
  const job = newJob('bulk-dynamic', uid, input, new Date());
  await firestore.doc(jobPath(newJobId())).set({ ...job, status: 'completed' });
  const left = async () => [await isThere(used ?? ''), await isThere(unused ?? '')];
  await round(29);
  expect(await left()).toEqual([true, true]);
  await round(31);
  expect(await left()).toEqual([true, false]);
});

it('a photo that a product keeps stays, and so does what it is cut out by; what it was cut out by before goes', async () => {
  const { uid } = await auth.createUser({});
  const files = await Promise.all([1, 2, 3].map(() => uploadPhoto(uid, newUploadId())));
  const [photo, mask, before] = files.map(({ path }) => path);
  const image = { url: 'https://x', storage_path: photo, width: 9, height: 9, size: 1 };
  const now = { created_at: new Date(), updated_at: new Date() };
  await firestore.doc(brandPath(uid, 'norden')).set({ name: 'Norden', ...now });
  const images = [{ ...image, cutout: { url: 'https://x', storage_path: mask } }];
  await firestore.doc(productPath(uid, 'norden', 'cup')).set({ full_name: 'Cup', description: '', images, ...now });
  await round(40);
  expect(await Promise.all([photo, mask, before].map((path) => isThere(path ?? '')))).toEqual([true, true, false]);
});

it('guests who have made nothing are forgotten after three months, and nobody else', async () => {
  const [idle, busy] = await Promise.all([auth.createUser({}), auth.createUser({})]);
  const account = await auth.createUser({ email: `${idle.uid}@example.com`.toLowerCase(), password: idle.uid });
  const job = newJob('bulk-dynamic', busy.uid, SAMPLE_INPUTS['bulk-dynamic'], new Date());
  await firestore.doc(jobPath(newJobId())).set({ ...job, status: 'completed' });
  const there = async () => (await auth.getUsers([idle, busy, account].map(({ uid }) => ({ uid })))).users.length;
  await round(89);
  expect(await there()).toBe(3);
  await round(91);
  expect(await there()).toBe(2);
  await expect(auth.getUser(idle.uid)).rejects.toMatchObject({ code: 'auth/user-not-found' });
});

it('a day has one round', async () => {
  await round(200);
  const { uid } = await auth.createUser({});
  await goOnCleaning(new Date(Date.now() + 200.9 * DAY_MS));
  expect((await auth.getUser(uid)).uid).toBe(uid);
  await goOnCleaning(new Date(Date.now() + 201.1 * DAY_MS));
  await round(201.1);
  await expect(auth.getUser(uid)).rejects.toMatchObject({ code: 'auth/user-not-found' });
});
