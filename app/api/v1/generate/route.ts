import { createdImageBody } from '@/lib/api/jobs/created-body';
import { createImageJob } from '@/lib/server/generate/create-image-job';
import { endpoint } from '@/lib/server/http/endpoint';
import { creating } from '@/lib/server/jobs/create/creating';

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = endpoint({
  async POST({ request }) {
    return Response.json(createdImageBody(await creating(request, createImageJob)), { status: 202 });
  },
});
