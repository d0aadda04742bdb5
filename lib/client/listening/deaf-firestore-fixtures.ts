import type { FirestoreSdk } from '../firebase/load-sdk';

type Documents = Record<string, Record<string, unknown>>;
type Next = (snapshot: unknown) => void;

interface Listener {
  path: string;
  next: Next;
  known: Record<string, unknown>;
}

/** Just enough of Firestore for listeners, which can be made to lose a change: then nobody tells them of it any more. */
export class DeafFirestore {
  documents: Documents = {};
  /** The paths that were listened to, once for each connection. */
  opened: string[] = [];
  private readonly listeners = new Set<Listener>();

  /** Writes documents in one commit; listeners of the path `deafTo` lose it. */
  commit(changes: Documents, deafTo?: string): void {
    this.documents = { ...this.documents, ...changes };
    for (const listener of this.listeners) if (listener.path !== deafTo) this.tell(listener);
  }

  private tell({ path, next, known }: Listener): void {
    const isOne = path in this.documents || path.split('/').length % 2 === 0;
    const metadata = { fromCache: false, hasPendingWrites: false };
    const snapshotOf = (id: string, data: unknown) => ({
      ...{ id, metadata, exists: () => data !== undefined, data: () => data },
    });
    if (isOne) return next(snapshotOf(path, this.documents[path]));
    const within = Object.entries(this.documents).filter(
      ([at]) => at.startsWith(`${path}/`) && !at.slice(path.length + 1).includes('/'),
    );
    const docs = within.map(([at, data]) => snapshotOf(at.slice(path.length + 1), data));
    const changed = docs.filter((doc) => known[doc.id] !== doc.data());
    for (const doc of changed) known[doc.id] = doc.data();
    next({ docs, size: docs.length, metadata, docChanges: () => changed.map((doc) => ({ type: 'modified', doc })) });
  }

  /** In place of the SDK: only what listening makes use of. */
  sdk(): FirestoreSdk {
    const path = (_: unknown, at: string) => at;
    const query = (at: string) => at;
    const onSnapshot = (at: string, ...rest: unknown[]) => {
      const next = rest.find((value) => typeof value === 'function') as Next;
      const listener: Listener = { path: at, next, known: {} };
      this.listeners.add(listener);
      this.opened.push(at);
      queueMicrotask(() => this.listeners.has(listener) && this.tell(listener));
      return () => void this.listeners.delete(listener);
    };
    const nothing = () => undefined;
    const parts = { doc: path, collection: path, query, where: nothing, orderBy: nothing, limit: nothing, onSnapshot };
    return { firestore: {}, ...parts } as unknown as FirestoreSdk;
  }
}
