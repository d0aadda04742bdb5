import { useEffect, useMemo } from 'react';
import { useShallow } from 'zustand/react/shallow';
import { type BrandsView, type IdentifiedBrand, useBrands } from '../catalogue/brands-store';
import { type IdentifiedProduct, listed, parseProduct } from '../catalogue/catalogue-documents';
import type { Listed } from '../catalogue/listed';
import { listWithPending, useUnheard } from '../catalogue/pending/shown-with-pending';
import { productsKey, useShownCatalogue, watchProducts } from '../catalogue/shown-catalogue';
import { useSession } from '../session/session-store';

/** A brand with the products that there are to choose from. */
export interface Shelf {
  brand: IdentifiedBrand;
  /** `closed` until somebody looks into it: only then its products are listened to. */
  state: 'closed' | 'loading' | 'ready' | 'failed';
  products: IdentifiedProduct[];
}

const byName = new Intl.Collator(undefined, { numeric: true });

/** The person's brands by name, and the products of those that are open. */
export function useShelves(isOpen: (brandId: string) => boolean): { state: BrandsView['state']; shelves: Shelf[] } {
  const { state, brands } = useBrands();
  const uid = useSession().user?.uid ?? null;
  const open = brands.map(({ id }) => id).filter(isOpen);
  const ids = open.join(',');
  useEffect(() => {
    if (!uid || ids === '') return;
    const releases = ids.split(',').map((id) => watchProducts(uid, id));
    return () => releases.forEach((release) => release());
  }, [uid, ids]);
  const lists = useShownCatalogue(
    useShallow(({ products }) => brands.map(({ id }) => (uid ? products[productsKey(uid, id)] : undefined))),
  );
  const unheard = useUnheard();
  const shelves = useMemo(() => {
    const opened = new Set(ids.split(','));
    const asSeen = (brandId: string, list: Listed<IdentifiedProduct> | undefined) =>
      list && uid ? listWithPending(list, { uid, brandId, parse: parseProduct }, unheard) : list;
    return brands
      .map((brand, index) => shelfOf(brand, opened.has(brand.id), asSeen(brand.id, lists[index])))
      .toSorted((one, other) => byName.compare(one.brand.name, other.brand.name));
  }, [brands, ids, lists, uid, unheard]);
  return { state, shelves };
}

function shelfOf(brand: IdentifiedBrand, isOpen: boolean, list: Listed<IdentifiedProduct> | undefined): Shelf {
  if (!isOpen) return { brand, state: 'closed', products: [] };
  const products = listed(list?.items ?? []).toSorted((one, other) => byName.compare(one.full_name, other.full_name));
  return { brand, state: list?.state ?? 'loading', products };
}
