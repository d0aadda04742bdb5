import { describe, expect, it } from 'vitest';
import type { ShopProduct } from '../../web-pages/shop/shop';
import { knownProduct } from './known-product';
import { photosOfEach, partsOfShop } from './shop-parts';

const shop = (count: number, changes: Partial<ShopProduct> = {}): ShopProduct[] =>
  Array.from({ length: count }, (_, index) => ({
    ...{ url: `https://shop.example/products/${index + 1}`, name: null, known: null },
    ...changes,
  }));

describe('the parts of a shop', () => {
  it('are one of each product, in the order of the shop', () => {
    const { parts, leftOut } = partsOfShop(shop(250), { brand_id: 'norden', everyMs: null });
    expect(parts.map(({ key }) => key).slice(8, 11)).toEqual(['009', '010', '011']);
    expect(parts[249]).toEqual({
      key: '250',
      input: {
        product: { url: 'https://shop.example/products/250', name: null, known: null },
        brand_id: 'norden',
        photos: 1,
      },
    });
    expect(leftOut).toEqual([]);
  });

  it('leave out what a shop that wants to be read slowly would take too long for', () => {
    const { parts, leftOut } = partsOfShop(shop(50), { brand_id: 'norden', everyMs: 20_000 });
    expect(parts).toHaveLength(24);
    expect(leftOut).toHaveLength(26);
    expect(leftOut[0]).toEqual({
      url: 'https://shop.example/products/25',
      reason:
        'This shop wants programs to wait 20 seconds between two pages, so only the first of them were read. Read this one by its own address.',
    });
  });

  it('leave nothing out that the shop’s own data says all of', () => {
    const { parts } = partsOfShop(shop(50, { known: knownProduct() }), { brand_id: 'norden', everyMs: 20_000 });
    expect(parts).toHaveLength(50);
  });

  it('are at least one, however slow the shop wants it', () => {
    expect(partsOfShop(shop(3), { brand_id: 'norden', everyMs: 86_400_000 }).parts).toHaveLength(1);
  });
});

it.each([
  [1, 3],
  [20, 3],
  [21, 2],
  [40, 2],
  [41, 1],
  [250, 1],
])('of %i products each has at most %i photos', (products, photos) => {
  expect(photosOfEach(products)).toBe(photos);
});
