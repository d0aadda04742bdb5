import { endpoint } from '@/lib/server/http/endpoint';
import { createBulkJob, createdBody } from '@/lib/server/jobs/create-bulk-job';
import { verifiedUid } from '@/lib/server/verify-token';

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = endpoint({
  async POST({ request }) {
    return Response.json(createdBody(await createBulkJob(request, await verifiedUid(request))));
  },
});
