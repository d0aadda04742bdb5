import { CANCEL_REQUEST_ID, cancelChange, newCancelRequest } from '../../domain/jobs/request';
import { jobPath, requestPath } from '../../domain/shared/paths';
import { loadFirestore } from '../firebase/load-sdk';

/** One batch; pending until the server has it. Rejects with Firestore's error. */
export async function writeCancel(jobId: string, uid: string): Promise<void> {
  const { doc, firestore, serverTimestamp, writeBatch } = await loadFirestore();
  const now = serverTimestamp();
  await writeBatch(firestore)
    .update(doc(firestore, jobPath(jobId)), cancelChange(now))
    .set(doc(firestore, requestPath(jobId, CANCEL_REQUEST_ID)), newCancelRequest(uid, now))
    .commit();
}
