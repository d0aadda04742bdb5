import type { DocumentReference, DocumentSnapshot, Transaction } from 'firebase-admin/firestore';

interface Write {
  path: string;
  data: Record<string, unknown>;
}

/** For tests: a transaction that reads from what it is given, by path, and keeps what is written. */
export function fakeTransaction(documents: Readonly<Record<string, Record<string, unknown>>>) {
  const writes: Write[] = [];
  const read = async (ref: DocumentReference) => snapshotOf(ref, documents[ref.path]);
  const write = (ref: DocumentReference, data: Record<string, unknown>) => void writes.push({ path: ref.path, data });
  const transaction = {
    get: read,
    getAll: (...refs: DocumentReference[]) => Promise.all(refs.map(read)),
    ...{
      set: write,
      update: write,
      delete: (ref: DocumentReference) => void writes.push({ path: ref.path, data: {} }),
    },
  } as unknown as Transaction;
  return { transaction, writes };
}

function snapshotOf(ref: DocumentReference, data: Record<string, unknown> | undefined): DocumentSnapshot {
  const get = (field: string) => data?.[field];
  return { id: ref.id, ref, exists: data !== undefined, data: () => data, get } as unknown as DocumentSnapshot;
}
