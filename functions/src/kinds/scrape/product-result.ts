import type { PageResult } from '../../../../lib/domain/kinds/scrape/page-result';
import type { ScrapeProductResult } from '../../../../lib/domain/kinds/scrape/scrape-product';
import type { ProductOfPage } from '../../web-pages/found';
import { foundProduct, originsOf } from '../page-reading/found-product';

/** What a page says of its product, as the job's result begins. Throws a ProviderError where it shows none. */
export function productResult(found: ProductOfPage, url: string): ScrapeProductResult {
  const product = foundProduct(found, url);
  const { sources, confidence } = originsOf({
    full_name: found.fullName,
    description: found.description,
    features: found.features,
    price: found.price,
    availability: found.availability,
    rating: found.rating,
    category: found.category,
    language: found.language,
  });
  return {
    product,
    brand: null,
    brand_id: null,
    product_id: null,
    sources,
    confidence,
    warnings: found.warnings,
    uploads: null,
  };
}

/** “Norden Bottle, €29.00”. */
export function inWords({ full_name, price }: PageResult['product']): string {
  if (!price) return full_name;
  const { amount, currency } = price;
  return `${full_name}, ${new Intl.NumberFormat('en', { style: 'currency', currency }).format(amount)}`;
}
