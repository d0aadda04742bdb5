import type { AdAnalysis } from '@/lib/domain/insights/ad-analysis';
import { METRIC_WORDS, metricText } from '@/lib/domain/insights/figures/metric-words';
import type { MetricName } from '@/lib/domain/insights/metrics';
import type { ScatterPoint } from '@/components/charts/scatter-chart';
import { VERDICT_LOOKS } from '../poster/verdict-looks';
import { adHref } from '../words/ad-href';
import { VERDICT_WORDS } from '../words/ad-words';
import { SHORT_NAMES } from '../words/metric-meanings';

/** A mark of a chart with its ad. */
export interface AdPoint extends ScatterPoint {
  ad: AdAnalysis;
}

/** The ads that report both figures, each as a mark of its verdict. */
export function pointsOf(ads: readonly AdAnalysis[], x: MetricName, y: MetricName): AdPoint[] {
  return ads.flatMap((ad) => {
    const [atX, atY] = [ad.metrics[x], ad.metrics[y]];
    if (atX === null || atY === null) return [];
    const said = ([x, y] as const).map((metric) => {
      const name = SHORT_NAMES[metric] ?? METRIC_WORDS[metric].title;
      return `${name} ${metricText(metric, ad.metrics[metric] ?? 0, ad.currency)}`;
    });
    const { sign, tone } = VERDICT_LOOKS[ad.verdict];
    const text = [VERDICT_WORDS[ad.verdict].name, ...said].join(' · ');
    return [{ id: ad.ad_id, ad, x: atX, y: atY, sign, tone, name: ad.ad_name, text, href: adHref(ad.ad_id) }];
  });
}
