import type { Ad } from './ad';

/** Documented minutes by number of ads, until there is a measured pace: `[from, to]`. */
const DOCUMENTED_MINUTES = [
  { upTo: 3, minutes: [3, 5] },
  { upTo: 7, minutes: [5, 10] },
  { upTo: 12, minutes: [10, 20] },
  { upTo: 20, minutes: [20, 30] },
] as const;

/** The longest that the documents promise for this many ads, in seconds. */
export function documentedSeconds(count: number): number {
  const row = DOCUMENTED_MINUTES.find(({ upTo }) => count <= upTo) ?? { minutes: [20, 30] as const };
  return row.minutes[1] * 60;
}

export interface Pace {
  /** Ads that have ended so far, made or failed. */
  ended: number;
  total: number;
  /** From the start of the first ad until the last end, in milliseconds. */
  elapsedMs: number;
}

/**
 * Seconds left at the pace measured so far; null until one ad has ended, because
 * anything said before would be a guess.
 */
export function secondsLeft({ ended, total, elapsedMs }: Pace): number | null {
  if (ended <= 0 || elapsedMs <= 0) return null;
  return Math.ceil(((elapsedMs / ended) * Math.max(0, total - ended)) / 1000);
}

type Timing = Pick<Ad, 'status' | 'started_at' | 'ended_at' | 'retry_at'>;

/**
 * When the last of these ads ended, and the seconds that were left then; null while there is no
 * pace, and while one of them waits for its next try: that comes when its service allows it.
 */
export function paceOfAds(ads: readonly Timing[]): { lastEnd: Date; seconds: number } | null {
  if (ads.some(({ status, retry_at }) => status === 'waiting' && retry_at !== null)) return null;
  const starts = ads.flatMap((ad) => (ad.started_at ? [ad.started_at.getTime()] : []));
  const ended = ads.filter((ad) => ad.status === 'done' || ad.status === 'failed');
  const ends = ended.flatMap((ad) => (ad.ended_at ? [ad.ended_at.getTime()] : []));
  if (starts.length === 0 || ends.length === 0) return null;
  const lastEnd = Math.max(...ends);
  const seconds = secondsLeft({ ended: ended.length, total: ads.length, elapsedMs: lastEnd - Math.min(...starts) });
  return seconds === null ? null : { lastEnd: new Date(lastEnd), seconds };
}

/**
 * Seconds that were left when the last of these ads ended, at the pace until then; null
 * while there is no pace. All times in it are the server's, so a wrong clock elsewhere does no harm.
 */
export function secondsAtLastEnd(ads: readonly Timing[]): number | null {
  return paceOfAds(ads)?.seconds ?? null;
}
