import type { AdDay } from '../../../lib/domain/insights/metrics';
import {
  CERTAIN,
  FALL,
  FALL_ALONE,
  LATE_DAYS,
  LEAST_DAYS,
  LEAST_IMPRESSIONS_OF_DAYS,
  LEAST_LATE_DAYS,
  RISE,
} from './thresholds';

type Rate = 'ctr' | 'hook_rate';

/** An ad that people have seen too often: what fell, from its best week to its last days, and what rose meanwhile. */
export interface Fatigue {
  metric: Rate;
  from: number;
  to: number;
  /** null where the account does not say how often people have seen it. */
  frequency: { from: number; to: number } | null;
  /** The first of the last days, and how many they are. */
  since: string;
  days: number;
}

/** Whether an ad is tired by its days, oldest first; null where it is not, or where they are too few to tell. */
export function fatigueOf(days: readonly AdDay[]): Fatigue | null {
  const delivered = days.filter(({ impressions }) => (impressions ?? 0) > 0);
  if (delivered.length < LEAST_DAYS) return null;
  const late = delivered.slice(-Math.max(LEAST_LATE_DAYS, Math.min(LATE_DAYS, delivered.length - LATE_DAYS)));
  const before = delivered.slice(0, -late.length);
  const fallen = (['ctr', 'hook_rate'] as const).flatMap((metric) => fallOf(metric, before, late) ?? []);
  const [worst] = fallen.toSorted((one, other) => one.to / one.from - other.to / other.from);
  return worst ?? null;
}

function fallOf(metric: Rate, before: readonly AdDay[], late: readonly AdDay[]): Fatigue | null {
  const now = rateOf(late, metric);
  const best = bestWeek(before, metric);
  if (!now || !best || best.rate === 0) return null;
  const frequencies = { from: frequencyOf(best.days), to: frequencyOf(late) };
  const { from, to } = frequencies;
  const isKnown = from !== null && to !== null;
  if (isKnown && to < from * (1 + RISE)) return null;
  if (now.rate > best.rate * (1 - (isKnown ? FALL : FALL_ALONE))) return null;
  if (standardErrorsBetween(best, now) < CERTAIN) return null;
  return {
    ...{ metric, from: best.rate, to: now.rate, days: late.length, since: late[0]?.day ?? '' },
    frequency: isKnown ? { from, to } : null,
  };
}

interface WeightedRate {
  rate: number;
  impressions: number;
}

/** Over some days, each by its impressions; null where they are too few. */
function rateOf(days: readonly AdDay[], metric: Rate): WeightedRate | null {
  let [happened, impressions] = [0, 0];
  for (const day of days) {
    const rate = day[metric];
    if (rate === null || day.impressions === null) continue;
    happened += rate * day.impressions;
    impressions += day.impressions;
  }
  return impressions < LEAST_IMPRESSIONS_OF_DAYS ? null : { rate: happened / impressions, impressions };
}

function bestWeek(days: readonly AdDay[], metric: Rate): (WeightedRate & { days: readonly AdDay[] }) | null {
  const starts = Array.from({ length: Math.max(1, days.length - LATE_DAYS + 1) }, (_, start) => start);
  const weeks = starts.flatMap((start) => {
    const week = days.slice(start, start + LATE_DAYS);
    const found = rateOf(week, metric);
    return found ? [{ ...found, days: week }] : [];
  });
  return weeks.reduce<(typeof weeks)[number] | null>(
    (best, week) => (best && best.rate >= week.rate ? best : week),
    null,
  );
}

function frequencyOf(days: readonly AdDay[]): number | null {
  let [seen, impressions] = [0, 0];
  for (const { frequency, impressions: shown } of days) {
    if (frequency === null || shown === null) continue;
    seen += frequency * shown;
    impressions += shown;
  }
  return impressions === 0 ? null : seen / impressions;
}

/** Of two shares, by the usual test of two proportions. */
function standardErrorsBetween(one: WeightedRate, other: WeightedRate): number {
  const all = one.impressions + other.impressions;
  const pooled = Math.min(1, (one.rate * one.impressions + other.rate * other.impressions) / all);
  const error = Math.sqrt(pooled * (1 - pooled) * (1 / one.impressions + 1 / other.impressions));
  return error === 0 ? 0 : Math.abs(one.rate - other.rate) / error;
}
