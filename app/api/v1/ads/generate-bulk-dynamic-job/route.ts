import { endpoint } from '@/lib/server/http/endpoint';
import { creating } from '@/lib/server/idempotency/creating';
import { createBulkJob, createdBody } from '@/lib/server/jobs/create-bulk-job';

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = endpoint({
  async POST({ request }) {
    return Response.json(createdBody(await creating(request, createBulkJob)));
  },
});
