import 'server-only';
import type { CreatedBody } from '../../../api/jobs/job-body';
import type { IdentifiedJob } from '../../../domain/jobs/job';
import { documentedSeconds } from '../../../domain/ads/pace';

/** The documented answer about a job that was just created; its flat fields are for clients that read the body itself. */
export function createdBody(
  { id, created_at, progress }: IdentifiedJob,
  message = 'Ad generation job created successfully',
): CreatedBody {
  const status = 'queued' as const;
  return {
    success: true,
    message,
    data: {
      job_id: id,
      status,
      created_at: created_at.toISOString(),
      estimated_completion: new Date(created_at.getTime() + documentedSeconds(progress.total_ads) * 1000).toISOString(),
      status_url: `/api/v1/jobs/${id}`,
      message: 'Job is queued. Use the status_url to check progress.',
    },
    job_id: id,
    status,
  };
}
