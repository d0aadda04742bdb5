import { describe, expect, it } from 'vitest';
import { readBulkFields } from './bulk-fields';

/** The fields of the shortest documented request. */
const DOCUMENTED = {
  brand_name: 'Nike',
  product_full_name: 'Air Max 90',
  product_description: 'Classic sneaker with Air cushioning',
  primary_color_hex: '#FF0000',
  secondary_color_hex: '#000000',
  count: '10',
};

const read = (fields: Record<string, string>, tooLong: string[] = []) =>
  readBulkFields({ values: new Map(Object.entries(fields)), tooLong });

describe('the fields of a bulk job', () => {
  it('have their documented defaults', () => {
    expect(read(DOCUMENTED)).toEqual({
      form: { ...DOCUMENTED, count: 10, aspect_ratio: '1:1', lang: null },
      enableKieRefinement: false,
      urls: { photos: [], logo: null },
      errors: {},
    });
  });

  it('are read as old clients write them', () => {
    const fields = {
      ...DOCUMENTED,
      brand_name: ' Nike ',
      aspect_ratio: '9:16',
      lang: 'Arabic',
      enable_kie_refinement: 'True',
    };
    expect(read(fields)).toMatchObject({
      form: { brand_name: 'Nike', aspect_ratio: '9:16', lang: 'arabic' },
      enableKieRefinement: true,
      errors: {},
    });
  });

  it.each(['', 'null', 'undefined', '[]'])('take “%s” for a file that there isn’t', (nothing) => {
    const fields = { ...DOCUMENTED, logo: nothing, logo_url: nothing, product_image_urls: nothing, lang: nothing };
    expect(read(fields)).toMatchObject({ form: { lang: null }, errors: {} });
  });

  it.each([
    [{ brand_name: '' }, 'brand_name'],
    [{ brand_name: 'x'.repeat(81) }, 'brand_name'],
    [{ product_full_name: '   ' }, 'product_full_name'],
    [{ product_description: 'x'.repeat(2001) }, 'product_description'],
    [{ primary_color_hex: 'red' }, 'primary_color_hex'],
    [{ secondary_color_hex: '#FFF' }, 'secondary_color_hex'],
    [{ count: '0' }, 'count'],
    [{ count: '21' }, 'count'],
    [{ count: '3.5' }, 'count'],
    [{ count: 'NaN' }, 'count'],
    [{ count: '1e1' }, 'count'],
    [{ count: '-3' }, 'count'],
    [{ aspect_ratio: '2:1' }, 'aspect_ratio'],
    [{ lang: 'klingon' }, 'lang'],
    [{ enable_kie_refinement: 'maybe' }, 'enable_kie_refinement'],
    [{ logo: 'data:image/png;base64,AAAA' }, 'logo'],
    [{ product_image_urls: 'https://example.com/a.png' }, 'product_image_urls'],
    [{ product_image_urls: '{"a":1}' }, 'product_image_urls'],
    [{ product_image_urls: '[1]' }, 'product_image_urls'],
    [
      { product_image_urls: JSON.stringify(Array.from({ length: 7 }, () => 'https://example.com/a.png')) },
      'product_image_urls',
    ],
  ])('%j is refused by name', (fields, name) => {
    expect(Object.keys(read({ ...DOCUMENTED, ...fields }).errors)).toEqual([name]);
  });

  it('may name files by their addresses', () => {
    const fields = { product_image_urls: '["https://example.com/a.png"]', logo_url: 'https://example.com/logo.svg' };
    expect(read({ ...DOCUMENTED, ...fields })).toMatchObject({
      urls: { photos: ['https://example.com/a.png'], logo: 'https://example.com/logo.svg' },
      errors: {},
    });
  });

  it('that are missing are all named', () => {
    expect(Object.keys(read({}).errors).sort()).toEqual(Object.keys(DOCUMENTED).sort());
  });

  it('that were cut are refused', () => {
    expect(read(DOCUMENTED, ['product_description']).errors).toHaveProperty('product_description');
  });
});
