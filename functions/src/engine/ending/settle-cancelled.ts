import type { DocumentReference } from 'firebase-admin/firestore';
import { resultOf } from '../../../../lib/domain/ads/bulk-result';
import type { IdentifiedJob } from '../../../../lib/domain/jobs/job';
import { isAdEnded } from '../../../../lib/domain/work/job-status';
import { adPath, adsPath, jobPath } from '../../../../lib/domain/shared/paths';
import { STEPS } from '../../../../lib/domain/work/progress';
import { NOTHING_SPENT, type Spent, withSpent } from '../../../../lib/domain/money/usage';
import { forgetPaid, paidFor, type PaidWork } from '../../kinds/ads/make/paid-pictures';
import { announceEndIn } from '../callbacks/announce-end';
import { readAd, readJob } from '../documents/read-documents';
import { firestore, serverTimestamp } from '../../firebase/admin';
import { inTransaction } from '../../firebase/in-transaction';
import { pipelineOf } from '../../kinds/registry';
import { settleCostIn } from '../money/spending';
import { expiryDate } from './expiry';
import { spentOnCancelled } from './spent-on-cancelled';

/**
 * What follows a cancel: ads that have not ended never will, those that were made are the
 * result. Changes nothing on a job that is not cancelled or was settled before.
 */
export async function settleCancelled(jobId: string): Promise<void> {
  const jobRef = firestore.doc(jobPath(jobId));
  const unsettled = await unsettledJob(jobRef);
  if (!unsettled) return;
  await pipelineOf(unsettled).withdraw?.(unsettled);
  const kept = await keptPictures(unsettled);
  await inTransaction(async (transaction) => {
    const snapshot = await transaction.get(jobRef);
    if (!snapshot.exists) return;
    const job = readJob(snapshot);
    if (job.status !== 'cancelled' || job.expires_at !== null) return;
    const { docs } = await transaction.get(firestore.collection(adsPath(jobId)));
    const ads = docs.map(readAd);
    const now = new Date();
    let total = { cost_usd: job.cost_usd, usage: job.usage };
    for (const ad of ads) {
      if (isAdEnded(ad.status)) continue;
      const spent = spentOnCancelled(ad, kept.get(ad.id) ?? NOTHING_SPENT, job.usd_per_ad);
      total = withSpent(total, spent);
      transaction.update(firestore.doc(adPath(jobId, ad.id)), {
        status: 'cancelled',
        lease: null,
        retry_at: null,
        error: null,
        ...withSpent(ad, spent),
        ended_at: now,
        updated_at: now,
      });
    }
    announceEndIn(transaction, job, 'cancelled');
    settleCostIn(transaction, job, total.cost_usd);
    transaction.update(jobRef, {
      ...total,
      result: resultOf(ads, job.progress.ads_failed),
      expires_at: expiryDate(now),
      updated_at: serverTimestamp(),
      'progress.current_step': STEPS.cancelled,
    });
  });
  await Promise.all([...kept.keys()].map((ad) => forgetPaid(workOf(unsettled, ad))));
}

async function unsettledJob(jobRef: DocumentReference): Promise<IdentifiedJob | null> {
  const snapshot = await jobRef.get();
  const job = snapshot.exists ? readJob(snapshot) : null;
  return job?.status === 'cancelled' && job.expires_at === null ? job : null;
}

const workOf = (job: IdentifiedJob, ad: string): PaidWork => ({ uid: job.user_id, jobId: job.id, work: ad });

/** What the pictures have cost that are kept of ads that have not ended, by the ad's id. */
async function keptPictures(job: IdentifiedJob): Promise<Map<string, Spent>> {
  if (job.usd_per_ad === 0) return new Map();
  const { docs } = await firestore.collection(adsPath(job.id)).get();
  // Those that were never tried keep at most what was counted before they were asked for again.
  const tried = docs.map(readAd).filter(({ status, attempts }) => !isAdEnded(status) && attempts > 0);
  return new Map(await Promise.all(tried.map(async ({ id }) => [id, await paidFor(workOf(job, id))] as const)));
}
