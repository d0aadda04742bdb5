import { z } from 'zod';
import { choosableAccountSchema } from '../../domain/insights/ad-account-choice';
import { shownJobIdField } from './fields';

/** Every kind of refusal and failure of the API, with its status. */
export const ERROR_STATUS = {
  INVALID_REQUEST: 400,
  ACCOUNT_NOT_CONNECTED: 400,
  ACCOUNT_TOKEN_INVALID: 400,
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  ACCOUNT_PERMISSION_MISSING: 403,
  NOT_FOUND: 404,
  METHOD_NOT_ALLOWED: 405,
  CONFLICT: 409,
  PREREQUISITE_MISSING: 409,
  PAYLOAD_TOO_LARGE: 413,
  UNSUPPORTED_MEDIA_TYPE: 415,
  RATE_LIMIT_EXCEEDED: 429,
  INTERNAL: 500,
  UNAVAILABLE: 503,
} as const;
export type ApiErrorCode = keyof typeof ERROR_STATUS;
export const API_ERROR_CODES = Object.keys(ERROR_STATUS) as ApiErrorCode[];

/** What each means and what to do about it. */
export const ERROR_MEANING: Record<ApiErrorCode, string> = {
  INVALID_REQUEST: 'A parameter or field is wrong; `errors` names each one and says what to send.',
  ACCOUNT_TOKEN_INVALID: 'Meta does not take the access token of the ad account; the message says what to do.',
  ACCOUNT_NOT_CONNECTED:
    'No ad account is connected, or not the one that was named; the message says how to connect one.',
  UNAUTHENTICATED: 'The token is missing, mistyped, expired or revoked. Send a good one.',
  FORBIDDEN: 'The token is good but not for this; the message says which one is.',
  ACCOUNT_PERMISSION_MISSING: 'The access token of the ad account lacks a permission; the message names it.',
  NOT_FOUND: 'There is no such job, brand or product of yours, or nothing at this address.',
  METHOD_NOT_ALLOWED: 'The address has other methods; `Allow` names them.',
  CONFLICT: 'What is there already stands against it; the message says what.',
  PREREQUISITE_MISSING: 'Something has to be done first; the message says what.',
  PAYLOAD_TOO_LARGE: 'A file or the whole body is too large. Send less.',
  UNSUPPORTED_MEDIA_TYPE: 'The body has another media type than the address takes.',
  RATE_LIMIT_EXCEEDED: 'Too much at once. Go on after `Retry-After` seconds.',
  INTERNAL: 'Our fault. Send the request again; if it keeps failing, tell us the `request_id`.',
  UNAVAILABLE: 'A service behind it does not answer. Send the request again after `Retry-After` seconds.',
};

/** The body of every answer that is not a success. */
export const errorBodySchema = z.object({
  success: z.literal(false),
  message: z.string().describe('What to do, for people.'),
  error: z.string().describe('The same as `message`.'),
  code: z.enum(API_ERROR_CODES),
  errors: z.record(z.string(), z.string()).optional().describe('What is wrong with each field, by its name.'),
  job_id: shownJobIdField.optional().describe('The job that stands against it, of a conflict with one.'),
  accounts: z.array(choosableAccountSchema).optional().describe('Of which ad accounts one has to be chosen.'),
  request_id: z.string().describe('Also in the `X-Request-Id` header.'),
});
export type ErrorBody = z.infer<typeof errorBodySchema>;
