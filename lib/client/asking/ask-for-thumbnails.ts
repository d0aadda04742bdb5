import { newThumbnailsRequest, THUMBNAILS_REQUEST_ID } from '../../domain/jobs/request';
import { requestPath } from '../../domain/shared/paths';
import { loadFirestore } from '../firebase/load-sdk';
import { currentUid } from '../session/session-store';

/** What this page has asked for. */
const asked = new Set<string>();

/**
 * Asks for the thumbnails of an ended job, once for each page. Nothing is said where that can't be done, or another page has
 * asked before: the pictures are shown without.
 */
export async function askForThumbnails(jobId: string): Promise<void> {
  const uid = currentUid();
  if (uid === null || asked.has(jobId)) return;
  asked.add(jobId);
  try {
    const { doc, firestore, serverTimestamp, setDoc } = await loadFirestore();
    const ref = doc(firestore, requestPath(jobId, THUMBNAILS_REQUEST_ID));
    await setDoc(ref, newThumbnailsRequest(uid, serverTimestamp()));
  } catch {
    // Refused: it is asked for once. Not there: the next page asks.
  }
}
