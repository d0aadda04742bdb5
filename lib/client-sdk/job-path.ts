import type { JobData } from '../api/jobs/job-body';

/** Jobs of ads have a text, those of one image a number. */
export type JobId = JobData['job_id'];

/** What has to be known of a job to follow it, of whatever kind. */
export type FollowedJob = Pick<JobData, 'status'>;

/** Where a job is, below `/api/v1`. */
export function jobPath(jobId: JobId): string {
  return `/jobs/${encodeURIComponent(jobId)}`;
}
