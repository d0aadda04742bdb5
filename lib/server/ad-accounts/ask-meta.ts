import 'server-only';
import { MetaError } from '../../net/meta/meta-error';
import { ApiError } from '../http/api-error';

/** Somebody waits for the answer: what takes longer is better asked again. */
const PATIENCE_MS = 25_000;

/** Asks Meta for somebody who waits. Rejects with an ApiError whose words come from Meta's error, and with no other of Meta's. */
export async function askMeta<T>(ask: (signal: AbortSignal) => Promise<T>): Promise<T> {
  try {
    return await ask(AbortSignal.timeout(PATIENCE_MS));
  } catch (error) {
    throw refusalOf(error);
  }
}

/** What to answer to whatever a question to Meta threw. */
export function refusalOf(error: unknown): unknown {
  if (error instanceof Error && error.name === 'TimeoutError') {
    return unavailable('Meta does not answer just now. Try again in a minute.', 60, error);
  }
  if (!(error instanceof MetaError)) return error;
  const { kind, message } = error;
  const seconds = Math.ceil((error.retryAfterMs ?? 60_000) / 1000);
  if (kind === 'token') return tokenRefused(message);
  if (kind === 'permission') return new ApiError('ACCOUNT_PERMISSION_MISSING', message);
  if (kind === 'limit') {
    return new ApiError('RATE_LIMIT_EXCEEDED', message, { headers: { 'Retry-After': String(seconds) } });
  }
  return unavailable(message, seconds, error);
}

/** The access token is the field that is wrong. */
export function tokenRefused(message: string): ApiError {
  return new ApiError('ACCOUNT_TOKEN_INVALID', message, { errors: { access_token: message } });
}

function unavailable(message: string, seconds: number, cause: Error): ApiError {
  return new ApiError('UNAVAILABLE', message, { cause, headers: { 'Retry-After': String(seconds) } });
}
