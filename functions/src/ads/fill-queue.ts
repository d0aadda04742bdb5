import { FieldPath, type Query } from 'firebase-admin/firestore';
import { ADS } from '../../../lib/domain/paths';
import { readAd } from '../documents/read-documents';
import { firestore } from '../firebase/admin';
import { enqueueAd } from './enqueue-ads';
import { queueOf } from './render-queues';

/** More than any window. */
const MOST_READ = 8;

/**
 * Puts a person's next ads on the queue, up to the window of their provider: their first ads
 * first, whichever job they are of. Called whenever one of theirs leaves the queue, so everybody
 * takes turns. Safe to repeat and to run twice at once: both put the same tasks there, and the
 * ads are marked after that, so what a crash leaves unmarked is put there again, under the same name.
 */
export async function fillQueue(userId: string): Promise<void> {
  const waiting = firestore.collectionGroup(ADS).where('user_id', '==', userId).where('status', '==', 'waiting');
  const { docs } = await nextOf(waiting).get();
  const [first] = docs;
  if (!first) return;
  const { window } = queueOf(readAd(first).provider);
  // Counted after the look at who is next: an ad that another call marks in between is counted.
  const queued = await waiting.where('queued', '==', true).where('retry_at', '==', null).count().get();
  const room = window - queued.data().count;
  for (const doc of docs.slice(0, Math.max(0, room))) {
    const jobId = doc.ref.parent.parent?.id;
    if (jobId === undefined) continue;
    await enqueueAd(jobId, readAd(doc));
    await doc.ref.update({ queued: true });
  }
}

function nextOf(waiting: Query): Query {
  return waiting
    .where('queued', '==', false)
    .orderBy('number')
    .orderBy('created_at')
    .orderBy(FieldPath.documentId())
    .limit(MOST_READ);
}
