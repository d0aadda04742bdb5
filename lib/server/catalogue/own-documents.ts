import 'server-only';
import type { DocumentReference, DocumentSnapshot } from 'firebase-admin/firestore';
import { type Brand, brandSchema } from '../../domain/ads/brand';
import { catalogueIdSchema } from '../../domain/ads/catalogue-id';
import { type Product, productSchema } from '../../domain/ads/product';
import { brandPath, productPath } from '../../domain/shared/paths';
import { firestore } from '../firebase/admin';
import { parseDocument } from '../firebase/documents';
import { ApiError } from '../http/api-error';

export type IdentifiedBrand = Brand & { id: string };
export type IdentifiedProduct = Product & { id: string };

/** The document of a brand; an id that can't be one's answers like a brand that isn't there. */
export function brandRef(uid: string, brandId: string): DocumentReference {
  if (!catalogueIdSchema.safeParse(brandId).success) throw noSuchBrand();
  return firestore.doc(brandPath(uid, brandId));
}

/** The same of a product. */
export function productRef(uid: string, brandId: string, productId: string): DocumentReference {
  if (!catalogueIdSchema.safeParse(productId).success) throw noSuchProduct();
  return firestore.doc(productPath(uid, brandId, productId));
}

/** The brand in a document; null where there is none, or none that counts: it was deleted, or merged into another. */
export function brandIn(snapshot: DocumentSnapshot): IdentifiedBrand | null {
  const brand = parseDocument(snapshot, brandSchema);
  return brand && brand.deleted_at === null && brand.merged_into === null ? brand : null;
}

/** The same of a product. */
export function productIn(snapshot: DocumentSnapshot): IdentifiedProduct | null {
  const product = parseDocument(snapshot, productSchema);
  return product && product.deleted_at === null && product.merged_into === null ? product : null;
}

/** Throws an ApiError: 404 where the person has no such brand. */
export async function ownBrand(uid: string, brandId: string): Promise<IdentifiedBrand> {
  const brand = brandIn(await brandRef(uid, brandId).get());
  if (!brand) throw noSuchBrand();
  return brand;
}

/** Throws an ApiError: 404 where the person has no such product, or no such brand. */
export async function ownProduct(uid: string, brandId: string, productId: string): Promise<IdentifiedProduct> {
  const refs = [brandRef(uid, brandId), productRef(uid, brandId, productId)] as const;
  const [brand, product] = await firestore.getAll(...refs);
  if (!brand || !brandIn(brand)) throw noSuchBrand();
  const found = product && productIn(product);
  if (!found) throw noSuchProduct();
  return found;
}

export function noSuchBrand(): ApiError {
  return new ApiError('NOT_FOUND', 'There is no such brand. Check the id; GET /api/v1/brands lists yours.');
}

export function noSuchProduct(): ApiError {
  const where = 'GET /api/v1/brands/{brand_id}/products lists those of a brand.';
  return new ApiError('NOT_FOUND', `There is no such product. Check the id; ${where}`);
}
