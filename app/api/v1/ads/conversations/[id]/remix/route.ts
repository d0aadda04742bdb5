import { createdBody } from '@/lib/api/jobs/created-body';
import { createRemixJob } from '@/lib/server/ads/create-remix-job';
import { endpoint } from '@/lib/server/http/endpoint';
import { creating } from '@/lib/server/jobs/create/creating';
import { knownFigures } from '@/lib/server/jobs/read/known-figures';

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = endpoint<{ id: string }>({
  async POST({ request, params }) {
    const job = await creating(request, (...asked) => createRemixJob(params.id, ...asked));
    const figures = await knownFigures().current();
    return Response.json(createdBody(job, figures, 'Remix job created successfully'), { status: 202 });
  },
});
