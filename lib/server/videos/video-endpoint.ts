import 'server-only';
import { videoRequestSchema } from '../../api/requests/video-body';
import { endpoint } from '../http/endpoint';
import { createsJob } from '../jobs/create/creates-job';
import type { OfProduct } from '../research/own-research';
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
