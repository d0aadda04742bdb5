import { type DocumentReference, type DocumentSnapshot, Timestamp, type Transaction } from 'firebase-admin/firestore';
import { posix } from 'node:path';
import type { IdentifiedAd } from '../../../../../lib/domain/ads/ad';
import { finishedAd } from '../../../../../lib/domain/ads/bulk-result';
import { conversationSchema, type AdVersion, type Conversation } from '../../../../../lib/domain/ads/conversation';
import type { RecordedError } from '../../../../../lib/domain/shared/error-code';
import type { IdentifiedPictureJob } from '../../../../../lib/domain/jobs/job';
import { addUsd } from '../../../../../lib/domain/money/money';
import { adPath, jobPath } from '../../../../../lib/domain/shared/paths';
import type { MakeRequest } from '../../../../../lib/domain/jobs/request';
import { NOTHING_SPENT, type Spent } from '../../../../../lib/domain/money/usage';
import type { PaidWork } from '../make/paid-pictures';
import { makeRequestIn, readAd } from '../read-ads';
import { readPictureJob, timestampsToDates } from '../../../engine/documents/read-documents';
import { firestore, serverTimestamp } from '../../../firebase/admin';
import { inTransaction } from '../../../firebase/in-transaction';
import { letNextIn } from '../../../engine/line/let-next-in';
import { settleWorkIn } from '../../../engine/money/set-aside';
import { addSpentIn } from '../../../engine/money/spent-increments';
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
  job: IdentifiedPictureJob;
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
  reply: IdentifiedPictureJob | null;
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
  const wish = makeRequestIn(request.data());
  const reply = await readReplyJobIn(transaction, replyTo(wish));
  if (!conversation.exists || (reply && reply.status !== 'processing')) return null;
  return {
    job: readPictureJob(jobSnapshot),
    ad,
    conversationRef,
    conversation: conversationSchema.parse(timestampsToDates(conversation.data())),
    wish,
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

/** Nobody works on a request that is answered. */
const ANSWERED = { retry_at: null, lease: null, bill: null, look_after: null };

export function answerDone(transaction: Transaction, ref: DocumentReference, version: number, now: Date): void {
  transaction.update(ref, { status: 'done', version, error: null, ended_at: now, ...ANSWERED });
}

export function answerFailed(transaction: Transaction, ref: DocumentReference, error: RecordedError): void {
  transaction.update(ref, { status: 'failed', error, ended_at: error.timestamp, ...ANSWERED });
}

/** The job that waits for the answer; null where none does. */
export function replyTo(wish: MakeRequest | null): string | null {
  return wish?.type === 'remix_ad' ? wish.reply_to : null;
}

interface FailedRequest {
  ref: DocumentReference;
  jobId: string;
  uid: string;
}

/**
 * Records why a request could not be met; one that was answered meanwhile, is gone with its job, or is held by another than
 * `token` stays as it is: false. What was set aside for it is free again but for what its last try has cost.
 */
export async function recordFailure(
  { ref, jobId }: FailedRequest,
  error: RecordedError,
  { spent = NOTHING_SPENT, token = null }: { spent?: Spent; token?: string | null } = {},
): Promise<boolean> {
  let ended = '';
  const isRecorded = await inTransaction(async (transaction) => {
    const [request, job] = await transaction.getAll(ref, firestore.doc(jobPath(jobId)));
    if (isFailedAt(request, error)) return true;
    if (request?.get('status') !== 'open') return false;
    const wish = makeRequestIn(request.data());
    if (token !== null && wish && wish.lease?.token !== token) return false;
    const reply = await readReplyJobIn(transaction, replyTo(wish));
    if (job?.exists && wish) {
      settleWorkIn(transaction, {
        work: wish,
        costUsd: addUsd(wish.cost_usd, spent.usd),
        key: ref.id,
        job: readPictureJob(job),
      });
      addSpentIn(transaction, reply?.id ?? jobId, spent);
    }
    answerFailed(transaction, ref, error);
    failReplyIn(transaction, reply, error);
    ended = reply?.user_id ?? '';
    return true;
  });
  if (ended !== '') await letNextIn(ended);
  return isRecorded;
}

/** Whether it has failed so by this very call, by a commit whose answer was lost. */
function isFailedAt(request: DocumentSnapshot | undefined, { timestamp }: RecordedError): boolean {
  const at: unknown = request?.get('ended_at');
  return request?.get('status') === 'failed' && at instanceof Timestamp && at.toMillis() === timestamp.getTime();
}

/** A request that can't be met as it is, in words for the person. */
export function refusal(message: string): RecordedError {
  return { code: 'INVALID_PRODUCT_DATA', message, timestamp: new Date(), details: null };
}
