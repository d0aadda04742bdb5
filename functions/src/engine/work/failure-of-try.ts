import type { RecordedError } from '../../../../lib/domain/shared/error-code';
import { InputError } from '../../inputs/input-error';
import { ProviderError } from '../../providers/provider-error';
import { isQuotaExceeded } from '../../storage/storage-error';

export interface TryFailure {
  recorded: RecordedError;
  retryable: boolean;
  /** For how long the provider asks to be left alone, where it says so. */
  retryAfterMs: number | null;
  /** Whether the other work of the job need not even be tried. */
  endsJob: boolean;
}

/** What a try that threw leaves behind, and whether another try may help. `what` is being made: `ad`. */
export function failureOf(error: unknown, what: string): TryFailure {
  const { retryAfterMs, endsJob } = error instanceof ProviderError ? error : { retryAfterMs: null, endsJob: false };
  return { ...explain(error, what), retryAfterMs, endsJob };
}

/** Why work was given up that nobody has ended, three times. */
export function givenUp(what: string, now: Date): RecordedError {
  const message = `Making this ${what} took too long, three times. Try again.`;
  return { code: 'WORKER_TIMEOUT', message, timestamp: now, details: null };
}

function explain(error: unknown, what: string): Pick<TryFailure, 'recorded' | 'retryable'> {
  const timestamp = new Date();
  if (error instanceof InputError) {
    const { message, file } = error;
    return {
      recorded: { code: 'INVALID_PRODUCT_DATA', message, timestamp, details: { file } },
      retryable: false,
    };
  }
  if (error instanceof ProviderError) {
    const { code, message, retryable } = error;
    return { recorded: { code, message, timestamp, details: null }, retryable };
  }
  if (isQuotaExceeded(error)) {
    const message = `There is no room to store this ${what}. Delete ads you no longer need, then try again.`;
    return { recorded: { code: 'STORAGE_QUOTA_EXCEEDED', message, timestamp, details: null }, retryable: false };
  }
  if (error instanceof Error && error.name === 'TimeoutError') {
    const message = `Making this ${what} took too long. Try again.`;
    return { recorded: { code: 'WORKER_TIMEOUT', message, timestamp, details: null }, retryable: true };
  }
  const message = `This ${what} could not be made because of a problem on our side. Try again.`;
  return { recorded: { code: 'INTERNAL', message, timestamp, details: null }, retryable: true };
}
