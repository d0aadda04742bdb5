import type { AdDay, AdMetrics } from '../../../lib/domain/insights/metrics';
import { withRates } from './derived-metrics';

/** Which sales an account reports, of whichever of its ads. */
export interface SalesReported {
  purchases: boolean;
  purchase_value: boolean;
}

export function salesReported(metrics: Iterable<AdMetrics>): SalesReported {
  const all = [...metrics];
  return {
    purchases: all.some(({ purchases }) => purchases !== null),
    purchase_value: all.some(({ purchase_value }) => purchase_value !== null),
  };
}

/**
 * The figures with 0 for sales that an account counts and has none of: it leaves out what did not happen, and money that
 * sold nothing would be missing from every return on spend.
 */
export function withNoneSold(metrics: AdMetrics, reported: SalesReported): AdMetrics {
  return withRates({ ...metrics, ...salesOf(metrics, reported) }, metrics);
}

/** The same for the days of an ad. */
export function daysWithNoneSold(days: readonly AdDay[], reported: SalesReported): AdDay[] {
  return days.map((day) => ({ ...day, ...salesOf(day, reported) }));
}

type Sales = Pick<AdMetrics, 'impressions' | 'purchases' | 'purchase_value'>;

/** Of what was not seen nothing is said. */
function salesOf({ impressions, purchases, purchase_value }: Sales, reported: SalesReported) {
  const wasSeen = (impressions ?? 0) > 0;
  return {
    purchases: purchases ?? (wasSeen && reported.purchases ? 0 : null),
    purchase_value: purchase_value ?? (wasSeen && reported.purchase_value ? 0 : null),
  };
}
