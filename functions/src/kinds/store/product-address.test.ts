import { expect, it } from 'vitest';
import { productAddress } from './product-address';

const PRODUCT = 'https://shop.example/products/bottle';

it.each([
  ['with a variant in its query goes by the product', `${PRODUCT}?variant=2`, PRODUCT, PRODUCT],
  ['of a variant with a name of its own goes by the product', `${PRODUCT}-red`, PRODUCT, PRODUCT],
  ['within a collection goes by the product', 'https://shop.example/collections/all/products/bottle', PRODUCT, PRODUCT],
  [
    'without www is of the same shop',
    PRODUCT,
    'https://www.shop.example/products/bottle',
    'https://www.shop.example/products/bottle',
  ],
  ['that names a list goes by where it was', PRODUCT, 'https://shop.example/products', PRODUCT],
  ['that names the start page goes by where it was', PRODUCT, 'https://shop.example/', PRODUCT],
  ['that names another shop goes by where it was', PRODUCT, 'https://maker.example/products/bottle', PRODUCT],
  ['that names a script goes by where it was', PRODUCT, 'javascript:alert(1)', PRODUCT],
  ['that names nothing readable goes by where it was', PRODUCT, 'bottle', PRODUCT],
])('a page %s', (_title, url, canonicalUrl, address) => {
  expect(productAddress({ canonicalUrl }, url)).toBe(address);
});
