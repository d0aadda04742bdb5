import type { IdentifiedAd } from '../../../../lib/domain/ads/ad';
import type { RecordedError } from '../../../../lib/domain/shared/error-code';
import { adPath, jobPath } from '../../../../lib/domain/shared/paths';
import { isNothing, withSpent, type Spent } from '../../../../lib/domain/money/usage';
import { readAd } from '../documents/read-documents';
import { firestore } from '../../firebase/admin';
import { inTransaction } from '../../firebase/in-transaction';
import { spentIncrements } from '../money/spending';
import type { ClaimedAd } from './claim-ad';
import { hasReleased } from './own-write';

/**
 * Back to waiting after a failure that passes, until `retryAt`; the reason stays visible
 * meanwhile. `spent` is what the try cost all the same. The ad as it is then, or null when this process does not hold it any more.
 */
export async function releaseAd(
  { job, ad, token }: ClaimedAd,
  error: RecordedError,
  retryAt: Date,
  spent: Spent,
): Promise<IdentifiedAd | null> {
  const adRef = firestore.doc(adPath(job.id, ad.id));
  return inTransaction(async (transaction) => {
    const snapshot = await transaction.get(adRef);
    if (!snapshot.exists) return null;
    const held = readAd(snapshot);
    if (hasReleased(held, { attempts: ad.attempts, retry_at: retryAt })) return held;
    if (held.lease?.token !== token) return null;
    const change = {
      status: 'waiting' as const,
      lease: null,
      error,
      retry_at: retryAt,
      ...withSpent(held, spent),
      updated_at: new Date(),
    };
    transaction.update(adRef, change);
    // Without reading the job, which the other ads of it write too.
    if (!isNothing(spent)) transaction.update(firestore.doc(jobPath(job.id)), spentIncrements(spent));
    return { ...held, ...change };
  });
}
