import type { NextStep, Verdict } from '../../../lib/domain/insights/ad-analysis';
import { METRIC_NAMES, type AdMetrics } from '../../../lib/domain/insights/metrics';
import { isLessBetter } from './account-figures';
import { fatigueOf } from './fatigue';
import type { JudgedAd, Percentiles } from './judged-ad';
import { nextSteps } from './next-steps';
import { verdictOf } from './verdict';

export interface Judgement {
  verdict: Verdict;
  verdict_reason: string;
  next_steps: NextStep[];
}

/** What an ad’s figures say of it within its account, and what to do next, in sentences with the figures. */
export function judge(ad: JudgedAd): Judgement {
  const fatigue = fatigueOf(ad.days);
  const { verdict, reason } = verdictOf(ad, fatigue);
  return { verdict, verdict_reason: reason, next_steps: nextSteps(ad, verdict, reason, fatigue) };
}

/**
 * For each ad and figure, the share of the account’s other ads, 0–100, that it is at least as good as; of costs less
 * is better. Only where at least two ads report the figure.
 */
export function percentiles(ads: readonly { ad_id: string; metrics: AdMetrics }[]): Map<string, Percentiles> {
  const found = new Map<string, Percentiles>(ads.map(({ ad_id }) => [ad_id, {}]));
  for (const name of METRIC_NAMES) {
    const known = ads.flatMap(({ ad_id, metrics }) => {
      const value = metrics[name];
      return value === null ? [] : [{ ad_id, value: isLessBetter(name) ? -value : value }];
    });
    if (known.length < 2) continue;
    const sorted = known.map(({ value }) => value).sort((one, other) => one - other);
    for (const { ad_id, value } of known) {
      const asGood = countUpTo(sorted, value) - 1;
      const own = found.get(ad_id);
      if (own) own[name] = Math.round((100 * asGood) / (known.length - 1));
    }
  }
  return found;
}

/** How many of the sorted values are no larger. */
function countUpTo(sorted: readonly number[], value: number): number {
  let [from, to] = [0, sorted.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((sorted[middle] ?? 0) <= value) from = middle + 1;
    else to = middle;
  }
  return from;
}
