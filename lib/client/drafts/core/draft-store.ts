import { create, type StoreApi, type UseBoundStore } from 'zustand';
import { onOtherTabChange, readItem, writeItem } from '../../browser/browser-storage';
import { type Draft, type DraftKind, freshDraft, parseDraft } from './draft';
import { mergeDrafts } from './merge-drafts';

export interface DraftState<F> extends Draft<F> {
  /** False in server-rendered HTML and in the first render, which must look the same. */
  hydrated: boolean;
}

/** The one draft of its sort in this browser: kept in localStorage, and the same in every tab. */
export interface DraftStore<F extends object> {
  kind: DraftKind<F>;
  use: UseBoundStore<StoreApi<DraftState<F>>>;
  current(): Draft<F>;
  /** Changes the draft here, in storage, and thereby in the other tabs. */
  update(change: (draft: Draft<F>) => Draft<F>): void;
  /** Takes over what another tab has written, without waiting for its event. */
  sync(): void;
  /** Opens the draft and follows the other tabs; call after hydration. Returns how to stop. */
  follow(): () => void;
}

export function createDraftStore<F extends object>(kind: DraftKind<F>): DraftStore<F> {
  /** The same on server and client, hence without ids; nothing is sent before `hydrated`. */
  const unread = { ...freshDraft(kind), jobId: '', uploadId: '', hydrated: false };
  const use = create<DraftState<F>>(() => unread);
  /** What this tab last wrote or read, so that only another tab's change needs to be parsed. */
  let lastStored: string | null = null;

  function show(draft: Draft<F>): void {
    writeItem(kind.key, JSON.stringify(draft));
    // Read back, because a full storage keeps the old text, which is not another tab's change.
    lastStored = readItem(kind.key);
    use.setState({ ...draft, hydrated: true });
  }

  /** Reads the draft of an earlier visit, or begins one. */
  function open(): void {
    if (use.getState().hydrated || typeof window === 'undefined') return;
    lastStored = readItem(kind.key);
    show(parseDraft(kind, lastStored) ?? freshDraft(kind));
  }

  function current(): Draft<F> {
    open();
    const { hydrated: _hydrated, ...draft } = use.getState();
    return draft;
  }

  function update(change: (draft: Draft<F>) => Draft<F>): void {
    const before = current();
    const mine = change(before);
    if (mine === before) return;
    const stored = readItem(kind.key);
    const theirs = stored === lastStored ? null : parseDraft(kind, stored);
    show(theirs ? mergeDrafts(before, mine, theirs) : mine);
  }

  function sync(): void {
    open();
    const stored = readItem(kind.key);
    if (stored === lastStored) return;
    const theirs = parseDraft(kind, stored);
    if (!theirs) return show(freshDraft(kind));
    lastStored = stored;
    use.setState({ ...theirs, hydrated: true });
  }

  function follow(): () => void {
    open();
    return onOtherTabChange(kind.key, sync);
  }

  return { kind, use, current, update, sync, follow };
}
