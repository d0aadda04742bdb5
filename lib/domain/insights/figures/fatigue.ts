import type { AdAnalysis } from '../ad-analysis';
import type { MetricName } from '../metrics';
import { combined, ofOneCurrency } from './combined';
import { type Figure, metricFigure, ownFigure, shareFigure } from './figure';
import { bySpend, withVerdict } from './top-by';
import { metricsOfDay } from './week';

/** Days at the beginning and at the end that are held against each other. */
const EDGE_DAYS = 7;

export interface TiredAd {
  ad: AdAnalysis;
  frequency: Figure | null;
  /** Click rate of its last days against that of its first; null with too few days. */
  ctrChange: Figure | null;
}

/** The ads that have worn out, those that spent most first. */
export function tired(analyses: readonly AdAnalysis[]): TiredAd[] {
  return withVerdict(analyses, 'tired').map((ad) => ({
    ad,
    frequency: ownFigure(ad, 'frequency'),
    ctrChange: changeSinceStart(ad, 'ctr'),
  }));
}

/**
 * How a rate of the last week with delivery compares with that of the first: -0.4 is 40 % less. null unless the two
 * weeks are apart and both report it.
 */
export function changeSinceStart(ad: AdAnalysis, metric: 'ctr' | 'hook_rate' | 'roas'): Figure | null {
  const days = ad.days
    .filter(({ impressions }) => (impressions ?? 0) > 0)
    .sort((one, other) => one.day.localeCompare(other.day))
    .map((day) => ({ metrics: metricsOfDay(day) }));
  if (days.length < 2 * EDGE_DAYS) return null;
  const first = combined(days.slice(0, EDGE_DAYS), metric);
  const last = combined(days.slice(-EDGE_DAYS), metric);
  if (first === null || last === null || first === 0) return null;
  return shareFigure(`Change of ${WORDS[metric]} of “${ad.ad_name}” since its first week`, last / first - 1, [ad]);
}

const WORDS = { ctr: 'click rate', hook_rate: 'hook rate', roas: 'return on ad spend' };

export interface Waste {
  /** What went to ads that lose; null where no ad reports its spend. */
  spend: Figure | null;
  /** The same by all that was spent. */
  share: Figure | null;
  /** Those that spent most first, with what each has cost. */
  ads: { ad: AdAnalysis; spend: Figure }[];
}

/** Where money is spent for nothing: on ads that lose, and on those that sold nothing where others do. */
export function wasted(analyses: readonly AdAnalysis[]): Waste {
  const { ads: all, currency } = ofOneCurrency(analyses);
  const total = combined(all, 'spend');
  const anySells = all.some(({ metrics }) => (metrics.purchases ?? 0) > 0);
  const losing = all.filter(
    (ad) => ad.verdict === 'loser' || (anySells && ad.verdict !== 'too_early' && ad.metrics.purchases === 0),
  );
  const ads = losing.sort(bySpend).flatMap((ad) => {
    const spend = (ad.metrics.spend ?? 0) > 0 ? ownFigure(ad, 'spend') : null;
    return spend ? [{ ad, spend }] : [];
  });
  if (total === null) return { spend: null, share: null, ads };
  const lost = ads.reduce((sum, { spend }) => sum + spend.value, 0);
  const losers = ads.map(({ ad }) => ad);
  return {
    spend: metricFigure('spend' satisfies MetricName, lost, 'ads that lose', losers, currency),
    share: total > 0 ? shareFigure('Share of all spend that goes to ads that lose', lost / total, losers) : null,
    ads,
  };
}
