import { create } from 'zustand';
import type { IdentifiedPictureJob } from '../../domain/jobs/job';
import { sessionFollower } from '../listening/follow-session';
import { createListenerPool } from '../listening/listener-pool';
import type { IdentifiedBrand, IdentifiedProduct } from './catalogue-documents';
import {
  connectBrands,
  connectJobsOf,
  connectMergedProducts,
  connectProduct,
  connectProducts,
} from './catalogue-listeners';
import type { Listed } from './listed';

interface ShownCatalogue {
  /** By uid; with those that were deleted or merged, as the products. */
  brands: Record<string, Listed<IdentifiedBrand>>;
  /** By uid and brand. */
  products: Record<string, Listed<IdentifiedProduct>>;
  /** By uid, brand and product: none or one. */
  product: Record<string, Listed<IdentifiedProduct>>;
  /** By uid, brands and product. */
  jobs: Record<string, Listed<IdentifiedPictureJob>>;
}
type Part = keyof ShownCatalogue;

const LINGER_MS = 5000;

/** What is on screen of brands and products, by the key of its listener. */
export const useShownCatalogue = create<ShownCatalogue>(() => ({ brands: {}, products: {}, product: {}, jobs: {} }));

const pools = {
  brands: createListenerPool(LINGER_MS, (key) => drop('brands', key)),
  products: createListenerPool(LINGER_MS, (key) => drop('products', key)),
  product: createListenerPool(LINGER_MS, (key) => drop('product', key)),
  jobs: createListenerPool(LINGER_MS, (key) => drop('jobs', key)),
};

function drop(part: Part, key: string): void {
  useShownCatalogue.setState((shown) => {
    const { [key]: _dropped, ...rest } = shown[part];
    return { [part]: rest };
  });
}

const followSession = sessionFollower(Object.values(pools));

function showing<P extends Part>(part: P, key: string) {
  followSession();
  return (entry: ShownCatalogue[P][string]) =>
    useShownCatalogue.setState((shown) => ({ [part]: { ...shown[part], [key]: entry } }));
}

export function watchBrands(uid: string): () => void {
  return pools.brands.retain(uid, connectBrands(uid, showing('brands', uid)));
}

export const productsKey = (uid: string, brandId: string) => `${uid} ${brandId}`;

export function watchProducts(uid: string, brandId: string): () => void {
  const key = productsKey(uid, brandId);
  return pools.products.retain(key, connectProducts(uid, brandId, showing('products', key)));
}

export const productKey = (uid: string, brandId: string, productId: string) => `${uid} ${brandId} ${productId}`;

export function watchProduct(uid: string, brandId: string, productId: string): () => void {
  const key = productKey(uid, brandId, productId);
  return pools.product.retain(key, connectProduct(uid, { brandId, productId }, showing('product', key)));
}

export const mergedKey = (uid: string, brandId: string, productId: string) => `${uid} ${brandId} into ${productId}`;

/** What was merged into a product; under `mergedKey` among the products. */
export function watchMerged(uid: string, brandId: string, productId: string): () => void {
  const key = mergedKey(uid, brandId, productId);
  return pools.products.retain(key, connectMergedProducts(uid, { brandId, productId }, showing('products', key)));
}

/** What the listeners have told of a brand or product; null where none has. */
export function heardOf(place: { uid: string; brandId: string; productId: string | null }) {
  const { brands, product, products } = useShownCatalogue.getState();
  const { uid, brandId, productId } = place;
  if (productId === null) return brands[uid]?.items.find(({ id }) => id === brandId) ?? null;
  const alone = product[productKey(uid, brandId, productId)]?.items[0];
  return alone ?? products[productsKey(uid, brandId)]?.items.find(({ id }) => id === productId) ?? null;
}

/** `ids` are those of the brand, and of what was merged into it; likewise those of the product. */
export const jobsKey = (uid: string, ids: readonly string[], productIds: readonly string[] | null) =>
  `${uid} ${ids.join(',')} ${productIds?.join(',') ?? ''}`;

export function watchJobsOf(uid: string, ids: readonly string[], productIds: readonly string[] | null): () => void {
  const key = jobsKey(uid, ids, productIds);
  return pools.jobs.retain(key, connectJobsOf(uid, { ids, productIds }, showing('jobs', key)));
}
