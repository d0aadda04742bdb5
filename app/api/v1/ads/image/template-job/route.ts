import { createdBody } from '@/lib/api/jobs/created-body';
import { createTemplateJob } from '@/lib/server/ads/create-template-job';
import { endpoint } from '@/lib/server/http/endpoint';
import { creating } from '@/lib/server/jobs/create/creating';
import { knownFigures } from '@/lib/server/jobs/read/known-figures';

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = endpoint({
  async POST({ request }) {
    const job = await creating(request, createTemplateJob);
    return Response.json(createdBody(job, await knownFigures().current()), { status: 202 });
  },
});
