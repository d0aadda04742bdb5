import { createdOfKindSchema } from '../jobs/created-body';
import { scrapeStoreBodySchema } from '../requests/scrape-body';
import { QUEUED } from './examples';
import { IDEMPOTENCY_HEADER } from './idempotency-header';
import type { ApiOperation } from './operation';

export const scrapeStore: ApiOperation = {
  method: 'post',
  path: '/scraping/scrape-store-job',
  id: 'scrapeStore',
  tag: 'Read pages',
  summary: 'Read the products of a whole shop',
  description:
    'Finds the products of a shop, or of one of its collections, and keeps brand and products among yours. `products` and `skipped` grow while it runs; what is there stays after a cancel, and after a failure. Products that can’t be read stand in `skipped`, each with the reason; the job fails only when none can be read. Reading a shop again updates what is kept, leaves what you have changed by hand, and doubles nothing. A shop is asked at most twice a second and twice at a time, slower where its robots.txt or its answers ask for that; the more products are read, the fewer photos of each are fetched: three, two, or one.',
  token: 'any',
  requestHeaders: IDEMPOTENCY_HEADER,
  body: {
    mediaType: 'application/json',
    schema: scrapeStoreBodySchema,
    example: { url: 'https://shop.example/', max_products: 80 },
  },
  answers: {
    202: {
      description: 'The job is in the queue.',
      schema: createdOfKindSchema,
      example: {
        ...QUEUED,
        message: 'Shop reading job created successfully',
        data: { ...QUEUED.data, type: 'scrape_store' },
      },
    },
  },
  errors: ['INVALID_REQUEST', 'CONFLICT', 'PAYLOAD_TOO_LARGE', 'UNSUPPORTED_MEDIA_TYPE'],
  curl: `curl -X POST $BASE/scraping/scrape-store-job -H "Authorization: Bearer $TOKEN" \\
  -H "Content-Type: application/json" \\
  -d '{"url":"https://shop.example/","max_products":80}'`,
};
