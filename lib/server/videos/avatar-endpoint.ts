import 'server-only';
import { avatarRequestSchema } from '../../api/requests/avatar-body';
import { endpoint } from '../http/endpoint';
import { createsJob } from '../jobs/create/creates-job';
import { avatarOfOwnProduct } from './avatar-of-own-product';

export const presentProduct = endpoint({
  POST: createsJob({
    type: 'avatar_video',
    body: avatarRequestSchema,
    input: (body, { uid }) => avatarOfOwnProduct(uid, body),
    message: 'Presenter video job created successfully',
  }),
});
