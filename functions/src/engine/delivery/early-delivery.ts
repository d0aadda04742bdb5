import { setTimeout as sleep } from 'node:timers/promises';

/** Longest that a delivery that came too early waits here; for more it goes back to the queue. */
const LONGEST_NAP_MS = 1000;

interface EarlyDelivery<T> {
  /** When the task should have come. */
  due: Date;
  /** Takes the work, now that it is time. */
  again: () => Promise<T>;
  putBack: () => Promise<void>;
}

/**
 * What to do with a task that came before its time. Cloud Tasks delivers a task at its time; the
 * emulator delivers it at once, so there it goes round and round until then, at most once a second.
 * Null when it went back.
 */
export async function waitOrPutBack<T>({ due, again, putBack }: EarlyDelivery<T>): Promise<T | null> {
  const left = due.getTime() - Date.now();
  await sleep(Math.min(Math.max(left, 0), LONGEST_NAP_MS));
  if (left <= LONGEST_NAP_MS) return again();
  await putBack();
  return null;
}
