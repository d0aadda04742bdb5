import type { Figure } from '@/lib/domain/insights/figures/figure';
import type { MetricName } from '@/lib/domain/insights/metrics';
import { choiceText, FIRST_CHOICE, type Sort, SORTS } from '@/components/insights/results/choice';
import { adHref } from '@/components/insights/words/ad-href';

/** The column that a metric is seen by; what comes of ads stands beside what they return. */
const BESIDE: Partial<Record<MetricName, Sort>> = { purchase_value: 'roas', purchases: 'roas', cpa: 'roas' };

/** Where the ads of a figure are: the one that it is of, or all by its metric. */
export function figureHref({ ad_ids }: Pick<Figure, 'ad_ids'>, metric: MetricName): string {
  const [only] = ad_ids;
  if (only !== undefined && ad_ids.length === 1) return adHref(only);
  const sort = SORTS.find((one) => one === metric) ?? BESIDE[metric] ?? FIRST_CHOICE.sort;
  const text = choiceText({ ...FIRST_CHOICE, sort });
  return text === '' ? '/insights' : `/insights?${text}`;
}
