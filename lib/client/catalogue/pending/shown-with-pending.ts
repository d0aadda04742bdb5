import { useMemo } from 'react';
import { type IdentifiedBrand, type IdentifiedProduct, parseBrand, parseProduct } from '../catalogue-documents';
import type { Listed } from '../listed';
import { type Kept, withPending } from './merge-change';
import { type PendingChange, pendingKey } from './pending-change';
import { type TakenChange, usePendingChanges, useTakenChanges } from './pending-changes';

type Item = Kept & { id: string };

interface Unheard {
  pending: Readonly<Record<string, PendingChange>>;
  taken: Readonly<Record<string, TakenChange>>;
}

/** Whose list, and of what: of brands, or of the products of one. */
interface ListOf<T> {
  uid: string;
  brandId: string | null;
  parse: (id: string, data: unknown) => T | null;
}

/** A list as the person sees it: with what the server has not taken yet, and what it has and no listener has told of. */
export function listWithPending<T extends Item>(
  list: Listed<T>,
  of: ListOf<T>,
  { pending, taken }: Unheard,
): Listed<T> {
  const all = [...Object.values(pending), ...Object.values(taken).map(({ change }) => change)];
  const changes = all.filter((change) => isOf(change, of));
  if (changes.length === 0) return list;
  const items = list.items.map((item) => {
    const key = keyOf(of, item.id);
    return withPending(withTaken(item, taken[key]), pending[key]);
  });
  const added = new Map<string, T>();
  for (const change of changes.filter(({ isNew }) => isNew)) {
    const id = change.productId ?? change.brandId;
    if (added.has(id) || items.some((item) => item.id === id)) continue;
    const item = of.parse(id, asAdded(change));
    if (item) added.set(id, withPending(item, pending[keyOf(of, id)]));
  }
  // A page that is offline and has heard of nothing has at least what was added on it.
  const state = list.state === 'loading' && added.size > 0 ? 'ready' : list.state;
  return { ...list, state, items: [...items, ...added.values()] };
}

function isOf({ uid, brandId, productId }: PendingChange, of: Pick<ListOf<unknown>, 'uid' | 'brandId'>): boolean {
  if (uid !== of.uid) return false;
  return of.brandId === null ? productId === null : brandId === of.brandId && productId !== null;
}

const keyOf = ({ uid, brandId }: Pick<ListOf<unknown>, 'uid' | 'brandId'>, id: string) =>
  pendingKey(brandId === null ? { uid, brandId: id, productId: null } : { uid, brandId, productId: id });

/** The listener has it as soon as it tells of anything newer than what was written over. */
function withTaken<T extends Item>(item: T, taken: TakenChange | undefined): T {
  const isUnheard = taken !== undefined && taken.over !== null && Number(item.updated_at) <= taken.over;
  return isUnheard ? withPending(item, taken.change) : item;
}

function asAdded(change: PendingChange): Kept {
  const begun = new Date(Math.min(...Object.values(change.fields).map(({ at }) => at)));
  return withPending({ created_at: begun, updated_at: begun }, change);
}

export function useBrandsWithPending(uid: string | null, list: Listed<IdentifiedBrand>): Listed<IdentifiedBrand> {
  const unheard = useUnheard();
  return useMemo(
    () => (uid === null ? list : listWithPending(list, { uid, brandId: null, parse: parseBrand }, unheard)),
    [uid, list, unheard],
  );
}

export function useProductsWithPending(
  uid: string | null,
  brandId: string | null,
  list: Listed<IdentifiedProduct>,
): Listed<IdentifiedProduct> {
  const unheard = useUnheard();
  return useMemo(() => {
    if (uid === null || brandId === null) return list;
    return listWithPending(list, { uid, brandId, parse: parseProduct }, unheard);
  }, [uid, brandId, list, unheard]);
}

/** Of all places; who needs one list hands it to `listWithPending`. */
export function useUnheard(): Unheard {
  const pending = usePendingChanges();
  const taken = useTakenChanges();
  return useMemo(() => ({ pending, taken }), [pending, taken]);
}
