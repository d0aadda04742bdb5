import type { Ad, IdentifiedAd } from '../../../../../lib/domain/ads/ad';
import { adsPercentage, type PictureProgress } from '../../../../../lib/domain/ads/picture-progress';
import { type PictureJob, picturesOf } from '../../../../../lib/domain/jobs/job';
import type { JobStatus } from '../../../../../lib/domain/work/job-status';

/**
 * Progress after an ad has ended. `countedAs` is what the counters hold of that ad so far:
 * one that failed, was asked for again and was made moves from failed to generated.
 */
export function countEndedAd(
  job: Pick<PictureJob, 'type' | 'input' | 'plan'>,
  progress: PictureProgress,
  countedAs: Ad['counted_as'],
  outcome: 'done' | 'failed',
): PictureProgress {
  if (countedAs === outcome) return progress;
  const generated = progress.ads_generated + (outcome === 'done' ? 1 : 0) - (countedAs === 'done' ? 1 : 0);
  const failed = progress.ads_failed + (outcome === 'failed' ? 1 : 0) - (countedAs === 'failed' ? 1 : 0);
  const percentage = adsPercentage(generated + failed, progress.total_ads);
  return {
    ...progress,
    current_step: picturesOf(job).steps.making(generated + failed, job.plan),
    ads_generated: generated,
    ads_failed: failed,
    percentage: Math.max(progress.percentage, percentage),
  };
}

/** What every end of an ad writes, besides what came of it. */
export function endOf(counted_as: 'done' | 'failed', now: Date) {
  return { counted_as, lease: null, retry_at: null, bill: null, look_after: null, ended_at: now, updated_at: now };
}

export function allEnded({ ads_generated, ads_failed, total_ads }: PictureProgress): boolean {
  return ads_generated + ads_failed >= total_ads;
}

/** A job whose ads have all ended is complete if at least one was made. */
export function endedStatus(progress: PictureProgress): Extract<JobStatus, 'completed' | 'failed'> {
  return progress.ads_generated > 0 ? 'completed' : 'failed';
}

export function endedProgress(job: Pick<PictureJob, 'type' | 'input'>, progress: PictureProgress): PictureProgress {
  return {
    ...progress,
    percentage: endedStatus(progress) === 'completed' ? 100 : progress.percentage,
    current_step: picturesOf(job).steps.ended(progress.ads_generated, progress.total_ads),
  };
}

/** Progress as fields of their own, so that what else says something of it can be written with them. */
export function progressFields(progress: PictureProgress): Record<string, unknown> {
  return Object.fromEntries(Object.entries(progress).map(([field, value]) => [`progress.${field}`, value]));
}

/** Why a job has failed of which no ad could be made: what most of its ads say, the first of them on a tie. */
export function commonFailure(ads: readonly Pick<IdentifiedAd, 'error'>[]): IdentifiedAd['error'] {
  const errors = ads.flatMap((ad) => (ad.error ? [ad.error] : []));
  const count = (code: string) => errors.filter((error) => error.code === code).length;
  return errors.reduce<IdentifiedAd['error']>(
    (best, error) => (best === null || count(error.code) > count(best.code) ? error : best),
    null,
  );
}
