import type { ErrorCode } from '../../../../../lib/domain/shared/error-code';
import { MetaError, type MetaErrorKind } from '../../../../../lib/net/meta/meta-error';
import { ProviderError } from '../../../providers/provider-error';

const CODES: Record<MetaErrorKind, ErrorCode> = {
  token: 'ACCOUNT_TOKEN_INVALID',
  permission: 'ACCOUNT_PERMISSION_MISSING',
  not_there: 'ACCOUNT_PERMISSION_MISSING',
  limit: 'RATE_LIMIT_EXCEEDED',
  temporary: 'PROVIDER_UNAVAILABLE',
  gone_version: 'PROVIDER_UNAVAILABLE',
  too_much_data: 'INVALID_PRODUCT_DATA',
  invalid: 'PROVIDER_UNAVAILABLE',
};

/** What a refusal of Meta does to a job; its message says what helps and never holds a token. */
export function accountError(error: MetaError): ProviderError {
  const { kind, message, retryable, retryAfterMs } = error;
  return new ProviderError(CODES[kind], message, retryable && kind !== 'limit', { retryAfterMs, cause: error });
}

export const notConnected = (message: string) => new ProviderError('ACCOUNT_NOT_CONNECTED', message, false);
