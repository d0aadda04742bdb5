import * as logger from 'firebase-functions/logger';
import type { AdQuality } from '../../../lib/domain/ad';
import { addSpent, type Spent } from '../../../lib/domain/usage';
import { ProviderError } from '../providers/provider-error';
import type { AdProvider, AdRequest, MadeAd } from '../providers/provider';
import { checkAd } from '../quality/check-ad';
import { isBlank } from '../quality/check-picture';

export interface CheckedAd {
  made: MadeAd;
  /** The one that passed. */
  variation: number;
  quality: AdQuality;
  /** What all that was made for it cost. */
  spent: Spent;
}

const MOST_TOLD = 3;

/** An ad was made, and nothing that was made passed the check. Making the same again would not help. */
export class CheckFailedError extends ProviderError {
  constructor(
    readonly quality: AdQuality,
    spent: Spent,
  ) {
    const problems = quality.problems.slice(0, MOST_TOLD).join(' ');
    // In a blank picture there is nothing that the person could mend.
    super(isBlank(quality) ? 'INTERNAL' : 'INVALID_PRODUCT_DATA', `This ad did not pass our check. ${problems}`, false);
    this.name = 'CheckFailedError';
    this.spent = spent;
  }
}

/**
 * Makes an ad and checks its pixels. One that does not pass is made once more with the next
 * variation on offer. Rejects with CheckFailedError when that does not pass either or there
 * is none, and with whatever `make` rejects with.
 */
export async function makeCheckedAd(provider: AdProvider, request: AdRequest, signal: AbortSignal): Promise<CheckedAd> {
  const first = await makeAndCheck(provider, request, signal);
  if (first.quality.passed) return first;
  const { template, variation } = request;
  logger.warn('An ad did not pass the check', { template, variation, problems: first.quality.problems });
  const next = nextVariation(provider, request);
  if (next === variation) throw new CheckFailedError(first.quality, first.spent);
  const second = await makeAgain(provider, { ...request, variation: next }, signal, first.spent);
  const spent = addSpent(first.spent, second.spent);
  if (second.quality.passed) return { ...second, spent };
  throw new CheckFailedError(second.quality, spent);
}

/** What was made first is paid for, also when nothing comes of the second. */
async function makeAgain(provider: AdProvider, request: AdRequest, signal: AbortSignal, paid: Spent) {
  try {
    return await makeAndCheck(provider, request, signal);
  } catch (error) {
    if (error instanceof ProviderError) error.spent = addSpent(error.spent, paid);
    throw error;
  }
}

/** Makes exactly what is asked for, and says what the check found. Rejects with whatever `make` rejects with. */
export async function makeAndCheck(provider: AdProvider, request: AdRequest, signal: AbortSignal): Promise<CheckedAd> {
  const made = await provider.make(request, signal);
  const quality = await checkAd(made, request);
  signal.throwIfAborted();
  return { made, variation: request.variation, quality, spent: made.spent };
}

/** After the last comes the first; the same again where it is the only one. */
function nextVariation({ templates }: AdProvider, { template, variation }: AdRequest): number {
  return (variation % (templates[template]?.variations ?? 1)) + 1;
}
