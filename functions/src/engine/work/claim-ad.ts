import { randomUUID } from 'node:crypto';
import type { IdentifiedAd } from '../../../../lib/domain/ads/ad';
import type { IdentifiedJob } from '../../../../lib/domain/jobs/job';
import { adPath, jobPath } from '../../../../lib/domain/shared/paths';
import { readAd, readJob } from '../documents/read-documents';
import { firestore } from '../../firebase/admin';
import { inTransaction } from '../../firebase/in-transaction';
import { settleCancelled } from '../ending/settle-cancelled';
import { decideClaim, type Delivery, leaseFor } from './ad-claim';
import type { RenderTask } from '../queue/render-task';

export interface ClaimedAd {
  job: IdentifiedJob;
  /** As it is after the claim: `attempts` counts this one. */
  ad: IdentifiedAd;
  /** Proves that this process still holds the ad when it comes to end it. */
  token: string;
}

/** The ad waits for a time that has not come. */
export interface EarlyAd {
  early: IdentifiedAd;
}

/**
 * Takes the ad for this process; null when there is nothing to do. The job is read outside
 * of the transaction, so that the ads of a job don't wait for each other here: a cancel
 * that comes after the look is seen by the listener and by the transaction that ends the ad.
 */
export async function claimAd(task: RenderTask, delivery: number): Promise<ClaimedAd | EarlyAd | null> {
  const jobSnapshot = await firestore.doc(jobPath(task.job_id)).get();
  if (!jobSnapshot.exists) return null;
  const job = readJob(jobSnapshot);
  const adRef = firestore.doc(adPath(task.job_id, task.ad));
  const delivered = { ...task, delivery, token: randomUUID() };
  const claim = await inTransaction(async (transaction) => {
    const adSnapshot = await transaction.get(adRef);
    if (!adSnapshot.exists) return null;
    const ad = readAd(adSnapshot);
    const now = new Date();
    const decision = decideClaim(job.status, ad, delivered, now);
    if (decision === 'leave') return null;
    if (decision === 'too-early') return { early: ad };
    if (decision === 'cancel') return decision;
    if (decision === 'ours') return { job, ad, token: delivered.token };
    const change = claimOf(ad, delivered, now);
    transaction.update(adRef, change);
    return { job, ad: { ...ad, ...change }, token: delivered.token };
  });
  if (claim !== 'cancel') return claim;
  // What the ad has cost is counted there, in one transaction with its end.
  await settleCancelled(job.id);
  return null;
}

function claimOf(ad: IdentifiedAd, delivered: Delivery, now: Date) {
  return {
    status: 'rendering' as const,
    // Its mark may not have been written yet.
    queued: true,
    attempts: ad.attempts + 1,
    lease: leaseFor(delivered, now),
    retry_at: null,
    started_at: now,
    updated_at: now,
  };
}
