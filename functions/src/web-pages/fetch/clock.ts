import { setTimeout as sleep } from 'node:timers/promises';

/** Time, and waiting for it: tests have one of their own. */
export interface Clock {
  /** In milliseconds since 1970. */
  now(): number;
  /** Rejects when the signal ends it. */
  sleep(ms: number, signal: AbortSignal): Promise<void>;
}

export const systemClock: Clock = {
  now: () => Date.now(),
  sleep: (ms, signal) => sleep(ms, undefined, { signal }),
};
