import { brandIdField } from '../catalogue/brand-body';
import { productIdField } from '../catalogue/product-body';
import { createdOfKindSchema } from '../jobs/created-body';
import { videoRequestSchema } from '../requests/video-body';
import { QUEUED } from './examples';
import { IDEMPOTENCY_HEADER } from './idempotency-header';
import type { ApiOperation } from './operation';

export const generateVideo: ApiOperation = {
  method: 'post',
  path: '/sora/generate/{brandId}/{productId}',
  id: 'generateVideo',
  tag: 'Make a video',
  summary: 'Make a video of a product',
  description:
    'Films the product with its photos, its words and its price: MP4 (H.264 High, yuv420p, AAC where there is sound), 1080 pixels on the short side, 30 frames a second. While it runs, `scenes` of the result says what each scene says and which are done. All of the body may be left out. A product without a photo is refused with `PREREQUISITE_MISSING`; the template `catalogue` takes up to nine further products of the brand that have a photo, and is refused where there are fewer than two. Sent again in another format or language it makes another video.',
  token: 'any',
  parameters: { brandId: brandIdField, productId: productIdField },
  requestHeaders: IDEMPOTENCY_HEADER,
  body: {
    mediaType: 'application/json',
    schema: videoRequestSchema,
    example: { template: 'hero_reveal', scenes: 3, duration_seconds: 10, aspect_ratio: '9:16', music: 'calm' },
  },
  answers: {
    202: {
      description: 'The job is in the queue.',
      schema: createdOfKindSchema,
      example: {
        ...QUEUED,
        message: 'Video job created successfully',
        data: { ...QUEUED.data, type: 'video_generation' },
      },
    },
  },
  errors: [
    ...(['INVALID_REQUEST', 'NOT_FOUND', 'CONFLICT', 'PREREQUISITE_MISSING'] as const),
    ...(['PAYLOAD_TOO_LARGE', 'UNSUPPORTED_MEDIA_TYPE'] as const),
  ],
  curl: `curl -X POST $BASE/sora/generate/$BRAND_ID/$PRODUCT_ID -H "Authorization: Bearer $TOKEN" \\
  -H "Content-Type: application/json" -d '{"duration_seconds":10,"aspect_ratio":"9:16"}'`,
};
