import { bulkRequestSchema } from '../requests/bulk-form';
import { BULK_FORM, QUEUED } from './examples';
import { IDEMPOTENCY_HEADER } from './idempotency-header';
import { createdBodySchema } from '../jobs/created-body';
import type { ApiOperation } from './operation';

export const createBulkJob: ApiOperation = {
  method: 'post',
  path: '/ads/generate-bulk-dynamic-job',
  id: 'createBulkJob',
  tag: 'Make ads',
  summary: 'Make 1 to 20 ads',
  description:
    'Answers as soon as the files are there and the job is written; the ads are made afterwards. Addresses of photos and of the logo are fetched before the answer and must be on the public internet. When the request is refused, nothing of it is kept. With `brand_id` and `product_id`, name, colours, logo, description and photos are those of your own brand and product, but for what is sent beside them; the ads belong to that product.',
  token: 'any',
  requestHeaders: IDEMPOTENCY_HEADER,
  body: {
    mediaType: 'multipart/form-data',
    schema: bulkRequestSchema,
    example: BULK_FORM,
  },
  answers: { 200: { description: 'The job is in the queue.', schema: createdBodySchema, example: QUEUED } },
  errors: ['INVALID_REQUEST', 'CONFLICT', 'PAYLOAD_TOO_LARGE', 'UNSUPPORTED_MEDIA_TYPE'],
  curl: `curl -X POST $BASE/ads/generate-bulk-dynamic-job \\
  -H "Authorization: Bearer $TOKEN" \\
  -F "brand_name=Northwind" \\
  -F "product_full_name=Juniper Tonic" \\
  -F "product_description=A crisp tonic with real juniper." \\
  -F "primary_color_hex=#0B5D3B" \\
  -F "secondary_color_hex=#F4E9CD" \\
  -F "count=4" \\
  -F "product_images=@bottle.png" \\
  -F "logo=@logo.svg"`,
};
