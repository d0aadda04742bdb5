import { jobBodySchema } from '../jobs/job-body';
import type { ApiOperation } from './operation';
import { createBulkJob } from './create-bulk-job';

const HEADERS = {
  Deprecation: { description: 'Always `true`, on errors as well.', example: 'true' },
  Link: {
    description: 'Names the address that replaces it; on errors as well.',
    example: '</api/v1/ads/generate-bulk-dynamic-job>; rel="successor-version"',
  },
};

/** The two addresses of the time before jobs: the same form, answered when the ads are made. */
function generateBulk(name: string, id: string): ApiOperation {
  return {
    ...createBulkJob,
    path: `/ads/${name}`,
    id,
    summary: 'Make ads and wait for them',
    description:
      'Takes the form of `POST /ads/generate-bulk-dynamic-job`, makes the same job, and answers when it has ended. After 110 seconds it answers with the job as it stands; `Location` says where to ask on. It stays for old clients: a new one makes a job and follows it.',
    answers: {
      200: { description: 'The job has ended.', schema: jobBodySchema, headers: HEADERS },
      202: {
        description: 'The job still runs.',
        schema: jobBodySchema,
        headers: {
          ...HEADERS,
          Location: { description: 'The job’s address.', example: '/api/v1/jobs/job_3f9a0c2b7d1e4a6f8b5c' },
        },
      },
    },
    deprecated: true,
    curl: createBulkJob.curl.replace('generate-bulk-dynamic-job', name),
  };
}

export const generateBulkAds = generateBulk('generate-bulk', 'generateBulk');
export const generateBulkDynamicAds = generateBulk('generate-bulk-dynamic', 'generateBulkDynamic');
