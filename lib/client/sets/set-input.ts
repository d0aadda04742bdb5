import type { BulkDynamicInput } from '../../domain/kinds/ads/bulk-dynamic';
import { logoOfBrand, photosOfProduct } from '../../domain/kinds/ads/kept-uploads';
import { wordsOfBrand, wordsOfProduct } from '../../domain/kinds/ads/words-of-product';
import type { OwnProduct } from './own-product';
import type { SetLook } from './set-look';

/** Why no ads can be made of a product, with what to do; null where they can. */
export function whyNotInSet(product: OwnProduct['product']): string | null {
  if (product.images.length === 0) return 'No photo yet';
  return photosOfProduct(product).length === 0 ? 'No photo that can be used' : null;
}

/** The input of the job that makes the ads of one product of a set. */
export function setInput(
  { brand, product }: OwnProduct,
  look: SetLook,
  { setId, uploadId }: { setId: string; uploadId: string },
): BulkDynamicInput {
  return {
    ...wordsOfBrand(brand),
    ...wordsOfProduct(product),
    ...look,
    upload_id: uploadId,
    product_images: photosOfProduct(product),
    logo: logoOfBrand(brand),
    brand_id: brand.id,
    product_id: product.id,
    set_id: setId,
  };
}
