import 'server-only';
import { type ApiErrorCode, type ErrorBody, ERROR_STATUS } from '../../domain/api/error-body';

interface ApiErrorOptions extends ErrorOptions {
  /** What is wrong with each field, by its name. */
  errors?: Record<string, string>;
  headers?: Record<string, string>;
}

/** What a route throws to answer with an error; `message` tells the caller what to do. */
export class ApiError extends Error {
  override name = 'ApiError';
  readonly errors: Record<string, string> | undefined;
  readonly headers: Record<string, string>;

  constructor(
    readonly code: ApiErrorCode,
    message: string,
    { errors, headers = {}, ...options }: ApiErrorOptions = {},
  ) {
    super(message, options);
    this.errors = errors;
    this.headers = headers;
  }

  get status(): number {
    return ERROR_STATUS[this.code];
  }

  /** The body of the answer. `error` repeats the message for clients that look for it there. */
  body(requestId: string): ErrorBody {
    const { code, errors, message } = this;
    return { success: false, message, error: message, code, ...(errors ? { errors } : {}), request_id: requestId };
  }
}

/** One or more fields are wrong; the first of them is the message. */
export function invalidFields(errors: Record<string, string>): ApiError {
  return new ApiError('INVALID_REQUEST', Object.values(errors)[0] ?? 'The request is not valid.', { errors });
}
