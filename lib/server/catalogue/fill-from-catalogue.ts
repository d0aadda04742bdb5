import 'server-only';
import { catalogueIdSchema } from '../../domain/ads/catalogue-id';
import { logoOfBrand, photosOfProduct } from '../../domain/kinds/ads/kept-uploads';
import { wordsOfBrand, wordsOfProduct } from '../../domain/kinds/ads/words-of-product';
import type { LogoUpload, PhotoUpload } from '../../domain/shared/upload';
import { ApiError } from '../http/api-error';
import { type IdentifiedBrand, type IdentifiedProduct, ownBrand, ownProduct } from './own-documents';

/** What a brand and a product say in a request that names them. */
export interface Filled {
  /** Of the fields that the request leaves out. */
  words: Record<string, string>;
  photos: PhotoUpload[];
  logo: LogoUpload | null;
  ids: { brand_id?: string; product_id?: string };
  /** What is wrong with the ids, by field. */
  errors: Record<string, string>;
}

const NOTHING: Filled = { words: {}, photos: [], logo: null, ids: {}, errors: {} };

/** Reads the brand, and the product of it, that a request names; null for those that it doesn't name. */
export async function fillFromCatalogue(
  uid: string,
  brandId: string | null,
  productId: string | null,
): Promise<Filled> {
  if (brandId === null && productId === null) return NOTHING;
  if (brandId === null) {
    return { ...NOTHING, errors: { brand_id: 'Send brand_id with product_id: the brand that the product is of.' } };
  }
  const brand = await ifThere(brandId, () => ownBrand(uid, brandId));
  if (!brand) {
    return { ...NOTHING, errors: { brand_id: 'There is no such brand. GET /api/v1/brands lists yours.' } };
  }
  if (productId === null) return filled(brand, null);
  const product = await ifThere(productId, () => ownProduct(uid, brandId, productId));
  if (product) return filled(brand, product);
  const message = `The brand has no such product. GET /api/v1/brands/${brandId}/products lists those that it has.`;
  return { ...NOTHING, errors: { product_id: message } };
}

function filled(brand: IdentifiedBrand, product: IdentifiedProduct | null): Filled {
  return {
    words: { ...wordsOfBrand(brand), ...(product && wordsOfProduct(product)) },
    photos: product ? photosOfProduct(product) : [],
    logo: logoOfBrand(brand),
    ids: { brand_id: brand.id, ...(product && { product_id: product.id }) },
    errors: {},
  };
}

async function ifThere<T>(id: string, find: () => Promise<T>): Promise<T | null> {
  if (!catalogueIdSchema.safeParse(id).success) return null;
  try {
    return await find();
  } catch (error) {
    if (error instanceof ApiError && error.code === 'NOT_FOUND') return null;
    throw error;
  }
}
