import 'server-only';
import type { AvatarRequest } from '../../api/requests/avatar-body';
import { type AvatarVideoInput, avatarVideoInputSchema, scriptProblem } from '../../domain/kinds/avatar/avatar-video';
import { filmedProduct } from '../../domain/kinds/video/video-of-product';
import { newUploadId } from '../../domain/shared/random-id';
import { USUAL_FRAME_RATE } from '../../domain/video/video-limits';
import { invalidFields } from '../http/api-error';
import { brandAndProduct } from '../research/own-research';
import { cantBeFilmed, noPhoto, refuseUnsetWords } from './not-filmed';

/**
 * What has somebody present a person's own product. Throws an ApiError: 404 for a product that is not there, 409 for one
 * without a photo, 400 for a script that takes too long to say.
 */
export async function avatarOfOwnProduct(
  uid: string,
  { callback_url: _, brand_id: brandId, product_id: productId, ...asked }: AvatarRequest,
): Promise<AvatarVideoInput> {
  const own = await brandAndProduct(uid, { brandId, productId });
  const input = { ...asked, ...filmedProduct(own, asked.lang), fps: USUAL_FRAME_RATE, upload_id: newUploadId() };
  if (input.product_images.length === 0) throw noPhoto();
  const problem = scriptProblem(input);
  if (problem) throw invalidFields({ script: problem });
  const parsed = avatarVideoInputSchema.safeParse(input);
  refuseUnsetWords(input);
  if (parsed.success) return parsed.data;
  throw cantBeFilmed(parsed.error);
}
