import type { IdentifiedAd } from '@/lib/domain/ad';
import type { IdentifiedJob } from '@/lib/domain/job';

export interface JobCounts {
  total: number;
  made: number;
  failed: number;
  /** Waiting or rendering now. */
  underWay: number;
  /** Cancelled when they were already being paid for. */
  paid: number;
}

/**
 * How far a job is. The ads know it first; before they are planned, or where they were
 * not loaded, the job's own counters say it.
 */
export function jobCounts(job: IdentifiedJob, ads: readonly IdentifiedAd[]): JobCounts {
  const total = ads.length || job.progress.total_ads || job.input.count;
  if (ads.length === 0) {
    return { total, made: job.progress.ads_generated, failed: job.progress.ads_failed, underWay: 0, paid: 0 };
  }
  const having = (...statuses: IdentifiedAd['status'][]) => ads.filter((ad) => statuses.includes(ad.status)).length;
  const paid = ads.filter(({ status, cost_usd }) => status === 'cancelled' && cost_usd > 0).length;
  return { total, made: having('done'), failed: having('failed'), underWay: having('waiting', 'rendering'), paid };
}
