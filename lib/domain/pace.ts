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
