import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { MAX_API_KEYS } from '../domain/shared/api-key';
import { API_KEYS, jobPath, webhookSecretPath } from '../domain/shared/paths';
import { newJobId, randomId } from '../domain/shared/random-id';
import { makeKey } from './auth/make-key';
import { auth, firestore } from './firebase/admin';
import { cancelJob } from './jobs/cancel/cancel-job';
import { jobOf } from '../api/jobs/job-fixtures';
import { ensureWebhookSecret, renewWebhookSecret } from './webhooks/webhook-secret';

/** Whatever is written gets no answer, so the SDK runs its transaction once more. */
beforeEach(() => {
  const run = firestore.runTransaction.bind(firestore);
  vi.spyOn(firestore, 'runTransaction').mockImplementation(async (change, options) => {
    const writable = options as FirebaseFirestore.ReadWriteTransactionOptions;
    await run(change, writable);
    return run(change, writable);
  });
});
afterEach(() => vi.restoreAllMocks());

const uid = `person-${randomId(10)}`;

it('a cancel that has arrived is no conflict with itself, and with another it is', async () => {
  const id = newJobId();
  const { id: _id, ...document } = jobOf({ status: 'processing', user_id: uid });
  await firestore.doc(jobPath(id)).set(document);
  await cancelJob(id, uid);
  expect((await firestore.doc(jobPath(id)).get()).get('status')).toBe('cancelled');
  await expect(cancelJob(id, uid)).rejects.toMatchObject({ code: 'CONFLICT' });
});

it('the last key that there may be is made and given', async () => {
  await auth().createUser({ uid, email: `${uid}@example.com`, password: 'secret-enough' });
  const others = firestore.batch();
  for (let key = 1; key < MAX_API_KEYS; key += 1) {
    others.set(firestore.collection(API_KEYS).doc(`${uid}-${key}`), { user_id: uid });
  }
  await others.commit();
  const { id } = await makeKey(uid, 'CI');
  expect((await firestore.collection(API_KEYS).doc(id).get()).get('name')).toBe('CI');
  await expect(makeKey(uid, 'One more')).rejects.toMatchObject({ code: 'CONFLICT' });
});

it('a renewed secret keeps the one before', async () => {
  await ensureWebhookSecret(uid);
  const secret = async () => (await firestore.doc(webhookSecretPath(uid)).get()).data();
  const previous = (await secret())?.secret;
  const renewed = await renewWebhookSecret(uid);
  expect(renewed).not.toBe(previous);
  expect(await secret()).toMatchObject({ secret: renewed, previous });
});
