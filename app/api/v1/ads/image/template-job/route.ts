import { endpoint } from '@/lib/server/http/endpoint';
import { creating } from '@/lib/server/idempotency/creating';
import { createTemplateJob } from '@/lib/server/jobs/create-template-job';
import { createdBody } from '@/lib/server/jobs/created-body';

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = endpoint({
  async POST({ request }) {
    return Response.json(createdBody(await creating(request, createTemplateJob)), { status: 202 });
  },
});
