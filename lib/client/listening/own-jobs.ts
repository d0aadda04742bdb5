import type { Query } from 'firebase/firestore';
import { JOBS } from '../../domain/shared/paths';
import { type FirestoreSdk, loadFirestore } from '../firebase/load-sdk';

/** A person's jobs, the newest first. */
export function ownJobs({ collection, firestore, orderBy, query, where }: FirestoreSdk, uid: string): Query {
  return query(collection(firestore, JOBS), where('user_id', '==', uid), orderBy('created_at', 'desc'));
}

/**
 * Finds the job if it is there and the person's own. The rules let nobody ask for a job by its path that isn't theirs, or
 * isn't there yet: whoever tries numbers learns nothing.
 */
export function ownJob({ collection, documentId, firestore, query, where }: FirestoreSdk, uid: string, jobId: string) {
  // A range of one: with “==” the emulator asks the rules for that very document, and of one that isn't there they know no owner.
  const [from, to] = [where(documentId(), '>=', jobId), where(documentId(), '<=', jobId)];
  return query(collection(firestore, JOBS), where('user_id', '==', uid), from, to);
}

/** What the server has of the person's job; undefined where that isn't there. Rejects when the server can't be asked. */
export async function jobFromServer(uid: string, jobId: string) {
  const sdk = await loadFirestore();
  const { docs } = await sdk.getDocsFromServer(ownJob(sdk, uid, jobId));
  return docs[0];
}
