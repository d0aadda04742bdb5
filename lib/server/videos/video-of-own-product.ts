import 'server-only';
import type { VideoRequest } from '../../api/requests/video-body';
import { photosOfProduct } from '../../domain/kinds/ads/kept-uploads';
import {
  MOST_OTHER_PRODUCTS,
  productsProblem,
  type VideoGenerationInput,
  videoGenerationInputSchema,
} from '../../domain/kinds/video/video-generation';
import { videoOfProduct } from '../../domain/kinds/video/video-of-product';
import { productsPath } from '../../domain/shared/paths';
import { newUploadId } from '../../domain/shared/random-id';
import { USUAL_FRAME_RATE } from '../../domain/video/video-limits';
import { type IdentifiedProduct, productIn } from '../catalogue/own-documents';
import { firestore } from '../firebase/admin';
import { invalidFields } from '../http/api-error';
import { brandAndProduct, type OfProduct } from '../research/own-research';
import { cantBeFilmed, noPhoto, refuseUnsetWords } from './not-filmed';

/** Of the brand's products that were changed last; more than a video shows, for some may have no photo. */
const MOST_LOOKED_AT = 50;

/**
 * What makes the video of a person's own product. Throws an ApiError: 404 for a product that is not there, 409 for one
 * without a photo, 400 for a catalogue of a brand that has too few.
 */
export async function videoOfOwnProduct(
  uid: string,
  place: OfProduct,
  { callback_url: _, ...asked }: VideoRequest,
): Promise<VideoGenerationInput> {
  const own = await brandAndProduct(uid, place);
  if (photosOfProduct(own.product).length === 0) throw noPhoto();
  const others = asked.template === 'catalogue' ? await otherProducts(uid, place) : [];
  const input = videoOfProduct({ ...own, others }, { ...asked, fps: USUAL_FRAME_RATE, upload_id: newUploadId() });
  const problem = productsProblem(asked.template, 1 + input.others.length);
  if (problem) throw invalidFields({ template: problem });
  const parsed = videoGenerationInputSchema.safeParse(input);
  refuseUnsetWords(input);
  if (parsed.success) return parsed.data;
  throw cantBeFilmed(parsed.error);
}

async function otherProducts(uid: string, { brandId, productId }: OfProduct): Promise<IdentifiedProduct[]> {
  const products = firestore.collection(productsPath(uid, brandId)).orderBy('updated_at', 'desc');
  const { docs } = await products.limit(MOST_LOOKED_AT).get();
  return docs
    .flatMap((document) => productIn(document) ?? [])
    .filter((product) => product.id !== productId && photosOfProduct(product).length > 0)
    .slice(0, MOST_OTHER_PRODUCTS);
}
