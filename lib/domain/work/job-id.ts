import { z } from 'zod';

/**
 * Ad jobs have `job_` and letters and digits. Jobs of the kinds that `/generate` makes have a
 * whole number, because their clients decode one: 16 digits, which is below 2^53 as the first
 * is at most 8.
 */
export const JOB_ID_PATTERN = /^(?:job_[a-z0-9]{20}|[1-8][0-9]{15})$/;
export const jobIdSchema = z.string().regex(JOB_ID_PATTERN);

/** As API answers name a job: a number where its id is one. */
export function shownJobId(id: string): string | number {
  return /^[0-9]+$/.test(id) ? Number(id) : id;
}
