import { describe, expect, it } from 'vitest';
import { bulkDynamicFormSchema } from './bulk-dynamic';

const form = {
  brand_name: 'Nike',
  product_full_name: 'Air Max 90',
  product_description: 'Classic sneaker.',
  primary_color_hex: '#FF0000',
  secondary_color_hex: '#000000',
  count: 10,
  aspect_ratio: '1:1',
  lang: null,
};
const messages = (change: object) =>
  bulkDynamicFormSchema.safeParse({ ...form, ...change }).error?.issues.map(({ message }) => message) ?? [];

describe('the form', () => {
  it('accepts what the documents show', () => {
    expect(messages({})).toEqual([]);
  });
  it.each([
    [{ brand_name: '' }, 'Enter the brand name.'],
    [{ product_full_name: '   ' }, 'Enter the product name.'],
    [{ product_description: 'x'.repeat(2001) }, 'Keep the product description to 2000 characters.'],
    [{ primary_color_hex: 'red' }, 'Enter the primary colour as #RRGGBB, for example #1D63F0.'],
    [{ count: 0 }, 'Ask for at least 1 ad.'],
    [{ count: 21 }, 'Ask for at most 20 ads.'],
    [{ count: 1.5 }, 'Enter a whole number of ads.'],
  ])('says what to do about %j', (change, message) => {
    expect(messages(change)).toContain(message);
  });
});
