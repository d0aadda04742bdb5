import 'server-only';
import { invalidFields } from '../http/api-error';

const MAX_LENGTH = 255;

/** The key of an `Idempotency-Key` header, with or without quotation marks; null without one. Throws an ApiError. */
export function readIdempotencyKey(headers: Headers): string | null {
  const header = headers.get('idempotency-key');
  if (header === null) return null;
  const key = /^"(.*)"$/.exec(header.trim())?.[1] ?? header.trim();
  if (/^[\x21-\x7e]+$/.test(key) && key.length <= MAX_LENGTH) return key;
  throw invalidFields({
    'Idempotency-Key': `Send an Idempotency-Key of 1 to ${MAX_LENGTH} letters, digits and signs without spaces, such as a UUID, and a new one for each new job.`,
  });
}
