import type { Clock } from './clock';

/** A clock on which time passes only by waiting, and waiting takes none. For tests. */
export interface FakeClock extends Clock {
  /** All waits so far, in milliseconds. */
  waits: number[];
  pass(ms: number): void;
}

export function fakeClock(start = Date.UTC(2026, 5, 1)): FakeClock {
  let nowMs = start;
  const waits: number[] = [];
  return {
    waits,
    now: () => nowMs,
    pass: (ms) => (nowMs += ms),
    sleep: async (ms, signal) => {
      signal.throwIfAborted();
      waits.push(ms);
      nowMs += ms;
    },
  };
}
