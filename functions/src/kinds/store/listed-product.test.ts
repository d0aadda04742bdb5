import { expect, it } from 'vitest';
import { knownProduct } from './known-product';
import { listedProductSchema } from './listed-product';

it('a product that a shop lists can be kept and read again with all that is known of it', () => {
  const listed = { url: 'https://shop.example/products/norden-bottle', name: 'Norden Bottle', known: knownProduct() };
  expect(listedProductSchema.parse(JSON.parse(JSON.stringify(listed)))).toEqual(listed);
});

it.each(['description', 'features', 'price', 'availability', 'rating', 'category', 'language'] as const)(
  'a product of which nobody knows its %s can be kept as well',
  (field) => {
    const listed = { url: 'https://shop.example/p', name: null, known: knownProduct({ [field]: null }) };
    expect(listedProductSchema.parse(JSON.parse(JSON.stringify(listed)))).toEqual(listed);
  },
);
