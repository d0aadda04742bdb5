import { newCatalogueId } from '../../domain/ads/catalogue-id';
import type { KeptImage } from '../../domain/ads/kept-image';
import type { ProductChanges } from './catalogue-fields';
import type { PhotoCut } from './pending/pending-change';
import { addKept, changeByHand, changeKept, type ProductKey } from './write-catalogue';

/** Adds a product by hand, and resolves with its id: when the server has it, offline as soon as it is on screen. */
export async function addProduct(brandId: string, said: ProductChanges & { full_name: string }): Promise<string> {
  const productId = newCatalogueId();
  // A product without a description has an empty one, which nobody has said.
  await addKept({ brandId, productId }, said, { description: '' });
  return productId;
}

/** On screen at once; offline the promise waits for the connection. All here reject with CatalogueError. */
export function editProduct(key: ProductKey, changes: ProductChanges): Promise<void> {
  return changeByHand(key, changes);
}

/** Puts a photo behind the others, also where another tab has just added one. */
export function addProductImage(key: ProductKey, image: KeptImage): Promise<void> {
  return changeKept(key, { said: {}, photo: image });
}

/** Cuts a photo out by another mask, or by none with null, wherever it stands by then, and whatever else was changed there. */
export function cutProductImage(key: ProductKey, cut: PhotoCut): Promise<void> {
  return changeKept(key, { said: {}, cut });
}

export function deleteProduct(key: ProductKey): Promise<void> {
  return changeKept(key, { said: { deleted_at: true } });
}

export function undeleteProduct(key: ProductKey): Promise<void> {
  return changeKept(key, { said: { deleted_at: false } });
}
