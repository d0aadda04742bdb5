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

const read = (fields: Record<string, string> | [string, string][], wrong: Record<string, string> = {}) => {
  const entries = Array.isArray(fields) ? fields : Object.entries(fields);
  return readBulkFields({ entries, values: new Map(entries), wrong });
};

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

  it('that could not be read are refused with the reason', () => {
    const { brand_name: _, ...others } = DOCUMENTED;
    expect(read(others, { brand_name: 'brand_name is too long.' }).errors).toEqual({
      brand_name: 'brand_name is too long.',
    });
  });

  it('that are not known are named, with what was probably meant', () => {
    expect(read({ ...DOCUMENTED, brandName: 'Nike', colour: 'red' }).errors).toEqual({
      brandName: 'There is no field brandName here. Send it as brand_name.',
      colour: 'There is no field colour here. Leave it out.',
    });
  });

  it('that come twice are refused by name where they differ, but for switches, of which the last counts', () => {
    const twice = (name: string, ...values: string[]) => [
      ...Object.entries(DOCUMENTED).filter(([field]) => field !== name),
      ...values.map((value): [string, string] => [name, value]),
    ];
    expect(Object.keys(read(twice('count', '9', '1')).errors)).toEqual(['count']);
    expect(read(twice('count', '9', '9'))).toMatchObject({ form: { count: 9 }, errors: {} });
    expect(read(twice('enable_kie_refinement', 'false', 'true'))).toMatchObject({
      enableKieRefinement: true,
      errors: {},
    });
  });

  it('may be entries of a list, as PHP and axios write them', () => {
    const fields: [string, string][] = [
      ...Object.entries(DOCUMENTED),
      ['product_image_urls[]', ' https://example.com/a.png\n'],
      ['product_image_urls[1]', 'https://example.com/b.png'],
    ];
    expect(read(fields)).toMatchObject({
      urls: { photos: ['https://example.com/a.png', 'https://example.com/b.png'] },
      errors: {},
    });
  });

  it.each([
    'https://example.com/my photo (1).png',
    'https://example.com/Müller/写真.jpg',
    'https://example.com/Easter%2525203.png',
    'https://bucket.s3.example.com/9f2c?X-Amz-Signature=a%2Bb&X-Amz-Expires=60',
    'https://example.com/a+b.png',
    'HTTPS://EXAMPLE.COM/a.PNG',
  ])('may be the address %s, as it is', (url) => {
    const fields = { ...DOCUMENTED, product_image_urls: JSON.stringify([`  ${url}\n`]), logo_url: ` ${url}\n` };
    expect(read(fields)).toMatchObject({ urls: { photos: [url], logo: url }, errors: {} });
  });

  it.each([
    ['//example.com/a.png', 'https://'],
    ['example.com/a.png', 'https://'],
    ['ftp://example.com/a.png', 'https://'],
    [`data:image/png;base64,${'iVBORw0KGgo'.repeat(400)}`, 'as a file'],
    [`https://example.com/${'a'.repeat(2000)}`, '2000 characters'],
    ['https://exa mple.com/a.png', 'can’t be read'],
  ])('name an address that can’t be fetched by its place: %s', (url, reason) => {
    const { errors } = read({
      ...DOCUMENTED,
      product_image_urls: JSON.stringify(['https://example.com/a.png', url]),
      logo_url: url,
    });
    expect(errors.product_image_urls).toMatch(/^Address 2 of product_image_urls/);
    expect(errors.product_image_urls).toContain(reason);
    expect(errors.logo_url).toMatch(/^logo_url/);
  });
});
