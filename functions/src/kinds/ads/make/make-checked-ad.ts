import * as logger from 'firebase-functions/logger';
import type { AdQuality } from '../../../../../lib/domain/ads/ad';
import { ProviderError } from '../../../providers/provider-error';
import type { AdProvider, AdBrief, MadeAd } from '../../../providers/provider';
import { checkAd } from '../../../quality/check-ad';
import { isBlank } from '../../../quality/check-picture';

export interface CheckedAd {
  made: MadeAd;
  /** The one that passed. */
  variation: number;
  quality: AdQuality;
}

const MOST_TOLD = 3;

/** An ad was made, and nothing that was made passed the check. Making the same again would not help. */
export class CheckFailedError extends ProviderError {
  constructor(readonly quality: AdQuality) {
    const problems = quality.problems.slice(0, MOST_TOLD).join(' ');
    // In a blank picture there is nothing that the person could mend.
    super(isBlank(quality) ? 'INTERNAL' : 'INVALID_PRODUCT_DATA', `This ad did not pass our check. ${problems}`, false);
    this.name = 'CheckFailedError';
  }
}

/**
 * Makes an ad and checks its pixels. One that does not pass is made once more with the next
 * variation on offer. Rejects with CheckFailedError when that does not pass either or there
 * is none, and with whatever `make` rejects with.
 */
export async function makeCheckedAd(provider: AdProvider, brief: AdBrief, signal: AbortSignal): Promise<CheckedAd> {
  const first = await makeAndCheck(provider, brief, signal);
  if (first.quality.passed) return first;
  const { template, variation } = brief;
  logger.warn('An ad did not pass the check', { template, variation, problems: first.quality.problems });
  const next = nextVariation(provider, brief);
  if (next === variation) throw new CheckFailedError(first.quality);
  const second = await makeAndCheck(provider, { ...brief, variation: next }, signal);
  if (second.quality.passed) return second;
  throw new CheckFailedError(second.quality);
}

/** Makes exactly what is asked for, and says what the check found. Rejects with whatever `make` rejects with. */
export async function makeAndCheck(provider: AdProvider, brief: AdBrief, signal: AbortSignal): Promise<CheckedAd> {
  const made = await provider.make(brief, signal);
  const quality = await checkAd(made, brief);
  signal.throwIfAborted();
  return { made, variation: brief.variation, quality };
}

/** After the last comes the first; the same again where it is the only one. */
function nextVariation({ templates }: AdProvider, { template, variation }: AdBrief): number {
  return (variation % (templates[template]?.variations ?? 1)) + 1;
}
