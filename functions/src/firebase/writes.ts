import type { DocumentData, DocumentReference, SetOptions, UpdateData } from 'firebase-admin/firestore';

/** What is written together or not at all, into whichever transaction it goes. */
export interface Writes {
  create(ref: DocumentReference, data: DocumentData): unknown;
  set(ref: DocumentReference, data: DocumentData, options?: SetOptions): unknown;
  update(ref: DocumentReference, data: UpdateData<DocumentData>): unknown;
  delete(ref: DocumentReference): unknown;
}
