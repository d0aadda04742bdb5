import 'server-only';
import { videoRequestSchema } from '../../api/requests/video-body';
import { createdOfKind } from '../../api/jobs/created-body';
import { endpoint } from '../http/endpoint';
import { creating } from '../jobs/create/creating';
import { createsJob } from '../jobs/create/creates-job';
import { knownFigures } from '../jobs/read/known-figures';
import type { OfProduct } from '../research/own-research';
import { createPlaygroundJob } from './playground-job';
import { videoOfOwnProduct } from './video-of-own-product';

export const generateVideo = endpoint<OfProduct>({
  POST: createsJob({
    type: 'video_generation',
    body: videoRequestSchema,
    bodyIfAny: true,
    input: (body, { uid, params }: { uid: string; params: OfProduct }) => videoOfOwnProduct(uid, params, body),
    message: 'Video job created successfully',
  }),
});

export const generatePlaygroundVideo = endpoint({
  async POST({ request }) {
    const job = await creating(request, createPlaygroundJob);
    const message = 'Playground video job created successfully';
    return Response.json(createdOfKind(job, await knownFigures().current(), message), { status: 202 });
  },
});
