import { stopped } from '../fetch/transport-errors';
import type { ShopVisit } from './shop-visit';

/** Shops that ask for more want no program to look through them in a day; we look at a few dozen files once. */
const LONGEST_MS = 10_000;

/** Waits as long as the shop wants between two of its pages, beside the pace that all shops are asked at. Rejects with a PageError. */
export async function pause(url: URL, { session, signal }: Pick<ShopVisit, 'session' | 'signal'>): Promise<void> {
  const ms = session.crawlDelayMs(url);
  if (ms === null) return;
  await session.clock.sleep(Math.min(ms, LONGEST_MS), signal).catch(() => {
    throw stopped(signal.reason);
  });
}
