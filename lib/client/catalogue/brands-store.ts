import { useEffect, useMemo } from 'react';
import { useSession } from '../session/session-store';
import { afterMerges, deleted, type IdentifiedBrand, listed } from './catalogue-documents';
import { EMPTY_LIST, type Listed, LOADING_LIST } from './listed';
import { useBrandsWithPending } from './pending/shown-with-pending';
import { useShownCatalogue, watchBrands } from './shown-catalogue';

export type { IdentifiedBrand } from './catalogue-documents';

export interface BrandsView {
  state: 'loading' | 'ready' | 'failed';
  brands: IdentifiedBrand[];
  /** May stand beside the brands that can be shown. */
  error: string | null;
}

/** `missing`: there is none with this id, or it was deleted. */
export type BrandView =
  | { state: 'ready'; brand: IdentifiedBrand; error: null }
  | { state: 'loading' | 'missing'; brand: null; error: null }
  | { state: 'failed'; brand: null; error: string };

/** All that the person keeps, also deleted and merged ones. */
export function useKeptBrands(): Listed<IdentifiedBrand> {
  const { status, user } = useSession();
  const uid = user?.uid ?? null;
  useEffect(() => (uid ? watchBrands(uid) : undefined), [uid]);
  const list = useShownCatalogue(({ brands }) => (uid ? brands[uid] : undefined));
  return useBrandsWithPending(uid, list ?? (status === 'signed-out' ? EMPTY_LIST : LOADING_LIST));
}

/** The person's brands, the newest change first; none for who has no account yet. */
export function useBrands(): BrandsView {
  const { state, items, error } = useKeptBrands();
  return useMemo(() => ({ state, brands: listed(items), error }), [state, items, error]);
}

/** Brands that can be brought back, the last deleted first. */
export function useDeletedBrands(): IdentifiedBrand[] {
  const { items } = useKeptBrands();
  return useMemo(() => deleted(items), [items]);
}

/** One brand, kept current; of one that was merged into another, that one: its `id` then differs from what was asked. */
export function useBrand(brandId: string): BrandView {
  const { state, items, error } = useKeptBrands();
  return useMemo(() => brandView({ state, items, error }, brandId), [state, items, error, brandId]);
}

export function brandView({ state, items, error }: Listed<IdentifiedBrand>, brandId: string): BrandView {
  const brand = afterMerges(items, brandId);
  if (brand && !brand.deleted_at) return { state: 'ready', brand, error: null };
  if (state === 'failed') return { state, brand: null, error: error ?? 'Your brands can’t be shown.' };
  return { state: state === 'loading' ? 'loading' : 'missing', brand: null, error: null };
}
