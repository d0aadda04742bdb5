import 'server-only';
import { FieldPath, type CollectionReference, type QueryDocumentSnapshot, Timestamp } from 'firebase-admin/firestore';
import type { Place } from '../jobs/list/job-pages';
import type { ListCursor } from '../jobs/list/list-cursor';

/** More than a page, because some of them may be deleted or merged. */
const BESIDE = 20;
const MOST_AT_ONCE = 200;

export interface Page {
  documents: QueryDocumentSnapshot[];
  /** Where the last of them stands; null where nothing is behind it. */
  last: Place | null;
}

interface Wanted {
  page: number;
  size: number;
  /** null where pages are asked for by their numbers. */
  cursor: ListCursor | null;
}

/**
 * A page of what counts in a collection, the last changed first. What was deleted or merged is read past: it is gone
 * after a week, and documents of before have no field that a query could ask for.
 */
export async function livePage(
  collection: CollectionReference,
  isLive: (document: QueryDocumentSnapshot) => boolean,
  { page, size, cursor }: Wanted,
): Promise<Page> {
  const ordered = collection.orderBy('updated_at', 'desc').orderBy(FieldPath.documentId(), 'desc');
  let behind: Place | null = cursor?.behind ?? null;
  let skip = behind ? 0 : (page - 1) * size;
  const documents: QueryDocumentSnapshot[] = [];
  for (;;) {
    const limit = Math.min(MOST_AT_ONCE, skip + size - documents.length + BESIDE);
    const from = behind ? ordered.startAfter(new Timestamp(behind.seconds, behind.nanoseconds), behind.id) : ordered;
    const { docs } = await from.limit(limit).get();
    const live = docs.filter(isLive);
    documents.push(...live.slice(skip, skip + size - documents.length));
    skip = Math.max(0, skip - live.length);
    behind = placeOf(docs.at(-1));
    if (documents.length === size || docs.length < limit || behind === null) break;
  }
  return { documents, last: documents.length === size ? placeOf(documents.at(-1)) : null };
}

/** null for a document that has no time. */
function placeOf(document: QueryDocumentSnapshot | undefined): Place | null {
  const time: unknown = document?.get('updated_at');
  if (!document || !(time instanceof Timestamp)) return null;
  return { seconds: time.seconds, nanoseconds: time.nanoseconds, id: document.id };
}
