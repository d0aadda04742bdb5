import { describe, expect, it } from 'vitest';
import { readTemplateFields } from './template-fields';

const FORM = {
  brand_name: 'Nike',
  product_full_name: 'Air Max 90',
  product_description: 'Classic sneaker with Air cushioning',
  primary_color_hex: '#FF0000',
  secondary_color_hex: '#000000',
  template: 'product_hero',
};

type Fields = Partial<Record<'brand_name' | 'count' | 'template' | 'variation', string>>;

const read = (fields: Fields) => {
  const entries = Object.entries({ ...FORM, ...fields });
  return readTemplateFields({ entries, values: new Map(entries), wrong: {} }, { product_hero: { variations: 4 } });
};

describe('the fields of an ad of a chosen template', () => {
  it('are those of a set of ads without the count', () => {
    expect(read({})).toMatchObject({ form: { count: 1 }, template: 'product_hero', variation: null, errors: {} });
  });

  it.each<Fields>([{ count: '1' }, { count: '' }, { variation: 'null' }, { template: ' PRODUCT_HERO ' }])(
    'are understood as %o',
    (fields) => expect(read(fields).errors).toEqual({}),
  );

  it.each<[Fields, string]>([
    [{ template: '' }, 'template'],
    [{ template: 'poster' }, 'template'],
    [{ variation: '0' }, 'variation'],
    [{ variation: '5' }, 'variation'],
    [{ template: 'lifestyle' }, 'template'],
    [{ variation: '1.5' }, 'variation'],
    [{ count: '2' }, 'count'],
    [{ brand_name: '' }, 'brand_name'],
  ])('are refused where something is wrong: %o', (fields, field) => {
    expect(Object.keys(read(fields).errors)).toEqual([field]);
  });
});

it('a variation that the template does not have is refused with those that it has', () => {
  expect(read({ variation: '5' }).errors.variation).toBe(
    'Send variation of product_hero as a whole number from 1 to 4, or leave it out.',
  );
});
