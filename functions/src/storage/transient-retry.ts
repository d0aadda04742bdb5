const DELAYS_MS = [100, 400, 1600];

/**
 * Runs a read or an idempotent write of Cloud Storage, and again after a dropped
 * connection, 429 or 5xx: the SDK repeats only a part of these by itself. Anything that
 * Storage has refused is rejected at once.
 */
export async function withTransientRetry<T>(
  operation: () => Promise<T>,
  delays: readonly number[] = DELAYS_MS,
): Promise<T> {
  try {
    return await operation();
  } catch (error) {
    const [delay, ...later] = delays;
    if (delay === undefined || !isTransient(error)) throw error;
    await new Promise((resolve) => setTimeout(resolve, delay));
    return withTransientRetry(operation, later);
  }
}

const DROPPED = /socket hang up|ECONNRESET|ECONNREFUSED|ETIMEDOUT|EPIPE|EAI_AGAIN|network|premature close/i;

function isTransient(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const status = 'code' in error ? Number(error.code) : Number.NaN;
  if (status === 429) return !/quota/i.test(error.message);
  return status >= 500 || (Number.isNaN(status) && DROPPED.test(error.message));
}
