import { randomUUID } from 'node:crypto';
import { type Transaction } from 'firebase-admin/firestore';
import type { IdentifiedAd } from '../../../lib/domain/ad';
import type { IdentifiedJob } from '../../../lib/domain/job';
import { adPath, jobPath } from '../../../lib/domain/paths';
import { generatingStep } from '../../../lib/domain/progress';
import { readAd, readJob } from '../documents/read-documents';
import { firestore, serverTimestamp } from '../firebase/admin';
import { RENDER_TIMEOUT_SECONDS } from '../settings';
import { decideClaim } from './ad-claim';
import type { RenderTask } from './render-task';

export interface ClaimedAd {
  job: IdentifiedJob;
  /** As it is after the claim: `attempts` counts this one. */
  ad: IdentifiedAd;
  /** Proves that this process still holds the ad when it comes to end it. */
  token: string;
}

/** Takes the ad for this process; null when there is nothing to do. */
export async function claimAd(task: RenderTask, delivery: number): Promise<ClaimedAd | null> {
  const jobRef = firestore.doc(jobPath(task.job_id));
  const adRef = firestore.doc(adPath(task.job_id, task.ad));
  return firestore.runTransaction(async (transaction) => {
    const [jobSnapshot, adSnapshot] = await transaction.getAll(jobRef, adRef);
    if (!jobSnapshot?.exists || !adSnapshot?.exists) return null;
    const job = readJob(jobSnapshot);
    const ad = readAd(adSnapshot);
    const now = new Date();
    const decision = decideClaim(job.status, ad, { generation: task.generation, delivery }, now);
    if (decision === 'leave') return null;
    if (decision === 'cancel') {
      transaction.update(adRef, { status: 'cancelled', lease: null, ended_at: now, updated_at: now });
      return null;
    }
    const token = randomUUID();
    const claim = {
      status: 'rendering' as const,
      attempts: ad.attempts + 1,
      lease: { token, delivery, expires_at: new Date(now.getTime() + RENDER_TIMEOUT_SECONDS * 1000) },
      started_at: now,
      updated_at: now,
    };
    transaction.update(adRef, claim);
    announce(transaction, job, ad);
    return { job, ad: { ...ad, ...claim }, token };
  });
}

/** The step names the highest ad that was started; going back to a lower one would look like a fall. */
function announce(transaction: Transaction, job: IdentifiedJob, ad: IdentifiedAd): void {
  if (job.status !== 'processing' || ad.number <= job.progress.current_ad) return;
  transaction.update(firestore.doc(jobPath(job.id)), {
    updated_at: serverTimestamp(),
    'progress.current_step': generatingStep(ad.number, job.progress.total_ads, ad.template),
    'progress.current_ad': ad.number,
  });
}
