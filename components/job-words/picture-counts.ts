import type { IdentifiedAd } from '@/lib/domain/ads/ad';
import { type IdentifiedPictureJob, picturesOf } from '@/lib/domain/jobs/job';

export interface PictureCounts {
  /** What its pictures are called. */
  noun: 'ad' | 'image';
  total: number;
  made: number;
  failed: number;
  /** Waiting or rendering now. */
  underWay: number;
  /** Cancelled when they were already being paid for. */
  paid: number;
}

/**
 * How far a job is that makes pictures. The ads know it first; before they are planned, or where they
 * were not loaded, the job's own counters say it.
 */
export function pictureCounts(job: IdentifiedPictureJob, ads: readonly IdentifiedAd[]): PictureCounts {
  const { noun } = picturesOf(job);
  const total = ads.length || job.progress.total_ads;
  if (ads.length === 0) {
    return { noun, total, made: job.progress.ads_generated, failed: job.progress.ads_failed, underWay: 0, paid: 0 };
  }
  const having = (...statuses: IdentifiedAd['status'][]) => ads.filter((ad) => statuses.includes(ad.status)).length;
  const paid = ads.filter(({ status, cost_usd }) => status === 'cancelled' && cost_usd > 0).length;
  const [made, failed, underWay] = [having('done'), having('failed'), having('waiting', 'rendering')];
  return { noun, total, made, failed, underWay, paid };
}
