import { newCatalogueId } from '../../domain/ads/catalogue-id';
import { brandPath, productPath, productsPath } from '../../domain/shared/paths';
import type { FirestoreSdk } from '../firebase/load-sdk';
import { currentUid } from '../session/session-store';
import { CatalogueError } from './catalogue-error';
import { type IdentifiedBrand, type IdentifiedProduct, parseProduct } from './catalogue-documents';
import { brandFilled, planMoves, type ProductMove } from './plan-merge';
import { useShownCatalogue } from './shown-catalogue';
import { writing } from './write-catalogue';

/** Firestore takes up to 500 writes in one batch; fewer keep one that fails small. */
const BATCH = 200;

/**
 * Brings the products of a brand to another and lets the first point there: what jobs and imports say of it goes to the
 * other from then on, and its ads count there. Needs the connection. Cut off halfway it can be done again: what has
 * arrived is found there, and the pointer is written last. Rejects with CatalogueError.
 */
export async function mergeBrands(from: IdentifiedBrand, into: IdentifiedBrand): Promise<void> {
  await writing(async (uid, sdk) => {
    const [goes, stays] = await Promise.all([productsOf(sdk, uid, from.id), productsOf(sdk, uid, into.id)]);
    const moves = planMoves(goes, stays, newCatalogueId);
    for (let start = 0; start < moves.length; start += BATCH) {
      await writeMoves(sdk, { uid, brandId: into.id }, moves.slice(start, start + BATCH));
    }
    await pointAt(sdk, uid, from, into);
  });
}

async function productsOf(sdk: FirestoreSdk, uid: string, brandId: string): Promise<IdentifiedProduct[]> {
  const { docs } = await sdk.getDocsFromServer(sdk.collection(sdk.firestore, productsPath(uid, brandId)));
  return docs.map((document) => {
    const product = parseProduct(document.id, document.data());
    if (product) return product;
    throw new CatalogueError('Some of the products were saved by a newer version of AdForge. Reload the page first.');
  });
}

async function writeMoves(
  { doc, firestore, serverTimestamp, writeBatch }: FirestoreSdk,
  { uid, brandId }: { uid: string; brandId: string },
  moves: readonly ProductMove[],
): Promise<void> {
  const batch = writeBatch(firestore);
  const now = serverTimestamp();
  let writes = 0;
  for (const move of moves) {
    const place = doc(firestore, productPath(uid, brandId, move.id));
    if (move.move === 'add') {
      batch.set(place, { ...move.product, edited_fields: move.edited, created_at: now, updated_at: now });
    } else if (Object.keys(move.changes).length > 0) batch.update(place, { ...move.changes, updated_at: now });
    else continue;
    writes += 1;
  }
  if (writes > 0) await batch.commit();
}

/** In one commit with what was merged into the one that goes, so that nobody has to follow a long way. */
async function pointAt(
  { doc, firestore, serverTimestamp, writeBatch }: FirestoreSdk,
  uid: string,
  from: IdentifiedBrand,
  into: IdentifiedBrand,
): Promise<void> {
  const before = currentUid() === uid ? (useShownCatalogue.getState().brands[uid]?.items ?? []) : [];
  const pointers = [from.id, ...before.filter(({ merged_into }) => merged_into === from.id).map(({ id }) => id)];
  const batch = writeBatch(firestore);
  const now = serverTimestamp();
  const filled = brandFilled(into, from);
  if (Object.keys(filled).length > 0)
    batch.update(doc(firestore, brandPath(uid, into.id)), { ...filled, updated_at: now });
  for (const id of pointers) {
    batch.update(doc(firestore, brandPath(uid, id)), { merged_into: into.id, updated_at: now });
  }
  await batch.commit();
}
