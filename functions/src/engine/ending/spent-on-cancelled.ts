import type { Ad } from '../../../../lib/domain/ads/ad';
import { NOTHING_SPENT, priceOfOne, type Spent } from '../../../../lib/domain/money/usage';

/**
 * What is on the bill of an ad whose job is cancelled, beside what its tries have cost already:
 * the pictures that are `kept` of it, or the one that was asked for and is not there yet, though
 * nobody waits for it any more. `usd`: what one costs, in US dollars.
 */
export function spentOnCancelled({ status }: Pick<Ad, 'status'>, kept: Spent, usd: number): Spent {
  if (kept.usd > 0) return kept;
  return status === 'rendering' ? priceOfOne(usd) : NOTHING_SPENT;
}
