import type { PageResult, ReadBrand } from '../../../../lib/domain/kinds/scrape/page-result';
import { keepBrand, keepProduct } from '../../catalogue/keep';
import type { ScrapeJob } from './scrape-state';

/** Keeps what a page says among the person's brands and products; gives their ids. Reading it again updates them. */
export async function keepBrandAndProduct(
  { user_id: uid }: ScrapeJob,
  { product, brand }: { product: PageResult['product']; brand: ReadBrand },
): Promise<{ brand_id: string; product_id: string }> {
  const brand_id = await keepBrand(uid, brand);
  return { brand_id, product_id: await keepProduct(uid, brand_id, product) };
}
