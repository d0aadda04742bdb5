import type { DocumentReference, Transaction } from 'firebase-admin/firestore';
import { posix } from 'node:path';
import type { IdentifiedAd } from '../../../../../lib/domain/ads/ad';
import { finishedAd } from '../../../../../lib/domain/ads/bulk-result';
import { conversationSchema, type AdVersion, type Conversation } from '../../../../../lib/domain/ads/conversation';
import type { RecordedError } from '../../../../../lib/domain/shared/error-code';
import type { IdentifiedJob } from '../../../../../lib/domain/jobs/job';
import { addUsd } from '../../../../../lib/domain/money/money';
import { adPath, jobPath } from '../../../../../lib/domain/shared/paths';
import type { MakeRequest } from '../../../../../lib/domain/jobs/request';
import { NOTHING_SPENT } from '../../../../../lib/domain/money/usage';
import type { PaidWork } from '../make/paid-pictures';
import { makeRequestIn, readAd, readJob, timestampsToDates } from '../../../engine/documents/read-documents';
import { firestore, serverTimestamp } from '../../../firebase/admin';
import { inTransaction } from '../../../firebase/in-transaction';
import { addSpentIn, settleVersionIn } from '../../../engine/money/spending';
import { ProviderError } from '../../../providers/provider-error';
import type { sheetChange } from './edit-decisions';
import { failReplyIn, readReplyJobIn } from './reply-job';

/** A request about versions of an ad: where it stands, and which ad it is about. */
export interface VersionRequest {
  ref: DocumentReference;
  jobId: string;
  ad: string;
}

/** What pictures that are paid for are kept under until the request is answered. */
export function workOf(
  { ref, jobId }: Pick<VersionRequest, 'ref' | 'jobId'>,
  { user_id }: { user_id: string },
): PaidWork {
  return { uid: user_id, jobId, work: ref.id };
}

export interface OpenRequest {
  job: IdentifiedJob;
  ad: IdentifiedAd;
}

export interface OpenVersion extends OpenRequest {
  /** The version that the new one is based on. */
  base: AdVersion;
}

/** What a request for a version is about; null when it was answered, or when the job is gone. Throws ProviderError for a base that isn't there. */
export async function readOpen(
  request: VersionRequest,
  wish: Pick<MakeRequest, 'based_on'>,
): Promise<OpenVersion | null> {
  const open = await firestore.runTransaction((transaction) => readOpenIn(transaction, request), { readOnly: true });
  if (!open) return null;
  const base = open.conversation.versions[wish.based_on - 1];
  if (base) return { job: open.job, ad: open.ad, base };
  throw new ProviderError(
    'INVALID_PRODUCT_DATA',
    'The version that this one is based on is gone. Reload the page.',
    false,
  );
}

export interface OpenConversation extends OpenRequest {
  conversationRef: DocumentReference;
  conversation: Conversation;
  /** What was asked for, where that is a version. */
  wish: MakeRequest | null;
  /** The job that waits for the answer, where one does. */
  reply: IdentifiedJob | null;
}

/** The job, ad and conversation of an open request, inside a transaction. */
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
  const reply = await readReplyJobIn(transaction, request);
  if (!conversation.exists || reply?.status === 'cancelled') return null;
  return {
    job: readJob(jobSnapshot),
    ad,
    conversationRef,
    conversation: conversationSchema.parse(timestampsToDates(conversation.data())),
    wish: makeRequestIn(request.data()),
    reply,
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
  transaction.update(ref, { status: 'done', version, error: null, retry_at: null, lease: null, ended_at: now });
}

export function answerFailed(transaction: Transaction, ref: DocumentReference, error: RecordedError): void {
  transaction.update(ref, { status: 'failed', error, retry_at: null, lease: null, ended_at: error.timestamp });
}

/**
 * Records why a request could not be met; one that was answered meanwhile, or is gone with its
 * job, stays as it is. What was set aside for it is free again but for what its last try has cost.
 */
export async function recordFailure(
  { ref, jobId }: Pick<VersionRequest, 'ref' | 'jobId'>,
  error: RecordedError,
  spent = NOTHING_SPENT,
): Promise<void> {
  await inTransaction(async (transaction) => {
    const [request, job] = await transaction.getAll(ref, firestore.doc(jobPath(jobId)));
    if (request?.get('status') !== 'open') return;
    const reply = await readReplyJobIn(transaction, request);
    const wish = makeRequestIn(request.data());
    if (job?.exists && wish && wish.provider !== null) {
      const usd = addUsd(wish.cost_usd, spent.usd);
      settleVersionIn(transaction, wish.user_id, { requestId: ref.id, askedAt: wish.created_at, usd });
      addSpentIn(transaction, reply?.id ?? jobId, spent);
    }
    answerFailed(transaction, ref, error);
    failReplyIn(transaction, reply, error);
  });
}

/** A request that can't be met as it is, in words for the person. */
export function refusal(message: string): RecordedError {
  return { code: 'INVALID_PRODUCT_DATA', message, timestamp: new Date(), details: null };
}
