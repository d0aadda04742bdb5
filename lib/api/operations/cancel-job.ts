import { JOB_ID } from './examples';
import { jobIdField } from '../fields/fields';
import { cancelledBodySchema } from '../jobs/cancelled-body';
import type { ApiOperation } from './operation';

const cancel: Omit<ApiOperation, 'method' | 'path' | 'id' | 'curl'> = {
  tag: 'Jobs',
  summary: 'Cancel a job',
  description: 'Ads that were finished before stay in its `result`. A job that has ended can’t be cancelled: 409.',
  token: 'any',
  parameters: { id: jobIdField },
  answers: {
    200: {
      description: 'The job is cancelled.',
      schema: cancelledBodySchema,
      example: {
        success: true,
        message: 'Job cancelled successfully',
        data: { job_id: JOB_ID, status: 'cancelled' },
        job_id: JOB_ID,
        status: 'cancelled',
      },
    },
  },
  errors: ['NOT_FOUND', 'CONFLICT'],
};

export const cancelJob: ApiOperation = {
  ...cancel,
  method: 'post',
  path: '/jobs/{id}/cancel',
  id: 'cancelJob',
  curl: `curl -X POST $BASE/jobs/$JOB_ID/cancel -H "Authorization: Bearer $TOKEN"`,
};

export const deleteJob: ApiOperation = {
  ...cancel,
  method: 'delete',
  path: '/jobs/{id}',
  id: 'deleteJob',
  summary: 'Cancel a job, by the other name',
  curl: `curl -X DELETE $BASE/jobs/$JOB_ID -H "Authorization: Bearer $TOKEN"`,
};
