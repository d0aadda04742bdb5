/** `12:03`, as the person's own language and zone write it. */
export function clockTime(at: Date): string {
  return new Intl.DateTimeFormat(undefined, { timeStyle: 'short' }).format(at);
}

/** What a countdown to the next try shows: `0:24`. Null once it is over, or before it has begun. */
export function countdown(seconds: number | null): string | null {
  if (seconds === null || seconds <= 0) return null;
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}

/** Whole seconds from `now` to `time`, both in milliseconds; 0 once it is reached. */
export function secondsUntil(time: number, now: number): number {
  return Math.max(0, Math.ceil((time - now) / 1000));
}
