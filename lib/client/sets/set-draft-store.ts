import { create } from 'zustand';
import { newUploadId } from '../../domain/shared/random-id';
import { onOtherTabChange, readItem, writeItem } from '../browser/browser-storage';
import { withTabLock } from '../browser/tab-lock';
import { currentUid, onSignOut } from '../session/session-store';
import type { OwnProduct } from './own-product';
import {
  type ChosenProduct,
  choose,
  freshDraft,
  leaveOut,
  parseDraft,
  type ProductKey,
  type SetDraft,
} from './set-draft';
import { setInput } from './set-input';
import { isCount, type SetLook } from './set-look';
import { keepWanted } from './wanted-jobs';

const KEY = 'adforge.set-draft.v1';

interface DraftState extends SetDraft {
  /** False in server-rendered HTML and in the first render, which must look the same. */
  hydrated: boolean;
}

/** The set that is being put together in this browser: the same in every tab, and after a reload. */
export const useSetDraft = create<DraftState>(() => ({ ...freshDraft(), setId: '', hydrated: false }));

let lastStored: string | null = null;

function show(draft: SetDraft): void {
  useSetDraft.setState({ ...draft, hydrated: true });
}

/** Takes over what stands in storage: of an earlier visit, or of another tab. */
function sync(): SetDraft {
  const stored = readItem(KEY);
  const { hydrated, ...shown } = useSetDraft.getState();
  if (hydrated && stored === lastStored) return shown;
  lastStored = stored;
  const draft = parseDraft(stored) ?? freshDraft();
  show(draft);
  return draft;
}

function keep(draft: SetDraft): void {
  writeItem(KEY, JSON.stringify(draft));
  lastStored = readItem(KEY);
  show(draft);
}

function update(change: (draft: SetDraft) => SetDraft): void {
  const before = sync();
  const after = change(before);
  if (after !== before) keep(after);
}

/** Opens the draft and follows the other tabs; call after hydration. Returns how to stop. */
export function followSetDraft(): () => void {
  sync();
  const stops = [onOtherTabChange(KEY, sync), onSignOut(() => keep(freshDraft()))];
  return () => stops.forEach((stop) => stop());
}

export const chooseProducts = (products: readonly ProductKey[]) => update((draft) => choose(draft, products));

export const leaveProductsOut = (products: readonly ProductKey[]) => update((draft) => leaveOut(draft, products));

/** Begins with these products instead of those that were chosen before; the look stays. */
export function chooseOnly(products: readonly ProductKey[]): void {
  update((draft) => choose({ ...draft, products: [] }, products));
}

export function setLook(change: Partial<SetLook>): void {
  update((draft) => ({ ...draft, look: { ...draft.look, ...change } }));
}

/** A chosen product with all that its job is made of. */
export type WholeProduct = ChosenProduct & OwnProduct;

/**
 * Asks for the set: its jobs are kept and sent, also after a reload. Asking twice, here or in another tab, is asking
 * once: `setId` is that of the draft that the person sees. Gives what is wrong in words, or the id of the set.
 */
export async function requestSet(
  setId: string,
  products: readonly WholeProduct[],
): Promise<{ setId: string } | { problem: string }> {
  return withTabLock('new-set', async () => {
    const { look, setId: current } = sync();
    if (current !== setId) return { setId };
    const uid = currentUid();
    if (uid === null) return { problem: 'You are not signed in any more. Sign in, then ask for the ads again.' };
    if (products.length === 0) return { problem: 'Choose at least one product.' };
    if (!isCount(look.count)) return { problem: 'Ask for 1 to 20 ads of each product.' };
    const requestedAt = Date.now();
    // The jobs go first: where this page ends in between, the draft still has their ids, and asks for no others.
    keepWanted(
      products.map((whole, position) => ({
        ...{ jobId: whole.jobId, uid, requestedAt, position, handedOver: false, problem: null },
        input: { ...setInput(whole, look, { setId, uploadId: newUploadId() }), set_id: setId },
      })),
    );
    keep(freshDraft(look));
    return { setId };
  });
}
