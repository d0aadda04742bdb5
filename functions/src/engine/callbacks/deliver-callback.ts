import type { DocumentReference } from 'firebase-admin/firestore';
import { HttpsError } from 'firebase-functions/https';
import { webhookBody } from '../../../../lib/api/jobs/webhook-body';
import { afterTry, type Callback, callbackSchema } from '../../../../lib/domain/jobs/callback';
import { callbackAddresses } from '../../../../lib/net/callback-address';
import { callbackPath, jobPath, webhookSecretPath } from '../../../../lib/domain/shared/paths';
import { signingSecrets, webhookSecretSchema } from '../../../../lib/domain/shared/webhook-secret';
import { readJob, timestampsToDates } from '../documents/read-documents';
import { firestore } from '../../firebase/admin';
import type { CallbackTask } from './callback-task';
import { postCallback } from './post-callback';
import { signatureHeaders } from './sign-callback';

/**
 * Tells a job's `callback_url` of its end, once per call, and notes what came of it. Rejects when it
 * should be tried again: the queue does that, with longer and longer pauses.
 */
export async function deliverCallback({ job_id, end }: CallbackTask): Promise<void> {
  const ref = firestore.doc(callbackPath(job_id, end));
  const callback = readCallback((await ref.get()).data());
  if (callback?.status !== 'waiting') return;
  const answer = await send(ref, callback, job_id);
  // The job was deleted, and with it whatever could be told.
  if (answer === null) return;
  const change = afterTry(callback, answer, new Date());
  await ref.update(change);
  // An HttpsError is not printed as a crash: that a receiver is down is no error of ours.
  if (change.status === 'waiting') throw new HttpsError('unavailable', 'The callback was not taken.');
}

export function readCallback(data: unknown): Callback | null {
  return data === undefined ? null : callbackSchema.parse(timestampsToDates(data));
}

async function send(
  ref: DocumentReference,
  { url, user_id, event, created_at }: Callback,
  jobId: string,
): Promise<string | null> {
  const [job, secret] = await firestore.getAll(
    firestore.doc(jobPath(jobId)),
    firestore.doc(webhookSecretPath(user_id)),
  );
  if (!job?.exists) return null;
  const { data: signing } = webhookSecretSchema.safeParse(timestampsToDates(secret?.data()));
  if (!signing) return 'there is no signing secret';
  const now = new Date();
  const body = JSON.stringify(webhookBody(readJob(job), event, created_at));
  const seconds = Math.floor(now.getTime() / 1000);
  const headers = signatureHeaders(`msg_${jobId}_${ref.id}`, seconds, body, signingSecrets(signing, now));
  return postCallback(url, { body, headers, isAllowed: callbackAddresses(process.env) });
}
