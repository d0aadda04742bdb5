import { z } from 'zod';

/**
 * `job`: `job_` with letters and digits. `number`: 16 digits of which the first is at most 8, which
 * is below 2^53, for clients that decode a whole number. `hex`: 24 hex digits, for clients that
 * expect an ObjectId.
 */
export const JOB_ID_FORMS = {
  job: /^job_[a-z0-9]{20}$/,
  number: /^[1-8][0-9]{15}$/,
  hex: /^[0-9a-f]{24}$/,
} as const;
export type JobIdForm = keyof typeof JOB_ID_FORMS;

export const JOB_ID_PATTERN = new RegExp(
  Object.values(JOB_ID_FORMS)
    .map(({ source }) => `(?:${source})`)
    .join('|'),
);
export const jobIdSchema = z.string().regex(JOB_ID_PATTERN);

/** As API answers name a job: a number where its id is one. */
export function shownJobId(id: string): string | number {
  return JOB_ID_FORMS.number.test(id) ? Number(id) : id;
}
