/**
 * How the SDK is to call: once. By default it asks up to five times, and an order for a clip that is heard twice is paid
 * for twice. A signal of ours replaces the SDK's own limit of time, so both are in it.
 */
export function callOptions(signal: AbortSignal, ms: number) {
  return { maxRetries: 0, signal: AbortSignal.any([signal, AbortSignal.timeout(ms)]) };
}

/** Statuses of gateways that have given up waiting for who was asked: what became of the question, nobody knows. */
const UNCERTAIN = new Set([408, 502, 504]);

/** Whether the service has said no, or was never reached; otherwise it may have heard what it was asked. */
export function isRefusal(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  if ('status' in error && typeof error.status === 'number') {
    return error.status >= 400 && !UNCERTAIN.has(error.status);
  }
  return neverReached(error);
}

function neverReached(error: Error): boolean {
  if ('code' in error && /^(ECONNREFUSED|ENOTFOUND|EAI_AGAIN)$/.test(String(error.code))) return true;
  if (error instanceof AggregateError) return error.errors.every((one) => one instanceof Error && neverReached(one));
  return error.cause instanceof Error && neverReached(error.cause);
}
