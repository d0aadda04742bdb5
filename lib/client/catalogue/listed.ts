import type { DocumentData, QueryDocumentSnapshot, QuerySnapshot } from 'firebase/firestore';
import { ESTIMATE } from '../listening/connect';

/** What a listener knows of a list. */
export interface Listed<T> {
  state: 'loading' | 'ready' | 'failed';
  items: readonly T[];
  /** For the person; may stand beside the items that can be shown. */
  error: string | null;
}

export const LOADING_LIST: Listed<never> = { state: 'loading', items: [], error: null };
export const EMPTY_LIST: Listed<never> = { state: 'ready', items: [], error: null };

type Parse<T> = (id: string, data: unknown) => T | null;

/** What one connection has heard, document by document: null for what this version can't read. */
export type Heard<T> = Map<string, T | null>;

type Snapshot = Pick<QuerySnapshot<DocumentData>, 'docChanges'>;

/** What did not change keeps its identity, so that its row need not be drawn again. Whether anything has changed. */
export function takeChanges<T>(heard: Heard<T>, snapshot: Snapshot, parse: Parse<T>): boolean {
  const changes = snapshot.docChanges();
  for (const { type, doc } of changes) {
    if (type === 'removed') heard.delete(doc.id);
    else heard.set(doc.id, parsed(doc, parse));
  }
  return changes.length > 0;
}

const parsed = <T>(doc: QueryDocumentSnapshot, parse: Parse<T>) => parse(doc.id, doc.data(ESTIMATE));

/** `noun` names what is listed, as in “brands”; an empty cache says nothing about the server. */
export function listedOf<T>(heard: Heard<T>, fromCache: boolean, noun: string): Listed<T> {
  const items = [...heard.values()].filter((item) => item !== null);
  const unread = heard.size - items.length;
  const error =
    unread === 0 ? null : `Not all ${noun} can be shown: they were saved by a newer version. Reload the page.`;
  return { state: fromCache && heard.size === 0 ? 'loading' : 'ready', items, error };
}
