import type { DocumentReference, Transaction } from 'firebase-admin/firestore';
import { posix } from 'node:path';
import type { IdentifiedAd } from '../../../lib/domain/ad';
import { finishedAd } from '../../../lib/domain/bulk-result';
import { conversationSchema, type Conversation } from '../../../lib/domain/conversation';
import type { RecordedError } from '../../../lib/domain/error-code';
import type { IdentifiedJob } from '../../../lib/domain/job';
import { adPath, jobPath } from '../../../lib/domain/paths';
import { readAd, readJob, timestampsToDates } from '../documents/read-documents';
import { firestore, serverTimestamp } from '../firebase/admin';
import { inTransaction } from '../firebase/in-transaction';
import type { sheetChange } from './edit-decisions';

/** A request about versions of an ad: where it stands, and which ad it is about. */
export interface VersionRequest {
  ref: DocumentReference;
  jobId: string;
  ad: string;
}

export interface OpenRequest {
  job: IdentifiedJob;
  ad: IdentifiedAd;
}

/** The job and the ad of a request that is still to be answered; null when it was, or when the job is gone. */
export async function readOpen({ ref, jobId, ad }: VersionRequest): Promise<OpenRequest | null> {
  const refs = [ref, firestore.doc(jobPath(jobId)), firestore.doc(adPath(jobId, ad))];
  const [request, jobSnapshot, adSnapshot] = await firestore.getAll(...refs);
  if (request?.get('status') !== 'open' || !jobSnapshot?.exists || !adSnapshot?.exists) return null;
  return { job: readJob(jobSnapshot), ad: readAd(adSnapshot) };
}

export interface OpenConversation extends OpenRequest {
  conversationRef: DocumentReference;
  conversation: Conversation;
}

/** As `readOpen`, with the ad's conversation, inside the transaction that answers. */
export async function readOpenIn(
  transaction: Transaction,
  { ref, jobId, ad: adId }: VersionRequest,
): Promise<OpenConversation | null> {
  const [request, jobSnapshot, adSnapshot] = await transaction.getAll(
    ref,
    firestore.doc(jobPath(jobId)),
    firestore.doc(adPath(jobId, adId)),
  );
  if (request?.get('status') !== 'open' || !jobSnapshot?.exists || !adSnapshot?.exists) return null;
  const ad = readAd(adSnapshot);
  const conversationRef = firestore.doc(posix.dirname(ad.storage_path));
  const conversation = await transaction.get(conversationRef);
  if (!conversation.exists) return null;
  return {
    job: readJob(jobSnapshot),
    ad,
    conversationRef,
    conversation: conversationSchema.parse(timestampsToDates(conversation.data())),
  };
}

/** The sheet and, once the job has ended, its result show the change. */
export function putOnSheet(
  transaction: Transaction,
  { job, ad }: OpenRequest,
  change: ReturnType<typeof sheetChange>,
): void {
  transaction.update(firestore.doc(adPath(job.id, ad.id)), change);
  if (!job.result) return;
  const [entry] = finishedAd({ ...ad, ...change });
  if (!entry) return;
  const ads = job.result.ads.map((other) => (other.number === ad.number ? entry : other));
  transaction.update(firestore.doc(jobPath(job.id)), { 'result.ads': ads, updated_at: serverTimestamp() });
}

export function answerDone(transaction: Transaction, ref: DocumentReference, version: number, now: Date): void {
  transaction.update(ref, { status: 'done', version, error: null, ended_at: now });
}

export function answerFailed(transaction: Transaction, ref: DocumentReference, error: RecordedError): void {
  transaction.update(ref, { status: 'failed', error, ended_at: error.timestamp });
}

/** Records why a request could not be met; one that was answered meanwhile, or is gone with its job, stays as it is. */
export async function recordFailure(ref: DocumentReference, error: RecordedError): Promise<void> {
  await inTransaction(async (transaction) => {
    if ((await transaction.get(ref)).get('status') === 'open') answerFailed(transaction, ref, error);
  });
}

/** A request that can't be met as it is, in words for the person. */
export function refusal(message: string): RecordedError {
  return { code: 'INVALID_PRODUCT_DATA', message, timestamp: new Date(), details: null };
}
