import type { VideoFacts } from '../../../lib/domain/insights/ad-analysis';
import type { AdDay, AdMetrics, MetricName } from '../../../lib/domain/insights/metrics';
import type { AccountFigures } from './account-figures';

export type Percentiles = Partial<Record<MetricName, number>>;

export interface JudgedAd {
  metrics: AdMetrics;
  days: readonly AdDay[];
  /** The ad’s own percentiles in its account. */
  against: Percentiles;
  /** What its account’s ads come to, of `accountFigures`. */
  account: AccountFigures;
  facts: VideoFacts | null;
  /** ISO 4217. */
  currency: string | null;
}
