import type { RecordedError } from '../../../lib/domain/error-code';
import { adPath } from '../../../lib/domain/paths';
import { readAd } from '../documents/read-documents';
import { firestore } from '../firebase/admin';
import { inTransaction } from '../firebase/in-transaction';

/** Back to waiting after a failure that the queue will try again; the reason stays visible meanwhile. */
export async function releaseAd(jobId: string, adId: string, token: string, error: RecordedError): Promise<void> {
  const adRef = firestore.doc(adPath(jobId, adId));
  await inTransaction(async (transaction) => {
    const snapshot = await transaction.get(adRef);
    if (!snapshot.exists || readAd(snapshot).lease?.token !== token) return;
    transaction.update(adRef, { status: 'waiting', lease: null, error, updated_at: new Date() });
  });
}
