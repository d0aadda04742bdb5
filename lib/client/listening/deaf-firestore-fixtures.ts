import type { FirestoreSdk } from '../firebase/load-sdk';

type Documents = Record<string, Record<string, unknown>>;
type Next = (snapshot: unknown) => void;

interface Where {
  field: string;
  value: unknown;
}

/** A path, with what is asked of the documents there. */
class Query {
  constructor(
    readonly path: string,
    readonly wheres: readonly Where[],
  ) {}

  has(document: Record<string, unknown>): boolean {
    return this.wheres.every(({ field, value }) =>
      Array.isArray(value) ? value.includes(document[field]) : value === document[field],
    );
  }
}

interface Listener {
  query: Query;
  next: Next;
  known: Record<string, unknown>;
}

/** Just enough of Firestore for listeners, which can be made to lose a change: then nobody tells them of it any more. */
export class DeafFirestore {
  documents: Documents = {};
  /** What was listened to, once for each connection: the path, and the fields besides the person’s own id that were asked for. */
  opened: string[] = [];
  private readonly listeners = new Set<Listener>();

  /** Writes documents in one commit; listeners of `deafTo`, as it stands in `opened`, lose it. */
  commit(changes: Documents, deafTo?: string): void {
    this.documents = { ...this.documents, ...changes };
    for (const listener of this.listeners) if (nameOf(listener.query) !== deafTo) this.tell(listener);
  }

  /** What is listened to now. */
  get listening(): string[] {
    return [...this.listeners].map(({ query }) => nameOf(query));
  }

  private tell({ query, next, known }: Listener): void {
    const { path } = query;
    const isOne = path.split('/').length % 2 === 0;
    const metadata = { fromCache: false, hasPendingWrites: false };
    const snapshotOf = (id: string, data: unknown) => ({
      ...{ id, metadata, exists: () => data !== undefined, data: () => data },
    });
    if (isOne) return next(snapshotOf(path, this.documents[path]));
    const within = Object.entries(this.documents).filter(
      ([at, data]) => at.startsWith(`${path}/`) && !at.slice(path.length + 1).includes('/') && query.has(data),
    );
    const docs = within.map(([at, data]) => snapshotOf(at.slice(path.length + 1), data));
    const changed = docs.filter((doc) => known[doc.id] !== doc.data());
    for (const doc of changed) known[doc.id] = doc.data();
    const gone = Object.keys(known).filter((id) => !docs.some((doc) => doc.id === id));
    for (const id of gone) Reflect.deleteProperty(known, id);
    const changes = [
      ...changed.map((doc) => ({ type: 'modified', doc })),
      ...gone.map((id) => ({ type: 'removed', doc: snapshotOf(id, undefined) })),
    ];
    next({ docs, size: docs.length, metadata, docChanges: () => changes });
  }

  /** In place of the SDK: only what listening makes use of. */
  sdk(): FirestoreSdk {
    const path = (_: unknown, at: string) => at;
    const where = (field: string, _operator: string, value: unknown): Where => ({ field, value });
    const query = (at: string | Query, ...parts: unknown[]) => {
      const { path: of, wheres } = asQuery(at);
      return new Query(of, [...wheres, ...parts.filter((part): part is Where => part !== undefined)]);
    };
    const onSnapshot = (at: string | Query, ...rest: unknown[]) => {
      const next = rest.find((value) => typeof value === 'function') as Next;
      const listener: Listener = { query: asQuery(at), next, known: {} };
      this.listeners.add(listener);
      this.opened.push(nameOf(listener.query));
      queueMicrotask(() => this.listeners.has(listener) && this.tell(listener));
      return () => void this.listeners.delete(listener);
    };
    const nothing = () => undefined;
    const parts = { doc: path, collection: path, query, where, orderBy: nothing, limit: nothing, onSnapshot };
    return { firestore: {}, ...parts } as unknown as FirestoreSdk;
  }
}

const asQuery = (at: string | Query) => (at instanceof Query ? at : new Query(at, []));

function nameOf({ path, wheres }: Query): string {
  return [path, ...wheres.map(({ field }) => field).filter((field) => field !== 'user_id')].join(' ');
}
