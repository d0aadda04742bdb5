import 'server-only';
import { randomUUID } from 'node:crypto';

const OWN_ID = /^[A-Za-z0-9_.-]{8,64}$/;

/** The caller's `X-Request-Id` if it is fit for a log, else a new one. */
export function requestIdOf(headers: Headers): string {
  const own = headers.get('x-request-id');
  return own && OWN_ID.test(own) ? own : randomUUID();
}
