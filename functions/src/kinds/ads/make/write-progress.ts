import type { Transaction } from 'firebase-admin/firestore';
import type { IdentifiedAd } from '../../../../../lib/domain/ads/ad';
import { resultOf } from '../../../../../lib/domain/ads/bulk-result';
import type { IdentifiedJob } from '../../../../../lib/domain/jobs/job';
import { isTerminal } from '../../../../../lib/domain/work/job-status';
import { jobPath } from '../../../../../lib/domain/shared/paths';
import type { Progress } from '../../../../../lib/domain/work/progress';
import { firestore, serverTimestamp } from '../../../firebase/admin';
import { announceEndIn } from '../../../engine/callbacks/announce-end';
import { expiryDate } from '../../../engine/ending/expiry';
import { settleCostIn } from '../../../engine/money/spending';
import { allEnded, commonFailure, endedProgress, endedStatus } from './ad-outcome';

/** Whether this progress is the end of the job, or changes the result of one that had ended: then all ads are needed. */
export function needsResult(job: IdentifiedJob, progress: Progress): boolean {
  return isTerminal(job.status) || allEnded(progress);
}

/**
 * Writes how far the job is and what it has cost, in the transaction that has ended ads of it,
 * and with the last of them its end. `ads`, all as they are then, is null while others are still to come.
 */
export function writeProgress(
  transaction: Transaction,
  job: IdentifiedJob,
  progress: Progress,
  ads: readonly IdentifiedAd[] | null,
  now: Date,
): void {
  const jobRef = firestore.doc(jobPath(job.id));
  const updated_at = serverTimestamp();
  if (!ads) {
    transaction.update(jobRef, { progress, cost_usd: job.cost_usd, usage: job.usage, updated_at });
    return;
  }
  settleCostIn(transaction, job, job.cost_usd);
  const status = endedStatus(progress);
  if (status !== job.status) announceEndIn(transaction, job, status);
  const failure = status === 'failed' ? commonFailure(ads) : null;
  transaction.update(jobRef, {
    progress: endedProgress(job, progress),
    cost_usd: job.cost_usd,
    usage: job.usage,
    updated_at,
    status,
    result: resultOf(ads, progress.ads_failed),
    error: failure && { ...failure, timestamp: now },
    expires_at: expiryDate(now),
    ...(status === job.status ? {} : { [`${status}_at`]: updated_at }),
  });
}
