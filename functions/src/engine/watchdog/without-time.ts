import type { DocumentReference, Query } from 'firebase-admin/firestore';
import { JOBS } from '../../../../lib/domain/shared/paths';
import { firestore } from '../../firebase/admin';
import type { WorkType } from '../work/work-type';

// Documents that were written before they carried the time at which they want to be looked after can't be found by it.
// What is under way and was not touched for an hour is looked at: of what carries a time, that is next to nothing.

const HOUR_MS = 60 * 60_000;
const MOST = 50;

async function untouched(query: Query, now: Date): Promise<DocumentReference[]> {
  const { docs } = await query
    .where('updated_at', '<', new Date(now.getTime() - HOUR_MS))
    .orderBy('updated_at')
    .limit(MOST)
    .get();
  return docs.filter((doc) => doc.get('look_after') === undefined).map(({ ref }) => ref);
}

export function jobsWithoutTime(now: Date): Promise<DocumentReference[]> {
  return untouched(firestore.collection(JOBS).where('status', 'in', ['queued', 'processing']), now);
}

/** Work of a sort that waits, or is being made where its status says so. */
export function workWithoutTime(
  { collection, waitingStatus, runningStatus }: WorkType,
  now: Date,
): Promise<DocumentReference[]> {
  const underWay = firestore.collectionGroup(collection).where('status', 'in', [waitingStatus, runningStatus]);
  return untouched(underWay, now);
}
