import { createdOfKindSchema } from '../jobs/created-body';
import { scrapeProductBodySchema } from '../requests/scrape-body';
import { QUEUED } from './examples';
import { IDEMPOTENCY_HEADER } from './idempotency-header';
import type { ApiOperation } from './operation';

export const scrapeProduct: ApiOperation = {
  method: 'post',
  path: '/scraping/scrape-product-job',
  id: 'scrapeProduct',
  tag: 'Read pages',
  summary: 'Read a product from the page that sells it',
  description:
    'Reads name, description, features, price, photos, logo and colours, each with where on the page it stood (`sources`) and how sure that is (`confidence`). What the page does not say is null, and so is a price that is not certain. Only public addresses are asked, as `AdForgeBot`, which keeps to robots.txt. A page that can’t be reached fails the job with `PAGE_UNREACHABLE`, one that shows no product with `PAGE_UNREADABLE`, one that robots.txt closes with `ROBOTS_DISALLOWED`. What was found before a later stage failed, or before a cancel, stays in the result.',
  token: 'any',
  requestHeaders: IDEMPOTENCY_HEADER,
  body: {
    mediaType: 'application/json',
    schema: scrapeProductBodySchema,
    example: { url: 'https://shop.example/products/bottle', max_images: 4 },
  },
  answers: {
    202: {
      description: 'The job is in the queue.',
      schema: createdOfKindSchema,
      example: {
        ...QUEUED,
        message: 'Page reading job created successfully',
        data: { ...QUEUED.data, type: 'scrape_product' },
      },
    },
  },
  errors: ['INVALID_REQUEST', 'CONFLICT', 'PAYLOAD_TOO_LARGE', 'UNSUPPORTED_MEDIA_TYPE'],
  curl: `curl -X POST $BASE/scraping/scrape-product-job -H "Authorization: Bearer $TOKEN" \\
  -H "Content-Type: application/json" \\
  -d '{"url":"https://shop.example/products/bottle"}'`,
};
