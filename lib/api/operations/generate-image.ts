import { z } from 'zod';
import { IMAGE_KINDS } from '../../domain/kinds/image/registry';
import { generateBodySchema } from '../requests/generate-body';
import { IDEMPOTENCY_HEADER } from './idempotency-header';
import { createdImageSchema } from '../jobs/created-body';
import type { ApiOperation } from './operation';

const ID = 1234567890123456;
const MESSAGE = 'Image generation job created. Poll its address for the result.';

const flags = Object.values(IMAGE_KINDS).flatMap(({ flag, name, summary }) =>
  flag === null ? [] : [[flag, z.boolean().optional().describe(`${name}: ${summary}.`)] as const],
);

export const generateImage: ApiOperation = {
  method: 'post',
  path: '/generate',
  id: 'generateImage',
  tag: 'Make one image',
  summary: 'Make one image',
  description:
    'One flag says of which kind; without any, what suits the body. Kinds that show products need at least one picture in `products` or `images`, `chat` needs a `prompt`, and without a flag either will do. Pictures are addresses on the public internet or data URLs, PNG, JPEG, WebP, AVIF, GIF or TIFF, at most 10 MB each and 6 in all; the body may have 30 MB. The flat fields of the job are in the words of image clients: `pending`, the error as a text, `result` with `image_url`, `generated_at` and `message`.',
  token: 'any',
  requestHeaders: IDEMPOTENCY_HEADER,
  query: z.object(Object.fromEntries(flags)),
  body: {
    mediaType: 'application/json',
    schema: generateBodySchema,
    example: { prompt: 'On a calm morning', products: ['https://example.com/mug.png'], backgroundId: '4' },
  },
  answers: {
    202: {
      description: 'The job is in the queue.',
      schema: createdImageSchema,
      example: {
        success: true,
        message: MESSAGE,
        job_id: ID,
        status: 'pending',
        data: { job_id: ID, status: 'queued', status_url: `/api/v1/jobs/${ID}`, message: MESSAGE },
      },
    },
  },
  errors: ['INVALID_REQUEST', 'CONFLICT', 'PAYLOAD_TOO_LARGE', 'UNSUPPORTED_MEDIA_TYPE'],
  curl: `curl -X POST "$BASE/generate?flatlay=true" -H "Authorization: Bearer $TOKEN" \\
  -H "Content-Type: application/json" \\
  -d '{"products":["https://example.com/mug.png"],"backgroundId":"4"}'`,
};
