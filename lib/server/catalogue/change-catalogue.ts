import 'server-only';
import { type DocumentReference, type DocumentSnapshot, FieldValue } from 'firebase-admin/firestore';
import type { BrandChanges } from '../../api/requests/brand-changes';
import type { ProductChanges } from '../../api/requests/product-changes';
import type { KeptImage } from '../../domain/ads/kept-image';
import { serverTimestamp } from '../firebase/admin';
import { transactionInTurns } from '../firebase/transaction-in-turns';
import { ApiError, invalidFields } from '../http/api-error';
import {
  brandIn,
  brandRef,
  type IdentifiedBrand,
  type IdentifiedProduct,
  noSuchBrand,
  noSuchProduct,
  ownBrand,
  productIn,
  productRef,
} from './own-documents';

/**
 * Changes what is said of a brand; nothing but the person's hand, or another such request, changes that from now on.
 * Throws an ApiError: 404 where the person has no such brand.
 */
export function changeBrand(uid: string, brandId: string, { colors, ...said }: BrandChanges): Promise<IdentifiedBrand> {
  const changes = {
    ...said,
    primary_color_hex: colors?.primary,
    secondary_color_hex: colors?.secondary,
    other_colors: colors?.others,
  };
  return change(brandRef(uid, brandId), { parse: brandIn, missing: noSuchBrand, changes: () => changes });
}

/** The same for a product. */
export async function changeProduct(
  uid: string,
  { brandId, productId }: { brandId: string; productId: string },
  { images, ...said }: ProductChanges,
): Promise<IdentifiedProduct> {
  await ownBrand(uid, brandId);
  return change(productRef(uid, brandId, productId), {
    parse: productIn,
    missing: noSuchProduct,
    changes: (product) => ({ ...said, images: images && imagesOf(product, images) }),
  });
}

/** Throws an ApiError for one that the product does not have. */
function imagesOf(product: IdentifiedProduct, wanted: readonly { storage_path: string }[]): KeptImage[] {
  return [...new Set(wanted.map(({ storage_path }) => storage_path))].map((path, index) => {
    const image = product.images.find(({ storage_path }) => storage_path === path);
    const message = 'The product has no image with this storage_path. GET it to see which it has.';
    if (!image) throw invalidFields({ [`images.${index}.storage_path`]: message });
    return image;
  });
}

interface Change<T> {
  parse: (snapshot: DocumentSnapshot) => T | null;
  missing: () => ApiError;
  /** By the names that the document has; undefined stays as it is. */
  changes: (before: T) => Record<string, unknown>;
}

async function change<T>(ref: DocumentReference, { parse, missing, changes }: Change<T>): Promise<T> {
  await transactionInTurns(ref.path, async (transaction) => {
    const before = parse(await transaction.get(ref));
    if (!before) throw missing();
    const said = Object.entries(changes(before)).filter(([, value]) => value !== undefined);
    transaction.update(ref, {
      ...Object.fromEntries(said),
      edited_fields: FieldValue.arrayUnion(...said.map(([name]) => name)),
      updated_at: serverTimestamp(),
    });
  });
  const after = parse(await ref.get());
  if (!after) throw missing();
  return after;
}
