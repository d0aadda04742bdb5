import type { ProductOfPage } from '../../web-pages/found';

/** A product of which a shop’s own data says all, for tests. */
export function knownProduct(changes: Partial<ProductOfPage> = {}): ProductOfPage {
  const of = <T>(value: T) => ({ value, source: 'shopify' as const, confidence: 0.95 });
  return {
    ...{ isProduct: true, obstacle: null, platform: 'shopify' },
    canonicalUrl: 'https://shop.example/products/norden-bottle',
    fullName: of('Norden Bottle'),
    description: of('Steel outside, steel inside. Stays hot for ten hours.'),
    features: of(['600 ml', 'Free of BPA']),
    price: of({ amount: 29, currency: 'EUR', was: 35 }),
    availability: of('in_stock' as const),
    rating: of({ value: 4.7, count: 214 }),
    category: of('Bottles'),
    brandName: of('Norden'),
    language: of('en'),
    images: [
      { url: 'https://cdn.example/bottle.jpg', source: 'shopify', width: 1200, height: 1200, alt: 'Norden Bottle' },
    ],
    warnings: [],
    ...changes,
  };
}
