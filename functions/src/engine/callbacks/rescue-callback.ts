import type { DocumentReference } from 'firebase-admin/firestore';
import { afterSilence, isRescuedAt } from '../../../../lib/domain/jobs/callback';
import { CALLBACKS } from '../../../../lib/domain/shared/paths';
import { firestore } from '../../firebase/admin';
import { inTransaction } from '../../firebase/in-transaction';
import { readCallback } from './deliver-callback';
import { enqueueCallback } from './enqueue-callback';

/** Callbacks of which nothing was heard for too long: their task got lost. */
export async function silentCallbacks(now: Date, limit: number): Promise<DocumentReference[]> {
  const { docs } = await firestore
    .collectionGroup(CALLBACKS)
    .where('status', '==', 'waiting')
    .where('look_after', '<', now)
    .orderBy('look_after')
    .limit(limit)
    .get();
  return docs.map(({ ref }) => ref);
}

/** Puts one on the queue anew, or gives it up after a day. */
export async function rescueCallback(ref: DocumentReference, now: Date): Promise<void> {
  const rescues = await inTransaction(async (transaction) => {
    const callback = readCallback((await transaction.get(ref)).data());
    if (callback?.status !== 'waiting') return null;
    if (isRescuedAt(callback, now)) return callback.rescues;
    if (callback.look_after > now) return null;
    const change = afterSilence(callback, now);
    transaction.update(ref, change);
    return change.rescues ?? null;
  });
  const jobId = ref.parent.parent?.id;
  if (rescues !== null && jobId !== undefined) await enqueueCallback(jobId, ref.id, rescues);
}
