import { scrapeProductBodySchema } from '@/lib/api/requests/scrape-body';
import { webAddress } from '@/lib/domain/kinds/scrape/web-address';
import { endpoint } from '@/lib/server/http/endpoint';
import { createsJob } from '@/lib/server/jobs/create/creates-job';

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = endpoint({
  POST: createsJob({
    type: 'scrape_product',
    body: scrapeProductBodySchema,
    input: ({ url, max_images, save }) => ({ url: webAddress(url) ?? url, max_images, save, upload_id: null }),
    message: 'Page reading job created successfully',
  }),
});
