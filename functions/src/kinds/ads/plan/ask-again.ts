import { setTimeout as sleep } from 'node:timers/promises';
import { ProviderError } from '../../../providers/provider-error';

const TRIES = 3;
const WAIT_MS = 1500;
/** Together with the answers' own time, the waits have to stay within the lease of a start. */
const LONGEST_WAIT_MS = 10_000;

/**
 * Asks up to three times, with a pause between, for what is quick and cheap: what passes in
 * seconds should not send the whole start back. Rejects with the last failure; at once with
 * one that does not pass, or asks for a longer pause than there is time for.
 */
export async function askAgain<T>(ask: () => Promise<T>, pause: (ms: number) => Promise<unknown> = sleep): Promise<T> {
  for (let tried = 1; ; tried += 1) {
    try {
      return await ask();
    } catch (error) {
      if (!(error instanceof ProviderError) || !error.retryable || tried === TRIES) throw error;
      const wait = error.retryAfterMs ?? WAIT_MS * tried;
      if (wait > LONGEST_WAIT_MS) throw error;
      await pause(wait);
    }
  }
}
