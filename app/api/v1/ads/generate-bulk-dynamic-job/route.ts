import { endpoint } from '@/lib/server/http/endpoint';
import { creating } from '@/lib/server/idempotency/creating';
import { createBulkJob } from '@/lib/server/jobs/create-bulk-job';
import { createdBody } from '@/lib/server/jobs/created-body';

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = endpoint({
  async POST({ request }) {
    return Response.json(createdBody(await creating(request, createBulkJob)));
  },
});
