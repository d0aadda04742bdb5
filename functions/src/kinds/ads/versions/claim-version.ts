import { randomUUID } from 'node:crypto';
import type { DocumentReference } from 'firebase-admin/firestore';
import { requestPath } from '../../../../../lib/domain/shared/paths';
import type { MakeRequest } from '../../../../../lib/domain/jobs/request';
import { decideClaim, leaseFor } from '../../../engine/work/ad-claim';
import type { VersionTask } from '../../../engine/queue/render-task';
import { makeRequestIn } from '../../../engine/documents/read-documents';
import { firestore } from '../../../firebase/admin';
import { inTransaction } from '../../../firebase/in-transaction';
import { readReplyJobIn } from './reply-job';

export interface ClaimedVersion {
  ref: DocumentReference;
  /** As it is after the claim: `attempts` counts this one. */
  wish: MakeRequest;
  /** Proves that this process still holds the request when it comes to answer it. */
  token: string;
}

/** The request waits for a time that has not come. */
interface EarlyVersion {
  ref: DocumentReference;
  early: MakeRequest;
}

/** Takes a request for this process, by the rules that ads are taken by; null when there is nothing to do. */
export async function claimVersion(task: VersionTask, delivery: number): Promise<ClaimedVersion | EarlyVersion | null> {
  const ref = firestore.doc(requestPath(task.job_id, task.request));
  const delivered = { ...task, generation: 1, delivery, token: randomUUID() };
  return inTransaction(async (transaction) => {
    const request = await transaction.get(ref);
    const wish = makeRequestIn(request.data());
    if (wish?.status !== 'open') return null;
    const reply = await readReplyJobIn(transaction, request);
    if (reply?.status === 'cancelled') return null;
    const now = new Date();
    const state = { ...wish, status: wish.lease ? ('rendering' as const) : ('waiting' as const), generation: 1 };
    const decision = decideClaim('processing', state, delivered, now);
    if (decision === 'too-early') return { ref, early: wish };
    if (decision === 'ours') return { ref, wish, token: delivered.token };
    if (decision !== 'start') return null;
    const lease = leaseFor(delivered, now);
    const claim = { attempts: wish.attempts + 1, lease, retry_at: null, queued: true };
    transaction.update(ref, claim);
    return { ref, wish: { ...wish, ...claim }, token: delivered.token };
  });
}
