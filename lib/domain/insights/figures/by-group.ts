import type { AdAnalysis } from '../ad-analysis';
import type { MetricName } from '../metrics';
import { combined, ofOneCurrency, reporting } from './combined';
import { type Figure, metricFigure } from './figure';
import { METRIC_WORDS } from './metric-words';

export const GROUPS = ['angle', 'tag', 'format', 'hook', 'verdict'] as const;
export type GroupBy = (typeof GROUPS)[number];

export interface AdGroup {
  /** `social_proof`, `9:16`, …; how groups are called is the pages' matter. */
  group: string;
  ads: AdAnalysis[];
  /** null where none of its ads reports it. */
  figure: Figure | null;
  /** What its ads have spent; null where none reports it. */
  spend: number | null;
  currency: string | null;
}

/** Which groups an ad belongs to; none where it isn't known. */
function groupsOf(ad: AdAnalysis, by: GroupBy): readonly string[] {
  switch (by) {
    case 'angle':
      return ad.angle === null ? [] : [ad.angle];
    case 'tag':
      return [...new Set(ad.tags)];
    case 'format':
      return ad.format === null ? [] : [ad.format];
    case 'hook':
      return ad.hook === null ? [] : [ad.hook.kind];
    case 'verdict':
      return [ad.verdict];
  }
}

/**
 * Ads by what they have in common, each group with a metric of all of them together; the best group first, those that
 * do not report it last. Where accounts have several currencies, only ads of the one that most have count.
 */
export function byGroup(analyses: readonly AdAnalysis[], by: GroupBy, metric: MetricName): AdGroup[] {
  const { ads, currency } = ofOneCurrency(analyses);
  const groups = new Map<string, AdAnalysis[]>();
  for (const ad of ads) for (const group of groupsOf(ad, by)) groups.set(group, [...(groups.get(group) ?? []), ad]);
  const sign = METRIC_WORDS[metric].better === 'less' ? 1 : -1;
  return [...groups]
    .map(([group, members]) => groupOf(group, members, metric, currency))
    .sort((one, other) => {
      if (!one.figure || !other.figure)
        return Number(!one.figure) - Number(!other.figure) || one.group.localeCompare(other.group);
      return sign * (one.figure.value - other.figure.value) || one.group.localeCompare(other.group);
    });
}

function groupOf(group: string, ads: AdAnalysis[], metric: MetricName, currency: string | null): AdGroup {
  const value = combined(ads, metric);
  const figure =
    value === null ? null : metricFigure(metric, value, groupName(group), reporting(ads, metric), currency);
  return { group, ads, figure, spend: combined(ads, 'spend'), currency };
}

/** `social_proof` → `social proof`. */
export const groupName = (group: string): string => group.replaceAll('_', ' ');
