import { expect } from '@playwright/test';
import { getApps, initializeApp } from 'firebase-admin/app';
import { getAuth } from 'firebase-admin/auth';
import { type DocumentSnapshot, FieldValue, getFirestore } from 'firebase-admin/firestore';
import { getStorage } from 'firebase-admin/storage';
import sharp from 'sharp';
import { thumbnailFile } from '../functions/src/kinds/ads/plan/ad-file';
import { withTransientRetry } from '../functions/src/storage/transient-retry';
import type { AccountSort } from '../lib/domain/limits/person-limits';
import {
  adsPath,
  callbackPath,
  DOORS_PATH,
  FIGURES_PATH,
  jobPath,
  JOBS,
  LIMITS_PATH,
  preparedFolder,
  SERVICE_PATH,
} from '../lib/domain/shared/paths';
import { newJobId } from '../lib/domain/shared/random-id';
import { UNTOUCHED_PROGRESS } from '../lib/domain/work/progress';
import { COUNTDOWN } from '../tests/fixture-kind/countdown';

/** What the tests do behind the product's back, as somebody at the Firebase console could. */
const projectId = process.env.GCLOUD_PROJECT ?? 'demo-adforge';
const app = getApps()[0] ?? initializeApp({ projectId });
const firestore = getFirestore(app);

const SAID_BY_FUNCTIONS = [SERVICE_PATH, FIGURES_PATH, LIMITS_PATH];

export interface Fault {
  point: string;
  ad?: number;
  attempts?: number;
  effect: 'kill' | 'error' | 'delay' | 'hold';
  delay_ms?: number;
  code?: string;
  message?: string;
  retryable?: boolean;
  retry_after_ms?: number;
}

/**
 * Deletes every document but what the functions have said of themselves; their files go with them. The emulator goes through
 * all documents for each query, and whatever earlier tests left running goes on until its document is gone.
 */
export async function emptyFirestore(): Promise<void> {
  const said = await firestore.getAll(...SAID_BY_FUNCTIONS.map((path) => firestore.doc(path)));
  const path = `/emulator/v1/projects/${projectId}/databases/(default)/documents`;
  // It refuses while somebody's transaction is open.
  const isEmptied = async () =>
    (await fetch(`http://${process.env.FIRESTORE_EMULATOR_HOST}${path}`, { method: 'DELETE' })).ok;
  await expect.poll(isEmptied).toBe(true);
  for (const one of said) if (one.exists) await one.ref.set(one.data() ?? {});
}

/** Takes no more jobs of an account of that sort for so many seconds; with 0 they are taken again. */
export async function shutDoor(sort: AccountSort, seconds: number): Promise<void> {
  const until = seconds === 0 ? FieldValue.delete() : new Date(Date.now() + seconds * 1000);
  await firestore.doc(DOORS_PATH).set({ [sort]: until }, { merge: true });
}

/** Leaves a job as it was before pictures had thumbnails: none is named, and none is there. */
export async function takeThumbnails(jobId: string): Promise<void> {
  const job = firestore.doc(jobPath(jobId));
  const [data, ads] = await Promise.all([job.get(), firestore.collection(adsPath(jobId)).get()]);
  const entries = data.get('result.ads') as { storage_path: string; thumbnail_url?: string }[];
  await job.update({ 'result.ads': entries.map(({ thumbnail_url: _url, ...entry }) => entry) });
  for (const ad of ads.docs) await ad.ref.update({ thumbnail_url: null });
  for (const { storage_path } of entries) {
    const file = bucket().file(thumbnailFile(storage_path));
    await withTransientRetry(() => file.delete({ ignoreNotFound: true }));
  }
}

/** Arranges failures or delays of a job that is yet to be sent; see docs/decisions/009. */
export async function arrangeFaults(jobId: string, faults: Fault[]): Promise<void> {
  await firestore.doc(`emulator_faults/${jobId}`).set({ faults });
}

/** Lets go on what a fault holds. */
export async function releaseHeld(jobId: string): Promise<void> {
  await firestore.doc(`emulator_faults/${jobId}`).update({ released: true });
}

interface Countdown {
  steps: number;
  words: string;
  /** How long each step is held up. */
  delayMs: number;
  callbackUrl: string;
}

/** A job of the kind that test builds alone have, as a browser or the API would have made it; gives its id. */
export async function createCountdown(uid: string, { steps, words, delayMs, callbackUrl }: Countdown): Promise<string> {
  const jobId = newJobId();
  await arrangeFaults(jobId, [{ point: 'part.claimed', effect: 'delay', delay_ms: delayMs }]);
  const now = FieldValue.serverTimestamp();
  await firestore.doc(jobPath(jobId)).create({
    ...{ user_id: uid, type: COUNTDOWN, status: 'queued', created_at: now, updated_at: now, look_after: now },
    ...{ input: { steps, words }, progress: UNTOUCHED_PROGRESS, callback_url: callbackUrl },
  });
  return jobId;
}

export async function jobsOf(uid: string): Promise<{ id: string; status: string }[]> {
  const { docs } = await firestore.collection(JOBS).where('user_id', '==', uid).get();
  return docs.map((doc) => ({ id: doc.id, status: String(doc.get('status')) }));
}

const bucket = () => getStorage(app).bucket(process.env.STORAGE_BUCKET ?? 'demo-adforge.firebasestorage.app');

/** What stands in a file of the bucket. */
export async function storedText(path: string): Promise<string> {
  const [bytes] = await withTransientRetry(() => bucket().file(path).download());
  return bytes.toString('utf8');
}

/** Paths of the files that a person has uploaded. */
export async function uploadsOf(uid: string): Promise<string[]> {
  const [files] = await withTransientRetry(() => bucket().getFiles({ prefix: `users/${uid}/uploads/` }));
  return files.map(({ name }) => name);
}

/** What “Disable account” in the console does. */
export async function disableAccount(uid: string): Promise<void> {
  await getAuth(app).updateUser(uid, { disabled: true });
}

export async function ownerOf(jobId: string): Promise<{ uid: string; anonymous: boolean }> {
  const job = await firestore.doc(jobPath(jobId)).get();
  if (!job.exists) throw new Error(`There is no job ${jobId}`);
  const uid = String(job.get('user_id'));
  const user = await getAuth(app).getUser(uid);
  return { uid, anonymous: user.providerData.length === 0 };
}

/** What a job was asked for with; empty while it isn't there. */
export async function inputOf(jobId: string): Promise<Record<string, unknown>> {
  const input: unknown = (await firestore.doc(jobPath(jobId)).get()).get('input');
  return typeof input === 'object' ? { ...input } : {};
}

/** The first photo as a job's ads show it: how large it is, and how opaque at a place, as shares of its sides. */
export async function preparedPhoto(uid: string, jobId: string) {
  const [bytes] = await withTransientRetry(() =>
    bucket()
      .file(`${preparedFolder(uid, jobId)}/photo-1.png`)
      .download(),
  );
  const { data, info } = await sharp(bytes).ensureAlpha().extractChannel(3).raw().toBuffer({ resolveWithObject: true });
  const { width, height } = info;
  const alphaAt = (x: number, y: number) => data[Math.floor(y * height) * width + Math.floor(x * width)];
  return { width, height, alphaAt };
}

export async function jobStatus(jobId: string): Promise<string | null> {
  const job = await firestore.doc(jobPath(jobId)).get();
  return job.exists ? String(job.get('status')) : null;
}

export async function adStatuses(jobId: string): Promise<string[]> {
  const { docs } = await firestore
    .collection(`${jobPath(jobId)}/ads`)
    .orderBy('number')
    .get();
  return docs.map((doc) => String(doc.get('status')));
}

/** How far the job is that was asked for last, for a test that waited in vain for its end. */
export async function newestJob(): Promise<string> {
  const [job] = (await firestore.collection(JOBS).orderBy('created_at', 'desc').limit(1).get()).docs;
  if (!job) return 'there is none';
  const { docs: ads } = await job.ref.collection('ads').orderBy('number').get();
  const state = (doc: DocumentSnapshot, fields: string[]) =>
    `${doc.id} ${JSON.stringify(Object.fromEntries(fields.map((field) => [field, doc.get(field)])))}`;
  return [
    state(job, ['status', 'progress', 'error']),
    ...ads.map((ad) => state(ad, ['status', 'attempts', 'queued', 'retry_at', 'lease', 'error', 'updated_at'])),
    `Now ${new Date().toISOString()}`,
  ].join('\n');
}

/** How the news of a job's end went. */
export async function callbackOf(jobId: string, end: string): Promise<Record<string, unknown>> {
  return (await firestore.doc(callbackPath(jobId, end)).get()).data() ?? {};
}
