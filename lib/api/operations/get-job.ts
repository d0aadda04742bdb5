import { COMPLETED } from './examples';
import { jobIdField } from '../fields/fields';
import { jobBodySchema } from '../jobs/job-body';
import { jobWaitSchema } from '../requests/job-query';
import type { ApiOperation } from './operation';

const ETag = { description: 'Weak; changes when the job does, not with the clock.', example: 'W/"Zy6lF0v8"' };

export const getJob: ApiOperation = {
  method: 'get',
  path: '/jobs/{id}',
  id: 'getJob',
  tag: 'Jobs',
  summary: 'How a job is doing',
  description:
    'The job stands in `data`; the same fields stand beside it for clients that read the body itself, where `error` is only its message. While the job runs, `result` has the ads that are finished so far.\n\nWith `wait` the answer comes as soon as the job differs from your `If-None-Match`, or when the time is up: a loop of these hears of each change within moments.',
  token: 'any',
  parameters: { id: jobIdField },
  query: jobWaitSchema,
  requestHeaders: { 'If-None-Match': { description: 'The `ETag` that you have.', example: 'W/"Zy6lF0v8"' } },
  answers: {
    200: {
      description: 'The job.',
      schema: jobBodySchema,
      headers: { ETag },
      example: {
        ...COMPLETED,
        job_type: 'bulk-dynamic',
        attempts: 1,
        error: null,
        success: true,
        message: 'Job status: completed',
        data: COMPLETED,
      },
    },
    304: { description: 'Nothing has changed since that `ETag`.', headers: { ETag } },
  },
  errors: ['INVALID_REQUEST', 'NOT_FOUND'],
  curl: `curl $BASE/jobs/$JOB_ID -H "Authorization: Bearer $TOKEN"`,
};
