import { FieldValue } from 'firebase-admin/firestore';
import type { IdentifiedAd } from '../../../lib/domain/ad';
import type { RecordedError } from '../../../lib/domain/error-code';
import { addUsd } from '../../../lib/domain/money';
import { adPath, jobPath } from '../../../lib/domain/paths';
import { readAd } from '../documents/read-documents';
import { firestore } from '../firebase/admin';
import { inTransaction } from '../firebase/in-transaction';
import type { ClaimedAd } from './claim-ad';

/**
 * Back to waiting after a failure that passes, until `retryAt`; the reason stays visible
 * meanwhile. `usd` is what the try cost all the same. The ad as it is then, or null when this process does not hold it any more.
 */
export async function releaseAd(
  { job, ad, token }: ClaimedAd,
  error: RecordedError,
  retryAt: Date,
  usd: number,
): Promise<IdentifiedAd | null> {
  const adRef = firestore.doc(adPath(job.id, ad.id));
  return inTransaction(async (transaction) => {
    const snapshot = await transaction.get(adRef);
    if (!snapshot.exists) return null;
    const held = readAd(snapshot);
    if (held.lease?.token !== token) return null;
    const cost_usd = addUsd(held.cost_usd, usd);
    const change = {
      status: 'waiting' as const,
      lease: null,
      error,
      retry_at: retryAt,
      cost_usd,
      updated_at: new Date(),
    };
    transaction.update(adRef, change);
    // Without reading the job, which the other ads of it write too.
    if (usd > 0) transaction.update(firestore.doc(jobPath(job.id)), { cost_usd: FieldValue.increment(usd) });
    return { ...held, ...change };
  });
}
