import { createdOfKindSchema } from '../jobs/created-body';
import { playgroundRequestSchema } from '../requests/playground-body';
import { QUEUED } from './examples';
import { IDEMPOTENCY_HEADER } from './idempotency-header';
import type { ApiOperation } from './operation';

export const generatePlaygroundVideo: ApiOperation = {
  method: 'post',
  path: '/video-playground/playground/generate-video',
  id: 'generatePlaygroundVideo',
  tag: 'Make a video',
  summary: 'Make a video of a prompt',
  description:
    'Where the site has a video model, the prompt and the pictures go to it as they are, and no words are laid over: clips of up to 15 seconds, joined where more is asked for. Where there is none, the studio films the pictures with the sentences of the prompt, or set type where no picture is given, and the `note` says so. A `draft` is the smallest and cheapest video. With `previous_job_id` the prompt says what shall be different in another version of a finished video, which stays as it is. Sent as JSON, or as multipart/form-data with the same fields and files as `images`; the body may have 40 MB. Result and poster, captions and stills are those of any video.',
  token: 'any',
  requestHeaders: IDEMPOTENCY_HEADER,
  body: {
    mediaType: 'application/json',
    schema: playgroundRequestSchema,
    example: { prompt: 'A paper boat on a calm lake at dawn', duration_seconds: 8, aspect_ratio: '16:9', draft: true },
  },
  answers: {
    202: {
      description: 'The job is in the queue.',
      schema: createdOfKindSchema,
      example: {
        ...QUEUED,
        message: 'Playground video job created successfully',
        data: { ...QUEUED.data, type: 'playground_video' },
      },
    },
  },
  errors: [
    ...(['INVALID_REQUEST', 'NOT_FOUND', 'CONFLICT', 'PREREQUISITE_MISSING'] as const),
    ...(['PAYLOAD_TOO_LARGE', 'UNSUPPORTED_MEDIA_TYPE'] as const),
  ],
  curl: `curl -X POST $BASE/video-playground/playground/generate-video -H "Authorization: Bearer $TOKEN" \\
  -F "prompt=A paper boat on a calm lake at dawn" -F "images=@lake.jpg" -F duration_seconds=8`,
};
