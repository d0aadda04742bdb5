import { create } from 'zustand';
import type { BulkDynamicTicket } from '../../../domain/kinds/ads/bulk-dynamic';
import { onOtherTabChange, readItem, writeItem } from '../../browser/browser-storage';
import { type Draft, EMPTY_FORM, freshDraft, parseDraft } from './draft';
import { mergeDrafts } from './merge-drafts';

export type { DraftFile, FileRole } from './draft';

type SetField = <K extends keyof BulkDynamicTicket>(name: K, value: BulkDynamicTicket[K]) => void;

export interface DraftState extends Draft {
  /** False in server-rendered HTML and in the first render, which must look the same. */
  hydrated: boolean;
  setField: SetField;
}

const DRAFT_KEY = 'adforge.draft.v1';

/** The same on server and client, hence without ids; nothing is sent before `hydrated`. */
const UNREAD: Draft = { ...freshDraft(), jobId: '', uploadId: '', form: EMPTY_FORM };

export const useDraft = create<DraftState>(() => ({ ...UNREAD, hydrated: false, setField }));

/** What this tab last wrote or read, so that only another tab's change needs to be parsed. */
let lastStored: string | null = null;

export function currentDraft(): Draft {
  openDraft();
  const { hydrated: _hydrated, setField: _setField, ...draft } = useDraft.getState();
  return draft;
}

/** Changes the draft here, in storage, and thereby in the other tabs. */
export function updateDraft(change: (draft: Draft) => Draft): void {
  const before = currentDraft();
  const mine = change(before);
  if (mine === before) return;
  const stored = readItem(DRAFT_KEY);
  const theirs = stored === lastStored ? null : parseDraft(stored);
  show(theirs ? mergeDrafts(before, mine, theirs) : mine);
}

function show(draft: Draft): void {
  writeItem(DRAFT_KEY, JSON.stringify(draft));
  // Read back, because a full storage keeps the old text, which is not another tab's change.
  lastStored = readItem(DRAFT_KEY);
  useDraft.setState({ ...draft, hydrated: true });
}

/** Reads the draft of an earlier visit, or begins one. */
function openDraft(): void {
  if (useDraft.getState().hydrated || typeof window === 'undefined') return;
  lastStored = readItem(DRAFT_KEY);
  show(parseDraft(lastStored) ?? freshDraft());
}

/** Takes over what another tab has written, without waiting for its event. */
export function syncDraft(): void {
  const stored = readItem(DRAFT_KEY);
  if (stored === lastStored) return;
  const theirs = parseDraft(stored);
  if (!theirs) return show(freshDraft());
  lastStored = stored;
  useDraft.setState(theirs);
}

/** Opens the draft and follows the other tabs; call after hydration. Returns how to stop. */
export function startDraft(): () => void {
  openDraft();
  return onOtherTabChange(DRAFT_KEY, syncDraft);
}

/** Changes one word of the form; what is being sent stays as it is. */
export function setField<K extends keyof BulkDynamicTicket>(name: K, value: BulkDynamicTicket[K]): void {
  updateDraft((draft) => {
    if (draft.submitRequested) return draft;
    return { ...draft, form: { ...draft.form, [name]: value }, submitError: null };
  });
}
