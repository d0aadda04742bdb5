import type { IdentifiedAd } from '../../../../../lib/domain/ads/ad';
import { resultOf } from '../../../../../lib/domain/ads/bulk-result';
import type { PictureProgress } from '../../../../../lib/domain/ads/picture-progress';
import type { IdentifiedPictureJob } from '../../../../../lib/domain/jobs/job';
import { jobPath } from '../../../../../lib/domain/shared/paths';
import { isTerminal } from '../../../../../lib/domain/work/job-status';
import { endJobIn } from '../../../engine/ends/end-job-in';
import { settleJobIn } from '../../../engine/money/set-aside';
import { jobLookAfter } from '../../../engine/work/look-after';
import { firestore, serverTimestamp } from '../../../firebase/admin';
import type { Writes } from '../../../firebase/writes';
import { allEnded, commonFailure, endedProgress, endedStatus, progressFields } from './ad-outcome';

/** Whether this progress is the end of the job, or changes the result of one that had ended: then all ads are needed. */
export function needsResult(job: IdentifiedPictureJob, progress: PictureProgress): boolean {
  return isTerminal(job.status) || allEnded(progress);
}

/**
 * Writes how far the job is and what it has cost, in the transaction that has ended ads of it,
 * and with the last of them its end. `ads`, all as they are then, is null while others are still to come. True
 * when the job has ended with it.
 */
export function writeProgress(
  transaction: Writes,
  job: IdentifiedPictureJob,
  progress: PictureProgress,
  ads: readonly IdentifiedAd[] | null,
  now: Date,
): boolean {
  const { cost_usd, usage, freed_usd } = job;
  const costs = { cost_usd, usage, freed_usd };
  const jobRef = firestore.doc(jobPath(job.id));
  if (!ads) {
    const change = { ...progressFields(progress), ...costs, look_after: jobLookAfter(now) };
    transaction.update(jobRef, { ...change, updated_at: serverTimestamp() });
    return false;
  }
  const status = endedStatus(progress);
  const change = {
    ...progressFields(endedProgress(job, progress)),
    ...costs,
    result: resultOf(ads, progress.ads_failed),
  };
  if (status === job.status) {
    // One of its ads was asked for again: the job has ended before.
    transaction.update(jobRef, { ...change, updated_at: serverTimestamp() });
    return false;
  }
  if (!isTerminal(job.status)) settleJobIn(transaction, job, cost_usd);
  const end = status === 'failed' ? { status, error: commonFailure(ads) } : { status, error: null };
  endJobIn(transaction, job, end, { now, change });
  return true;
}
