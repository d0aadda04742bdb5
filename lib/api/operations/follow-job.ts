import { z } from 'zod';
import { jobIdField } from '../fields/fields';
import { eventsQuerySchema } from '../requests/job-query';
import type { ApiOperation } from './operation';

export const followJob: ApiOperation = {
  method: 'get',
  path: '/jobs/{id}/events',
  id: 'followJob',
  tag: 'Jobs',
  summary: 'Hear of a job’s changes as they happen',
  description:
    'Server-Sent Events: each change is one `job` event whose `data` is the body of `GET /jobs/{id}`. The stream ends after the event in which the job has ended. A comment comes every 15 seconds. A person may hold 20 streams and waiting requests open at a time.',
  token: 'any',
  parameters: { id: jobIdField },
  query: eventsQuerySchema,
  requestHeaders: {
    'Last-Event-ID': {
      description: 'The `id` of the last event that you have: nothing before it is sent again.',
      example: 'Zy6lF0v8',
    },
  },
  answers: {
    200: {
      description: 'The stream.',
      mediaType: 'text/event-stream',
      schema: z.string(),
      example: 'event: job\nid: Zy6lF0v8\ndata: {"success":true,"message":"Job status: processing", …}\n\n',
    },
    204: { description: 'You have the last event already.' },
  },
  errors: ['NOT_FOUND'],
  curl: `curl -N $BASE/jobs/$JOB_ID/events -H "Authorization: Bearer $TOKEN"`,
};
