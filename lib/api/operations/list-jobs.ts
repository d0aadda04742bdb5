import { COMPLETED } from './examples';
import { jobListSchema, type ListedJob } from '../jobs/list-body';
import { jobQuerySchema } from '../requests/job-query';
import type { ApiOperation } from './operation';

const LISTED: ListedJob = {
  job_id: COMPLETED.job_id,
  status: 'completed',
  type: 'bulk-dynamic',
  job_type: 'bulk-dynamic',
  created_at: COMPLETED.created_at,
  completed_at: COMPLETED.completed_at,
  progress: 100,
  total_ads: 1,
  ads_generated: 1,
};

export const listJobs: ApiOperation = {
  method: 'get',
  path: '/jobs',
  id: 'listJobs',
  tag: 'Jobs',
  summary: 'Your jobs, newest first',
  description: 'A page after the last is empty. `total` counts all jobs that fit the filter.',
  token: 'any',
  query: jobQuerySchema,
  answers: {
    200: {
      description: 'A page of jobs.',
      schema: jobListSchema,
      example: {
        success: true,
        message: 'Retrieved 1 job(s)',
        data: { jobs: [LISTED], total: 1, filter: 'all', limit: 10 },
        jobs: [{ ...LISTED, attempts: 1, error: null }],
        metadata: { current_page: 1, page_size: 10, first_page: 1, last_page: 1, total_records: 1 },
      },
    },
  },
  errors: ['INVALID_REQUEST'],
  curl: `curl "$BASE/jobs?status_filter=processing&limit=50" -H "Authorization: Bearer $TOKEN"`,
};
