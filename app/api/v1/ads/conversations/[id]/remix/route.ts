import { createdBody } from '@/lib/api/jobs/created-body';
import { endpoint } from '@/lib/server/http/endpoint';
import { creating } from '@/lib/server/jobs/create/creating';
import { createRemixJob } from '@/lib/server/ads/create-remix-job';

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = endpoint<{ id: string }>({
  async POST({ request, params }) {
    const job = await creating(request, (...asked) => createRemixJob(params.id, ...asked));
    return Response.json(createdBody(job, 'Remix job created successfully'), { status: 202 });
  },
});
