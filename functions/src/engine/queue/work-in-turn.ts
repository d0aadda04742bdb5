import { type DocumentReference, FieldPath, type Query } from 'firebase-admin/firestore';
import { ADS, REQUESTS } from '../../../../lib/domain/shared/paths';
import { enqueueAd } from './enqueue-ads';
import { makeRequestIn, readAd } from '../documents/read-documents';
import { firestore } from '../../firebase/admin';
import { enqueueVersion } from '../../kinds/ads/versions/enqueue-version';

/** What waits for its turn: an ad, or a request for a version. */
export interface Work {
  ref: DocumentReference;
  /** In whose queue. */
  provider: string;
  /** Safe to repeat. */
  enqueue: () => Promise<void>;
}

/** More than any window. */
const MOST_READ = 8;

const adsOf = (userId: string): Query =>
  firestore.collectionGroup(ADS).where('user_id', '==', userId).where('status', '==', 'waiting');

const versionsOf = (userId: string): Query =>
  firestore.collectionGroup(REQUESTS).where('user_id', '==', userId).where('status', '==', 'open');

/** The first ads first, whichever job they are of. */
export async function nextAds(userId: string): Promise<Work[]> {
  const { docs } = await adsOf(userId)
    .where('queued', '==', false)
    .orderBy('number')
    .orderBy('created_at')
    .orderBy(FieldPath.documentId())
    .limit(MOST_READ)
    .get();
  return docs.flatMap((doc) => {
    const jobId = doc.ref.parent.parent?.id;
    if (jobId === undefined) return [];
    const ad = readAd(doc);
    return [{ ref: doc.ref, provider: ad.provider, enqueue: () => enqueueAd(jobId, ad) }];
  });
}

/** In the order in which they took their place, which no other can get in front of later. */
export async function nextVersions(userId: string): Promise<Work[]> {
  const { docs } = await versionsOf(userId).where('queued', '==', false).orderBy('updated_at').limit(MOST_READ).get();
  return docs.flatMap((doc) => {
    const { ref } = doc;
    const jobId = ref.parent.parent?.id;
    const wish = makeRequestIn(doc.data());
    if (jobId === undefined || wish?.provider == null) return [];
    const { provider } = wish;
    return [{ ref, provider, enqueue: () => enqueueVersion({ ref, jobId }, { ...wish, provider }) }];
  });
}

/** How many tasks of a person are in the queue, but for those that wait there for the time of their next try. */
export async function countQueued(userId: string): Promise<number> {
  const queued = [adsOf(userId), versionsOf(userId).where('lease', '==', null)].map((work) =>
    work.where('queued', '==', true).where('retry_at', '==', null).count().get(),
  );
  return (await Promise.all(queued)).reduce((sum, counted) => sum + counted.data().count, 0);
}
