import type { IdentifiedAd } from '../../../lib/domain/ad';
import type { RecordedError } from '../../../lib/domain/error-code';
import { adPath } from '../../../lib/domain/paths';
import { readAd } from '../documents/read-documents';
import { firestore } from '../firebase/admin';
import { inTransaction } from '../firebase/in-transaction';
import type { ClaimedAd } from './claim-ad';

/**
 * Back to waiting after a failure that passes, until `retryAt`; the reason stays visible
 * meanwhile. The ad as it is then, or null when this process does not hold it any more.
 */
export async function releaseAd(
  { job, ad, token }: ClaimedAd,
  error: RecordedError,
  retryAt: Date,
): Promise<IdentifiedAd | null> {
  const adRef = firestore.doc(adPath(job.id, ad.id));
  return inTransaction(async (transaction) => {
    const snapshot = await transaction.get(adRef);
    if (!snapshot.exists) return null;
    const held = readAd(snapshot);
    if (held.lease?.token !== token) return null;
    const change = { status: 'waiting' as const, lease: null, error, retry_at: retryAt, updated_at: new Date() };
    transaction.update(adRef, change);
    return { ...held, ...change };
  });
}
