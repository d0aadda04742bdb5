import { useMemo } from 'react';
import { create } from 'zustand';
import { createStoredEntries } from '../../browser/stored-entries';
import { useSession } from '../../session/session-store';
import { type HandFields, withHand } from './apply-hand';
import { parseHand, type PendingHand } from './hand-change';

const hands = createStoredEntries({ prefix: 'adforge.research-hand.v1 ', parse: parseHand });

/** What was said of researches, personas and analyses and the server is not known to have, by the document's path. */
export const usePendingHand = hands.useEntries;
export const pendingHand = hands.get;
export const syncHand = hands.sync;
export const followHand = hands.follow;
export const forgetHand = hands.forget;

export function keepHand(path: string, pending: PendingHand | null): void {
  if (pending) hands.keep({ [path]: pending });
  else forgetHand([path]);
}

/** What the server has taken on this page: shown until the listener tells of it, and after that the same. */
const useTakenHand = create<Readonly<Record<string, PendingHand>>>(() => ({}));

export function noteTaken(taken: PendingHand): void {
  const before = useTakenHand.getState()[taken.path];
  const changes = { ...before?.changes, ...taken.changes };
  useTakenHand.setState({ [taken.path]: { ...taken, changes } });
}

export function forgetTaken(): void {
  useTakenHand.setState({}, true);
}

/** What stands in a document with what the person has said since; `path` is null where there is none. */
export function useWithHand(pathOf: ((uid: string) => string) | null, fields: HandFields): HandFields {
  const uid = useSession().user?.uid ?? null;
  const path = uid && pathOf ? pathOf(uid) : null;
  const pending = usePendingHand((all) => (path === null ? null : (all[path] ?? null)));
  const taken = useTakenHand((all) => (path === null ? null : (all[path] ?? null)));
  return useMemo(() => withHand(withHand(fields, taken).fields, pending).fields, [fields, taken, pending]);
}
