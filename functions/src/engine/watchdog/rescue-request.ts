import type { DocumentReference } from 'firebase-admin/firestore';
import * as logger from 'firebase-functions/logger';
import { firestore } from '../../firebase/admin';
import { REQUESTS } from '../../../../lib/domain/shared/paths';
import { jobRequestSchema } from '../../../../lib/domain/jobs/request';
import { forgetPaid, paidFor } from '../../kinds/ads/make/paid-pictures';
import { timestampsToDates } from '../documents/read-documents';
import { EDIT_QUIET_MINUTES, isGivenUp } from '../../kinds/ads/versions/edit-decisions';
import { recordFailure, workOf } from '../../kinds/ads/versions/request-answer';
import { carryOutRequest } from '../start/carry-out-request';

/** Requests that should have been answered by now, oldest first. */
export async function quietRequests(now: Date, limit: number): Promise<DocumentReference[]> {
  const { docs } = await firestore
    .collectionGroup(REQUESTS)
    .where('status', '==', 'open')
    .where('created_at', '<', new Date(now.getTime() - EDIT_QUIET_MINUTES * 60_000))
    .orderBy('created_at')
    .limit(limit)
    .get();
  return docs.map(({ ref }) => ref);
}

const UNTRIED = { provider: null, queued: false, updated_at: null, lease: null, retry_at: null };

/** Carries a request out whose function died; gives up on one that has been open for too long. */
export async function rescueRequest(ref: DocumentReference, now: Date): Promise<void> {
  const jobId = ref.parent.parent?.id;
  const snapshot = await ref.get();
  if (jobId === undefined || snapshot.get('status') !== 'open') return;
  const request = jobRequestSchema.safeParse(timestampsToDates(snapshot.data())).data;
  const isMade = request && 'based_on' in request;
  if (!isGivenUp(isMade ? request : { created_at: snapshot.get('created_at').toDate(), ...UNTRIED }, now)) {
    await carryOutRequest(jobId, snapshot);
    return;
  }
  logger.error('A request was given up', { path: ref.path });
  const message = 'Making this version took too long. Try again.';
  const error = { code: 'WORKER_TIMEOUT' as const, message, timestamp: now, details: null };
  const work = workOf({ ref, jobId }, { user_id: snapshot.get('user_id') });
  await recordFailure({ ref, jobId }, error, await paidFor(work));
  await forgetPaid(work);
}
