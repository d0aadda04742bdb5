import 'server-only';
import { createHash } from 'node:crypto';
import { jobBody } from '../../../api/jobs/show-job';
import type { JobState } from '../read/job-feed';

/**
 * A weak ETag of a job's answer. The seconds that are left, and what is known of other jobs, change without
 * the job having changed, so they don't count.
 */
export function jobEtag({ job, ads }: JobState): string {
  const changing = new Set(['estimated_time_remaining']);
  const body = jobBody(job, ads, job.updated_at);
  const text = JSON.stringify(body, (key, value: unknown) => (changing.has(key) ? undefined : value));
  return `W/"${createHash('sha256').update(text).digest('base64url').slice(0, 27)}"`;
}

/** Whether an `If-None-Match` header names this ETag, by weak comparison. */
export function isNamedBy(header: string | null, etag: string): boolean {
  if (header === null) return false;
  const opaque = (tag: string) => tag.trim().replace(/^W\//, '');
  return header.trim() === '*' || header.split(',').some((tag) => opaque(tag) === opaque(etag));
}
