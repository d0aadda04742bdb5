import type { CollectionReference, DocumentReference } from 'firebase-admin/firestore';
import { brandPath, brandsPath, productPath, productsPath } from '../../../lib/domain/shared/paths';
import { firestore } from '../firebase/admin';
import { documentId } from '../hashing/document-id';

/** Merged brands may have been merged again; more often than this nobody does it but a circle. */
const MOST_MERGES = 5;

/** Where a brand or product is kept, or will be, with what stands there: not by its schema, so that a console edit stops no import. */
export interface Kept {
  id: string;
  ref: DocumentReference;
  data: Readonly<Record<string, unknown>> | null;
}

/**
 * The person's brand of this name: the one that was first kept under it, also if it has been renamed or merged into
 * another since; else one that is called so now; else where a new one belongs.
 */
export async function findBrand(uid: string, name: string): Promise<Kept> {
  const ofName = await keptAt(firestore.doc(brandPath(uid, documentId(name))));
  const brands = firestore.collection(brandsPath(uid));
  if (ofName.data) return afterMerges(brands, ofName);
  return (await firstWhere(brands, 'name', name)) ?? ofName;
}

/** The brand with this id, or what it was merged into. */
export async function brandOfId(uid: string, brandId: string): Promise<Kept> {
  return afterMerges(firestore.collection(brandsPath(uid)), await keptAt(firestore.doc(brandPath(uid, brandId))));
}

/** Of brands, or of the products of one. */
async function afterMerges(collection: CollectionReference, kept: Kept): Promise<Kept> {
  let one = kept;
  for (let merges = 0; merges < MOST_MERGES; merges += 1) {
    const into = one.data?.merged_into;
    if (typeof into !== 'string') return one;
    one = await keptAt(collection.doc(into));
  }
  return one;
}

/**
 * The brand's product that was read from this address; else the one of this name, as for brands; else where a new one
 * belongs. Of one that was merged into another, that one.
 */
export async function findProduct(
  uid: string,
  brandId: string,
  { full_name, source_url }: { full_name: string; source_url: string | null },
): Promise<Kept> {
  const products = firestore.collection(productsPath(uid, brandId));
  const ofAddress = source_url === null ? null : await firstWhere(products, 'source_url', source_url, true);
  if (ofAddress) return afterMerges(products, ofAddress);
  const ofName = await keptAt(firestore.doc(productPath(uid, brandId, documentId(full_name))));
  if (ofName.data) return afterMerges(products, ofName);
  return (await firstWhere(products, 'full_name', full_name)) ?? ofName;
}

/** The product with this id, or what it was merged into. */
export async function productOfId(uid: string, brandId: string, productId: string): Promise<Kept> {
  const kept = await keptAt(firestore.doc(productPath(uid, brandId, productId)));
  return afterMerges(firestore.collection(productsPath(uid, brandId)), kept);
}

async function keptAt(ref: DocumentReference): Promise<Kept> {
  return { id: ref.id, ref, data: (await ref.get()).data() ?? null };
}

/** What was deleted is found only by the id that its name makes: it comes back where it was. */
async function firstWhere(
  collection: CollectionReference,
  field: string,
  value: string,
  withMerged = false,
): Promise<Kept | null> {
  const { docs } = await collection.where(field, '==', value).limit(10).get();
  const there = docs.filter((found) => !found.get('deleted_at'));
  const merged = withMerged ? there[0] : undefined;
  const doc = there.find((found) => !found.get('merged_into')) ?? merged;
  return doc ? { id: doc.id, ref: doc.ref, data: doc.data() } : null;
}
