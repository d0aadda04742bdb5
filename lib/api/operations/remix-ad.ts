import { z } from 'zod';
import { CONVERSATION_ID, QUEUED } from './examples';
import { IDEMPOTENCY_HEADER } from './idempotency-header';
import { createdBodySchema } from '../jobs/created-body';
import type { ApiOperation } from './operation';
import { remixBodySchema } from '../requests/remix-body';

export const remixAd: ApiOperation = {
  method: 'post',
  path: '/ads/conversations/{id}/remix',
  id: 'remixAd',
  tag: 'Make ads',
  summary: 'Remix a finished ad',
  description:
    'Makes a new version of an ad as the instruction says. It joins the earlier ones in the conversation of the ad and, if nothing is wrong with it, takes its place in the set. The job has ended when the version is there: its result is one ad. Cancelling it before takes the instruction back.',
  token: 'any',
  requestHeaders: IDEMPOTENCY_HEADER,
  parameters: {
    id: z
      .string()
      .meta({ description: '`conversation_id` of an ad in the result of a job.', examples: [CONVERSATION_ID] }),
  },
  body: {
    mediaType: 'application/json',
    schema: remixBodySchema,
    example: { instruction: 'Warmer light, add a plant' },
  },
  answers: {
    202: {
      description: 'The job is in the queue.',
      schema: createdBodySchema,
      example: { ...QUEUED, message: 'Remix job created successfully' },
    },
  },
  errors: ['INVALID_REQUEST', 'NOT_FOUND', 'CONFLICT', 'PAYLOAD_TOO_LARGE', 'UNSUPPORTED_MEDIA_TYPE'],
  curl: `curl -X POST $BASE/ads/conversations/${CONVERSATION_ID}/remix -H "Authorization: Bearer $TOKEN" \\
  -H "Content-Type: application/json" \\
  -d '{"instruction":"Warmer light, add a plant"}'`,
};
