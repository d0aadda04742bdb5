import type { DocumentSnapshot } from 'firebase-admin/firestore';
import { brandsPath, productsPath } from '../../../lib/domain/shared/paths';
import { firestore } from '../firebase/admin';
import { imagesIn } from './images-in';

/**
 * Paths of files that two may show of which one is deleted: those of all brands and products of a person that stay,
 * also where they can only be brought back. Without merges no two have the same.
 */
export async function livingFiles(uid: string, isGone: (document: DocumentSnapshot) => boolean): Promise<Set<string>> {
  const { docs } = await firestore.collection(brandsPath(uid)).get();
  if (!docs.some(isMerged)) return new Set();
  const brands = docs.filter((brand) => !isMerged(brand) && !isGone(brand));
  const files = brands.flatMap((brand) => imagesIn([brand.get('logo')]));
  for (const { id } of brands) {
    const products = await firestore.collection(productsPath(uid, id)).select('images', 'deleted_at').get();
    files.push(...products.docs.filter((product) => !isGone(product)).flatMap((one) => imagesIn(one.get('images'))));
  }
  return new Set(files.map(({ storage_path }) => storage_path));
}

const isMerged = (brand: DocumentSnapshot) => typeof brand.get('merged_into') === 'string';
