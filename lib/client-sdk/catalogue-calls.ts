import type { z } from 'zod';
import type { BrandAnswer, brandListSchema } from '../api/catalogue/brand-body';
import type { ProductAnswer, productListSchema } from '../api/catalogue/product-body';
import type { brandChangesSchema } from '../api/requests/brand-changes';
import type { productChangesSchema } from '../api/requests/product-changes';
import type { Connection, Question } from './connection';
import { readBody } from './read-answer';

interface Options {
  signal?: AbortSignal;
}
interface Paging extends Options {
  page?: number;
  pageSize?: number;
}

type BrandList = z.infer<typeof brandListSchema>;
type ProductList = z.infer<typeof productListSchema>;

const brandAt = (brandId: string) => `/brands/${encodeURIComponent(brandId)}`;
const productAt = (brandId: string, productId: string) =>
  `${brandAt(brandId)}/products/${encodeURIComponent(productId)}`;
const pageOf = ({ page = 1, pageSize = 10 }: Paging) =>
  new URLSearchParams({ page: String(page), page_size: String(pageSize) }).toString();

/** What the client does with the person's own brands and products. */
export function catalogueCalls(connection: Connection) {
  const send = <Body extends { success: true }>(path: string, question: Partial<Question>): Promise<Body> =>
    connection.send(path, { repeatable: true, ...question }, readBody<Body>);
  const put = <Body extends { success: true }>(path: string, changes: object, { signal }: Options = {}) => {
    const headers = { 'Content-Type': 'application/json' };
    return send<Body>(path, { method: 'PUT', headers, body: JSON.stringify(changes), signal });
  };
  /** Not sent again when its answer got lost: what is deleted is not there the second time. */
  const remove = async (path: string, { signal }: Options = {}): Promise<void> => {
    await send(path, { method: 'DELETE', signal, repeatable: false });
  };

  return {
    brands: {
      list: (how: Paging = {}) => send<BrandList>(`/brands?${pageOf(how)}`, { signal: how.signal }),
      get: (brandId: string, { signal }: Options = {}) => send<BrandAnswer>(brandAt(brandId), { signal }),
      /** Changes what is given and nothing else. */
      change: (brandId: string, changes: z.input<typeof brandChangesSchema>, how?: Options) =>
        put<BrandAnswer>(brandAt(brandId), changes, how),
      /** For good, with its products and their files. */
      delete: (brandId: string, how?: Options) => remove(brandAt(brandId), how),
    },

    products: {
      list: (brandId: string, how: Paging = {}) =>
        send<ProductList>(`${brandAt(brandId)}/products?${pageOf(how)}`, { signal: how.signal }),
      get: (brandId: string, productId: string, { signal }: Options = {}) =>
        send<ProductAnswer>(productAt(brandId, productId), { signal }),
      /** Changes what is given and nothing else. */
      change: (brandId: string, productId: string, changes: z.input<typeof productChangesSchema>, how?: Options) =>
        put<ProductAnswer>(productAt(brandId, productId), changes, how),
      /** For good, with its photos. */
      delete: (brandId: string, productId: string, how?: Options) => remove(productAt(brandId, productId), how),
    },
  };
}
