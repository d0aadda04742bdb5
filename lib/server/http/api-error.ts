import 'server-only';
import { type ApiErrorCode, type ErrorBody, ERROR_STATUS } from '../../api/fields/error-body';
import type { ChoosableAccount } from '../../domain/insights/ad-account-choice';

interface ApiErrorOptions extends ErrorOptions {
  /** What is wrong with each field, by its name. */
  errors?: Record<string, string>;
  headers?: Record<string, string>;
  /** The job that stands against the request, as answers name it. */
  jobId?: string | number;
  /** The ad accounts of which one has to be chosen first. */
  accounts?: ChoosableAccount[];
}

const MARK = Symbol.for('adforge.ApiError');

/**
 * What a route throws to answer with an error; `message` tells the caller what to do. It is told by a mark
 * and not by its class, of which each of Next's bundles has its own: what is kept for the whole process
 * (`processWide`) throws that of the bundle it was made in.
 */
export class ApiError extends Error {
  override name = 'ApiError';
  readonly [MARK] = true;
  readonly errors: Record<string, string> | undefined;
  readonly headers: Record<string, string>;
  readonly jobId: string | number | undefined;
  readonly accounts: ChoosableAccount[] | undefined;

  constructor(
    readonly code: ApiErrorCode,
    message: string,
    { errors, headers = {}, jobId, accounts, ...options }: ApiErrorOptions = {},
  ) {
    super(message, options);
    this.errors = errors;
    this.headers = headers;
    this.jobId = jobId;
    this.accounts = accounts;
  }

  static override [Symbol.hasInstance](value: unknown): boolean {
    return typeof value === 'object' && value !== null && MARK in value;
  }

  get status(): number {
    return ERROR_STATUS[this.code];
  }

  /** The body of the answer. `error` repeats the message for clients that look for it there. */
  body(requestId: string): ErrorBody {
    const { code, errors, message, jobId, accounts } = this;
    const named = { ...(jobId === undefined ? {} : { job_id: jobId }), ...(accounts ? { accounts } : {}) };
    const wrong = errors ? { errors } : {};
    return { success: false, message, error: message, code, ...wrong, ...named, request_id: requestId };
  }
}

/** One or more fields are wrong; the first of them is the message. */
export function invalidFields(errors: Record<string, string>): ApiError {
  return new ApiError('INVALID_REQUEST', Object.values(errors)[0] ?? 'The request is not valid.', { errors });
}
