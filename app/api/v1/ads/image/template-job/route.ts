import { createdBody } from '@/lib/api/jobs/created-body';
import { endpoint } from '@/lib/server/http/endpoint';
import { creating } from '@/lib/server/jobs/create/creating';
import { createTemplateJob } from '@/lib/server/ads/create-template-job';

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = endpoint({
  async POST({ request }) {
    return Response.json(createdBody(await creating(request, createTemplateJob)), { status: 202 });
  },
});
