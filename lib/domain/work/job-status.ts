import { z } from 'zod';

export const JOB_STATUSES = ['queued', 'processing', 'completed', 'failed', 'cancelled'] as const;
export const jobStatusSchema = z.enum(JOB_STATUSES);
export type JobStatus = z.infer<typeof jobStatusSchema>;

/**
 * Which status may follow which. `failed → completed` is a job whose ads all failed
 * and of which one was then made by “Try again”. Nothing follows `cancelled`.
 */
export const JOB_TRANSITIONS = {
  queued: ['processing', 'failed', 'cancelled'],
  processing: ['completed', 'failed', 'cancelled'],
  completed: [],
  failed: ['completed'],
  cancelled: [],
} as const satisfies Record<JobStatus, readonly JobStatus[]>;

export function canTransition(from: JobStatus, to: JobStatus): boolean {
  return (JOB_TRANSITIONS[from] as readonly JobStatus[]).includes(to);
}

/** A terminal job is one that a client stops waiting for. */
export function isTerminal(status: JobStatus): boolean {
  return status === 'completed' || status === 'failed' || status === 'cancelled';
}

/** What is not terminal. */
export const UNDER_WAY = JOB_STATUSES.filter((status) => !isTerminal(status));

export const AD_STATUSES = ['waiting', 'rendering', 'done', 'failed', 'cancelled'] as const;
export const adStatusSchema = z.enum(AD_STATUSES);
export type AdStatus = z.infer<typeof adStatusSchema>;

/**
 * `rendering → waiting` is a try that failed and will be repeated at the ad's `retry_at`, `failed → waiting`
 * is a person asking for the ad again.
 */
export const AD_TRANSITIONS = {
  waiting: ['rendering', 'failed', 'cancelled'],
  rendering: ['waiting', 'done', 'failed', 'cancelled'],
  done: [],
  failed: ['waiting'],
  cancelled: [],
} as const satisfies Record<AdStatus, readonly AdStatus[]>;

/** The status that follows. Throws for one that can't: every change of an ad's status goes through here. */
export function adStatusAfter<T extends AdStatus>(from: AdStatus, to: T): T {
  // Whoever takes over from a worker that died finds the ad being made.
  const isTakenOver = from === 'rendering' && to === 'rendering';
  if (isTakenOver || (AD_TRANSITIONS[from] as readonly AdStatus[]).includes(to)) return to;
  throw new Error(`An ad that is ${from} can’t become ${to}`);
}

export function isAdEnded(status: AdStatus): boolean {
  return status === 'done' || status === 'failed' || status === 'cancelled';
}
