import type { ErrorCode } from '../../../../lib/domain/shared/error-code';

/** Before the second try; doubles with each. Quotas are counted per minute, so a full service needs longer. */
const FIRST_WAIT_MS = 4_000;
const FIRST_WAIT_AT_LIMIT_MS = 20_000;

/** Up to this share is added to a wait, so that the ads that failed together don't come back together. */
const JITTER = 0.25;

interface FailedTry {
  code: ErrorCode;
  /** What the service asked for, if it did. */
  retryAfterMs: number | null;
  /** How many tries there were, this one included. */
  attempts: number;
}

/** When the next try may begin: never sooner than the service asked for. `random` gives 0 to 1. */
export function retryTime({ code, retryAfterMs, attempts }: FailedTry, now: Date, random = Math.random): Date {
  const first = code === 'RATE_LIMIT_EXCEEDED' ? FIRST_WAIT_AT_LIMIT_MS : FIRST_WAIT_MS;
  const wait = retryAfterMs ?? first * 2 ** (attempts - 1);
  return new Date(now.getTime() + Math.ceil(wait * (1 + JITTER * random())));
}
