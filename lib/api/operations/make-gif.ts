import { jobIdField } from '../fields/fields';
import { createdOfKindSchema } from '../jobs/created-body';
import { gifRequestSchema } from '../requests/gif-body';
import { QUEUED } from './examples';
import { IDEMPOTENCY_HEADER } from './idempotency-header';
import type { ApiOperation } from './operation';

export const makeGif: ApiOperation = {
  method: 'post',
  path: '/videos/{jobId}/gif',
  id: 'makeGif',
  tag: 'Make a video',
  summary: 'Make a GIF of a video',
  description:
    'Of a finished video of yours, whatever kind of job has made it: as large as it can be with fewer than 8 MB, which mail lets through, and as long as the video, without its sound. The `result` of the job is `{gif_url, storage_path, width, height, fps, duration_seconds, bytes}`. A video that is not done is refused with `PREREQUISITE_MISSING`.',
  token: 'any',
  parameters: { jobId: jobIdField },
  requestHeaders: IDEMPOTENCY_HEADER,
  body: { mediaType: 'application/json', schema: gifRequestSchema, example: {} },
  answers: {
    202: {
      description: 'The job is in the queue.',
      schema: createdOfKindSchema,
      example: { ...QUEUED, message: 'GIF job created successfully', data: { ...QUEUED.data, type: 'video_gif' } },
    },
  },
  errors: [
    ...(['INVALID_REQUEST', 'NOT_FOUND', 'CONFLICT', 'PREREQUISITE_MISSING'] as const),
    ...(['PAYLOAD_TOO_LARGE', 'UNSUPPORTED_MEDIA_TYPE'] as const),
  ],
  curl: 'curl -X POST $BASE/videos/$JOB_ID/gif -H "Authorization: Bearer $TOKEN"',
};
