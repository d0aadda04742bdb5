import type { AdQuality } from '../../../../lib/domain/ads/ad';
import type { RecordedError } from '../../../../lib/domain/shared/error-code';
import { ProviderError } from '../../providers/provider-error';
import { isQuotaExceeded } from '../../storage/storage-error';
import { CheckFailedError } from '../../kinds/ads/make/make-checked-ad';

export interface TryFailure {
  recorded: RecordedError;
  retryable: boolean;
  /** For how long the provider asks to be left alone, where it says so. */
  retryAfterMs: number | null;
  /** Whether the other ads of the job need not even be tried. */
  endsJob: boolean;
  /** What the check found, where an ad was made and did not pass it. */
  quality: AdQuality | null;
}

/** What a try that threw leaves on the ad, and whether another try may help. */
export function failureOf(error: unknown): TryFailure {
  const quality = error instanceof CheckFailedError ? error.quality : null;
  const { retryAfterMs, endsJob } = error instanceof ProviderError ? error : { retryAfterMs: null, endsJob: false };
  return { ...explain(error), retryAfterMs, endsJob, quality };
}

function explain(error: unknown): Pick<TryFailure, 'recorded' | 'retryable'> {
  const timestamp = new Date();
  if (error instanceof ProviderError) {
    const { code, message, retryable } = error;
    return { recorded: { code, message, timestamp, details: null }, retryable };
  }
  if (isQuotaExceeded(error)) {
    const message = 'There is no room to store this ad. Delete ads you no longer need, then try again.';
    return { recorded: { code: 'STORAGE_QUOTA_EXCEEDED', message, timestamp, details: null }, retryable: false };
  }
  if (error instanceof Error && error.name === 'TimeoutError') {
    const message = 'Making this ad took too long. Try again.';
    return { recorded: { code: 'WORKER_TIMEOUT', message, timestamp, details: null }, retryable: true };
  }
  const message = 'This ad could not be made because of a problem on our side. Try again.';
  return { recorded: { code: 'INTERNAL', message, timestamp, details: null }, retryable: true };
}
