import { brandPath, productPath } from '../../../domain/shared/paths';
import { withDates } from '../../../domain/shared/with-dates';
import type { FirestoreSdk } from '../../firebase/load-sdk';
import { parseBrand, parseProduct } from '../catalogue-documents';
import { CatalogueError } from '../catalogue-error';
import { type Kept, mergeChange, type MergedChange } from './merge-change';
import type { PendingChange } from './pending-change';

export interface Written extends MergedChange {
  /** As it was before; null for what was not there. */
  before: Kept | null;
}

/** Merges a change into what the server has, in one transaction: so it needs the connection. Rejects with Firestore’s error. */
export function writePending(sdk: FirestoreSdk, pending: PendingChange): Promise<Written> {
  const { doc, firestore, runTransaction } = sdk;
  const place = doc(firestore, pathOf(pending));
  return runTransaction(firestore, async (transaction) => {
    const snapshot = await transaction.get(place);
    const before = snapshot.exists() ? keptIn(pending, snapshot.data()) : null;
    if (!before && !pending.isNew) throw new CatalogueError('This is not there any more. Reload the page.');
    const merged = mergeChange(pending, before);
    const fields = asWritten(sdk, merged.write);
    const now = sdk.serverTimestamp();
    if (!before) {
      transaction.set(place, { ...fields, edited_fields: merged.byHand, created_at: now, updated_at: now });
    } else if (Object.keys(fields).length > 0) {
      const edited = merged.byHand.length > 0 ? { edited_fields: sdk.arrayUnion(...merged.byHand) } : {};
      transaction.update(place, { ...fields, ...edited, updated_at: now });
    }
    return { ...merged, before };
  });
}

function pathOf({ uid, brandId, productId }: PendingChange): string {
  return productId === null ? brandPath(uid, brandId) : productPath(uid, brandId, productId);
}

/** What this version can’t read as a whole, it can still compare field by field. */
function keptIn({ brandId, productId }: PendingChange, data: unknown): Kept {
  const parsed = productId === null ? parseBrand(brandId, data) : parseProduct(productId, data);
  if (parsed) return { ...parsed };
  const fields = withDates(data) as Readonly<Record<string, unknown>>;
  return { ...fields, updated_at: fields.updated_at instanceof Date ? fields.updated_at : new Date(0) };
}

function asWritten({ serverTimestamp }: FirestoreSdk, { ...fields }: Record<string, unknown>): Record<string, unknown> {
  if ('deleted_at' in fields) fields.deleted_at = fields.deleted_at ? serverTimestamp() : null;
  return fields;
}
