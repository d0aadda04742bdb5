import type { AdAnalysis } from '@/lib/domain/insights/ad-analysis';
import type { AdDay } from '@/lib/domain/insights/metrics';

/** One day of several ads together. */
export interface DayOfAds {
  day: string;
  spend: number | null;
  ctr: number | null;
  hook_rate: number | null;
  frequency: number | null;
}

type Rate = 'ctr' | 'hook_rate' | 'frequency';

/** The rate of all of them: each ad counts by how often it was seen. */
function weighted(days: readonly AdDay[], rate: Rate): number | null {
  let [sum, weight] = [0, 0];
  for (const day of days) {
    const value = day[rate];
    if (value === null || !day.impressions) continue;
    sum += value * day.impressions;
    weight += day.impressions;
  }
  return weight > 0 ? sum / weight : null;
}

/** How ads went day by day, the first day first. */
export function daysOfAds(ads: readonly Pick<AdAnalysis, 'days'>[]): DayOfAds[] {
  const byDay = new Map<string, AdDay[]>();
  for (const { days } of ads) for (const day of days) byDay.set(day.day, [...(byDay.get(day.day) ?? []), day]);
  return [...byDay]
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([day, days]) => {
      const spent = days.flatMap(({ spend }) => spend ?? []);
      return {
        day,
        spend: spent.length > 0 ? spent.reduce((sum, one) => sum + one, 0) : null,
        ctr: weighted(days, 'ctr'),
        hook_rate: weighted(days, 'hook_rate'),
        frequency: weighted(days, 'frequency'),
      };
    });
}

/** Each day’s mean with the days around it: single days jump. Days of which nothing is known stay so. */
export function smoothed(values: readonly (number | null)[], around = 3): (number | null)[] {
  return values.map((value, index) => {
    if (value === null) return null;
    const near = values.slice(Math.max(0, index - around), index + around + 1).filter((one) => one !== null);
    return near.reduce((sum, one) => sum + one, 0) / near.length;
  });
}

/** How much of the first third’s rate is left in the last: -0.3 where it has lost 30 %; null for a few days. */
export function changeOverTime(values: readonly (number | null)[]): number | null {
  const known = values.filter((value) => value !== null);
  if (known.length < 6) return null;
  const third = Math.floor(known.length / 3);
  const mean = (some: readonly number[]) => some.reduce((sum, one) => sum + one, 0) / some.length;
  const before = mean(known.slice(0, third));
  return before > 0 ? mean(known.slice(-third)) / before - 1 : null;
}
