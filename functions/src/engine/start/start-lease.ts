import type { JobStatus } from '../../../../lib/domain/work/job-status';
import type { Run } from '../documents/run-document';
import { MAX_TRIES } from '../../settings';

export type StartDecision = 'start' | 'ours' | 'give-up' | 'leave';

/**
 * What a delivery of “job created” (the first, a duplicate, a retry) or the watchdog does
 * with a job: `leave` when somebody is on it or nothing is left to do; `ours` when it is the holder
 * of this token that is on it, by a commit whose answer was lost.
 */
export function decideStart(
  job: { status: JobStatus; attempts: number },
  run: Run | null,
  token: string,
  now: Date,
): StartDecision {
  if (job.status === 'queued') return 'start';
  if (job.status !== 'processing' || run?.dispatched) return 'leave';
  if (run?.lease_token === token) return 'ours';
  if (run && run.lease_expires_at > now) return 'leave';
  return job.attempts < MAX_TRIES ? 'start' : 'give-up';
}
