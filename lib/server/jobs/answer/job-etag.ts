import 'server-only';
import { createHash } from 'node:crypto';
import type { jobBody } from '../../../api/jobs/show-job';

/**
 * A weak ETag of a job's answer: the seconds that are left change without the job having
 * changed, so they don't count.
 */
export function jobEtag(body: ReturnType<typeof jobBody>): string {
  const changing = new Set(['estimated_time_remaining']);
  const text = JSON.stringify(body, (key, value: unknown) => (changing.has(key) ? undefined : value));
  return `W/"${createHash('sha256').update(text).digest('base64url').slice(0, 27)}"`;
}

/** Whether an `If-None-Match` header names this ETag, by weak comparison. */
export function isNamedBy(header: string | null, etag: string): boolean {
  if (header === null) return false;
  const opaque = (tag: string) => tag.trim().replace(/^W\//, '');
  return header.trim() === '*' || header.split(',').some((tag) => opaque(tag) === opaque(etag));
}
