import 'server-only';
import { ApiError } from './api-error';

/** gRPC: DEADLINE_EXCEEDED, RESOURCE_EXHAUSTED, ABORTED, UNAVAILABLE. */
const PASSING_GRPC = new Set<unknown>([4, 8, 10, 14]);
const PASSING_HTTP = new Set<unknown>([429, 500, 502, 503, 504]);
const PASSING_NETWORK = new Set<unknown>(['ECONNREFUSED', 'ECONNRESET', 'ENOTFOUND', 'ETIMEDOUT', 'EPIPE']);

/**
 * What to answer to anything thrown. What another try may overcome is 503 with Retry-After;
 * the rest is our fault and says nothing about why: that is in the log.
 */
export function asApiError(error: unknown): ApiError {
  if (error instanceof ApiError) return error;
  if (isPassing(error)) {
    return new ApiError('UNAVAILABLE', 'The service is not available just now. Send the request again in a moment.', {
      cause: error,
      headers: { 'Retry-After': '5' },
    });
  }
  return new ApiError(
    'INTERNAL',
    'Something broke on our side. Send the request again; if it keeps failing, tell us the request id.',
    {
      cause: error,
    },
  );
}

function isPassing(error: unknown): boolean {
  if (!(error instanceof Error) || !('code' in error)) return false;
  return PASSING_GRPC.has(error.code) || PASSING_HTTP.has(error.code) || PASSING_NETWORK.has(error.code);
}
