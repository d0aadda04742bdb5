export type MetaErrorKind =
  | 'token'
  | 'permission'
  | 'limit'
  | 'temporary'
  | 'gone_version'
  | 'too_much_data'
  | 'not_there'
  | 'invalid';

/** Why a token is not taken any more; null where Meta does not say. */
export type TokenProblem = 'expired' | 'revoked' | 'password' | 'app_removed' | 'invalid';

/** Whose calls are too many: the operator's app, the ad account, or the person. */
export type LimitOf = 'app' | 'account' | 'user';

interface MetaErrorFacts {
  retryable?: boolean;
  retryAfterMs?: number | null;
  limitOf?: LimitOf | null;
  reason?: TokenProblem | null;
  code?: number | null;
  subcode?: number | null;
  traceId?: string | null;
}

/**
 * What Meta did not do, and why. `message` is for the person and says what helps. Nothing that Meta has written stands
 * in it, and no cause: Meta repeats tokens in its own words (“Malformed access token …”).
 */
export class MetaError extends Error {
  override name = 'MetaError';
  /** Whether the same question may be answered later. */
  readonly retryable: boolean;
  /** How long to wait before, in milliseconds; null where Meta does not say. */
  readonly retryAfterMs: number | null;
  readonly limitOf: LimitOf | null;
  readonly reason: TokenProblem | null;
  /** As the Graph API numbers it, for logs. */
  readonly code: number | null;
  readonly subcode: number | null;
  /** What Meta's support asks for. */
  readonly traceId: string | null;

  constructor(
    readonly kind: MetaErrorKind,
    message: string,
    facts: MetaErrorFacts = {},
  ) {
    super(message);
    this.retryable = facts.retryable ?? (kind === 'limit' || kind === 'temporary');
    this.retryAfterMs = facts.retryAfterMs ?? null;
    this.limitOf = facts.limitOf ?? null;
    this.reason = facts.reason ?? null;
    this.code = facts.code ?? null;
    this.subcode = facts.subcode ?? null;
    this.traceId = facts.traceId ?? null;
  }
}
