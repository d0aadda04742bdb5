import type { z } from 'zod';
import { type ApiErrorCode, ERROR_STATUS } from '../fields/error-body';

export type ApiMethod = 'get' | 'post' | 'put' | 'patch' | 'delete';

/** A header of an answer, or of a request. */
export interface ApiHeader {
  description: string;
  example?: string;
}

export interface ApiAnswer {
  description: string;
  /** Of JSON, one of `components.ts`; none for an answer without a body. */
  schema?: z.ZodType;
  /** `application/json` if nothing is said. */
  mediaType?: string;
  headers?: Record<string, ApiHeader>;
  example?: unknown;
}

/** Everything that the document, its page and the tests know of one method of one address. */
export interface ApiOperation {
  method: ApiMethod;
  /** Below `/api/v1`, with parameters in braces. */
  path: string;
  /** Unique, for generated clients. */
  id: string;
  tag:
    | 'Jobs'
    | 'Make ads'
    | 'Make one image'
    | 'Make a video'
    | 'Read pages'
    | 'Brands and products'
    | 'Research and strategy'
    | 'Ad accounts'
    | 'Ad analysis'
    | 'Account'
    | 'This API';
  summary: string;
  /** Markdown. */
  description: string;
  /** Whose token is needed: an API key's or a signed-in person's, only the latter, or none. */
  token: 'any' | 'person' | 'none';
  parameters?: Record<string, z.ZodType>;
  query?: z.ZodObject;
  requestHeaders?: Record<string, ApiHeader>;
  body?: { mediaType: string; schema: z.ZodType; example: unknown };
  answers: Record<number, ApiAnswer>;
  /** Besides those that every address has. */
  errors: ApiErrorCode[];
  deprecated?: boolean;
  /** A shell command, with $TOKEN in it, that shows how it is called. */
  curl: string;
}

/** What any address can answer to anybody with a token. */
export const COMMON_ERRORS: ApiErrorCode[] = ['UNAUTHENTICATED', 'RATE_LIMIT_EXCEEDED', 'INTERNAL', 'UNAVAILABLE'];

/** What nobody meets who needs no token. */
const OF_PEOPLE = new Set<ApiErrorCode>(['UNAUTHENTICATED', 'RATE_LIMIT_EXCEEDED']);

/** The errors of an operation, in the order of their statuses. */
export function errorsOf({ errors, token }: Pick<ApiOperation, 'errors' | 'token'>): ApiErrorCode[] {
  const common = COMMON_ERRORS.filter((code) => token !== 'none' || !OF_PEOPLE.has(code));
  return [...errors, ...common].sort((one, other) => ERROR_STATUS[one] - ERROR_STATUS[other]);
}
