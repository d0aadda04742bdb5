import { useEffect, useMemo } from 'react';
import { useSession } from '../session/session-store';
import { deleted, type IdentifiedProduct, listed } from './catalogue-documents';
import { EMPTY_LIST, type Listed, LOADING_LIST } from './listed';
import { useProductsWithPending } from './pending/shown-with-pending';
import {
  mergedKey,
  productKey,
  productsKey,
  useShownCatalogue,
  watchMerged,
  watchProduct,
  watchProducts,
} from './shown-catalogue';

export type { IdentifiedProduct } from './catalogue-documents';

export interface ProductsView {
  state: 'loading' | 'ready' | 'failed';
  products: IdentifiedProduct[];
  /** May stand beside the products that can be shown. */
  error: string | null;
}

/** `missing`: there is none with this id, or it was deleted. */
export type ProductView =
  | { state: 'ready'; product: IdentifiedProduct; error: null }
  | { state: 'loading' | 'missing'; product: null; error: null }
  | { state: 'failed'; product: null; error: string };

/** All of a brand, also deleted and merged ones. null: of no brand, as long as it is not known which. */
export function useKeptProducts(brandId: string | null): Listed<IdentifiedProduct> {
  const { status, user } = useSession();
  const uid = user?.uid ?? null;
  useEffect(() => (uid && brandId ? watchProducts(uid, brandId) : undefined), [uid, brandId]);
  const list = useShownCatalogue(({ products }) => (uid && brandId ? products[productsKey(uid, brandId)] : undefined));
  return useProductsWithPending(uid, brandId, list ?? (status === 'signed-out' ? EMPTY_LIST : LOADING_LIST));
}

/** What was merged into a product. */
export function useMergedInto(brandId: string | null, productId: string): readonly IdentifiedProduct[] {
  const uid = useSession().user?.uid ?? null;
  useEffect(() => (uid && brandId ? watchMerged(uid, brandId, productId) : undefined), [uid, brandId, productId]);
  const list = useShownCatalogue(({ products }) =>
    uid && brandId ? products[mergedKey(uid, brandId, productId)] : undefined,
  );
  return list?.items ?? EMPTY_LIST.items;
}

/** A brand's products, the newest change first. `brandId` is that of a brand itself, not of one that was merged. */
export function useProducts(brandId: string | null): ProductsView {
  const { state, items, error } = useKeptProducts(brandId);
  return useMemo(() => ({ state, products: listed(items), error }), [state, items, error]);
}

/** Products that can be brought back, the last deleted first. */
export function useDeletedProducts(brandId: string | null): IdentifiedProduct[] {
  const { items } = useKeptProducts(brandId);
  return useMemo(() => deleted(items), [items]);
}

/** One product, kept current, also one that was deleted. */
function useKeptProduct(brandId: string | null, productId: string): Listed<IdentifiedProduct> {
  const { status, user } = useSession();
  const uid = user?.uid ?? null;
  useEffect(() => (uid && brandId ? watchProduct(uid, brandId, productId) : undefined), [uid, brandId, productId]);
  const own = useShownCatalogue((shown) =>
    uid && brandId ? shown.product[productKey(uid, brandId, productId)] : undefined,
  );
  // Who comes from the list sees at once what the list knew.
  const inList = useShownCatalogue((shown) =>
    uid && brandId ? shown.products[productsKey(uid, brandId)]?.items.find(({ id }) => id === productId) : undefined,
  );
  const heard = useMemo((): Listed<IdentifiedProduct> => {
    if (own && own.state !== 'loading') return own;
    if (inList) return { state: 'ready', items: [inList], error: null };
    return status === 'signed-out' ? EMPTY_LIST : LOADING_LIST;
  }, [own, inList, status]);
  const { items } = useProductsWithPending(uid, brandId, heard);
  return useMemo(() => {
    // Others that were just added to the brand are not the one that is asked for.
    const own = items.filter(({ id }) => id === productId);
    return { ...heard, items: own, state: own.length > 0 ? 'ready' : heard.state };
  }, [heard, items, productId]);
}

/** One product of a brand, kept current. */
export function useProduct(brandId: string | null, productId: string): ProductView {
  const { state, items, error } = useKeptProduct(brandId, productId);
  return useMemo(() => {
    const [product] = items;
    if (product && !product.deleted_at) return { state: 'ready', product, error: null };
    if (state === 'failed') return { state, product: null, error: error ?? 'This product can’t be shown.' };
    return { state: state === 'loading' ? 'loading' : 'missing', product: null, error: null };
  }, [state, items, error]);
}

/** The product with this id if it was deleted and can be brought back. */
export function useDeletedProduct(brandId: string | null, productId: string): IdentifiedProduct | null {
  const [product] = useKeptProduct(brandId, productId).items;
  return product?.deleted_at ? product : null;
}
