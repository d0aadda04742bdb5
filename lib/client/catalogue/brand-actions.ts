import { newCatalogueId } from '../../domain/ads/catalogue-id';
import type { BrandChanges } from './catalogue-fields';
import { addKept, changeByHand, changeKept } from './write-catalogue';

/** Adds a brand by hand, and resolves with its id: when the server has it, offline as soon as it is on screen. */
export async function addBrand(said: BrandChanges & { name: string }): Promise<string> {
  const brandId = newCatalogueId();
  await addKept({ brandId }, said);
  return brandId;
}

/** On screen at once; offline the promise waits for the connection. All here reject with CatalogueError. */
export function editBrand(brandId: string, changes: BrandChanges): Promise<void> {
  return changeByHand({ brandId }, changes);
}

/** With its products: they are there again when it is brought back. */
export function deleteBrand(brandId: string): Promise<void> {
  return changeKept({ brandId }, { said: { deleted_at: true } });
}

export function undeleteBrand(brandId: string): Promise<void> {
  return changeKept({ brandId }, { said: { deleted_at: false } });
}
