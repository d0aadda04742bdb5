import { scrapeStoreBodySchema } from '@/lib/api/requests/scrape-body';
import { webAddress } from '@/lib/domain/kinds/scrape/web-address';
import { endpoint } from '@/lib/server/http/endpoint';
import { createsJob } from '@/lib/server/jobs/create/creates-job';

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = endpoint({
  POST: createsJob({
    type: 'scrape_store',
    body: scrapeStoreBodySchema,
    input: ({ url, max_products }) => ({ url: webAddress(url) ?? url, max_products }),
    message: 'Shop reading job created successfully',
  }),
});
