import type { AdAnalysis } from '@/lib/domain/insights/ad-analysis';

const DAY_MS = 24 * 60 * 60_000;

/** Older figures say nothing of what goes on now. */
export const OLD_DAYS = 3;

export interface Freshness {
  at: Date;
  /** Whole days since. */
  days: number;
  isOld: boolean;
  /** Of the ads that were read last; null for those of an upload. */
  accountId: string | null;
}

/** When the ads were read last, by this machine's clock; null where there are none. */
export function freshnessOf(
  ads: readonly Pick<AdAnalysis, 'analyzed_at' | 'account_id'>[],
  now: number,
): Freshness | null {
  const [newest] = ads.toSorted((one, other) => Number(other.analyzed_at) - Number(one.analyzed_at));
  if (!newest) return null;
  const days = Math.max(0, Math.floor((now - newest.analyzed_at.getTime()) / DAY_MS));
  return { at: newest.analyzed_at, days, isOld: days >= OLD_DAYS, accountId: newest.account_id };
}

/** `Analysed 9 days ago`. */
export function ageWords(days: number): string {
  if (days === 0) return 'Analysed today';
  return days === 1 ? 'Analysed yesterday' : `Analysed ${days} days ago`;
}
