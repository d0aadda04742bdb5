import { describe, expect, it } from 'vitest';
import { errorSummary, firstWrongField, openErrors } from './field-errors';

describe('a ticket that can’t be taken', () => {
  it('leads to the first wrong field from the top', () => {
    expect(firstWrongField({ count: 'Ask for at least 1 ad.', brand_name: 'Enter the brand name.' })).toBe(
      'brand_name',
    );
    expect(firstWrongField({})).toBeNull();
  });

  it('names what is wrong by its labels', () => {
    expect(errorSummary({ logo: 'x' })).toBe('One thing is missing or wrong: Logo.');
    expect(errorSummary({ product_images: 'x', product_full_name: 'x' })).toBe(
      '2 things are missing or wrong: Product Name, Product Images.',
    );
    expect(errorSummary({})).toBe('');
  });

  it('stops complaining about a field once it is touched', () => {
    const form = {
      brand_name: '',
      product_full_name: '',
      product_description: 'A shoe',
      primary_color_hex: '#111111',
      secondary_color_hex: '#222222',
      count: 6,
      aspect_ratio: '1:1' as const,
      lang: null,
    };
    const refusal = {
      errors: { brand_name: 'Enter the brand name.', product_images: 'Add at least one product photo.' },
      form,
      files: [],
    };
    expect(openErrors(refusal, form, [])).toEqual(refusal.errors);
    expect(openErrors(refusal, { ...form, brand_name: 'N' }, [])).toEqual({
      product_images: 'Add at least one product photo.',
    });
    expect(openErrors(null, form, [])).toEqual({});
  });
});
