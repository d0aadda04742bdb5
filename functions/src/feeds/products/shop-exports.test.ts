import { describe, expect, it } from 'vitest';
import { only, read } from '../feed-fixtures';

const SHOPIFY =
  'Handle,Title,Body (HTML),Vendor,Product Category,Type,Option1 Name,Variant Price,Variant Compare At Price,Image Src,Variant Image,Status\n';
const WOO =
  'ID,Type,SKU,Name,Short description,Description,In stock?,Sale price,Regular price,Categories,Images,Parent,Date sale price starts,Date sale price ends\n';

describe('an export of Shopify', () => {
  it('has several rows for one product, which add its photos', () => {
    const text = `${SHOPIFY}mug,Hearth Mug,<p>Stoneware.</p><ul><li>Holds 300 ml</li></ul>,Tarnwick,Home & Garden > Kitchen,Mugs,Size,18.50 EUR,22.00 EUR,https://t.example/1.jpg,,active
mug,,,,,,,24.00 EUR,,https://t.example/2.jpg,https://t.example/v.jpg,
pot,Pot,,Tarnwick,,,,9.00 EUR,,,,archived`;
    const { format, rows } = read(text);
    expect(format).toBe('shopify-csv');
    expect(rows).toMatchObject([
      {
        line: 2,
        brandName: 'Tarnwick',
        imageUrls: ['https://t.example/1.jpg', 'https://t.example/2.jpg', 'https://t.example/v.jpg'],
        product: { full_name: 'Hearth Mug', price: { amount: 18.5, currency: 'EUR', was: 22 }, category: 'Mugs' },
      },
      { line: 4, product: { full_name: 'Pot', availability: 'discontinued' } },
    ]);
  });

  it('says no currency, so a product has no price, and the person is told', () => {
    const { rows, warnings } = read(`${SHOPIFY}mug,Mug,,T,,,,18.50,,,,active`);
    expect(rows[0]?.product.price).toBeNull();
    expect(warnings).toEqual([
      'The file doesn’t say in which currency the price is, so it was left out: line 2. Add a column “currency” and import it again.',
    ]);
  });

  it('has rows that belong to nothing', () => {
    const { wrong } = read(`${SHOPIFY},Mug,,T,,,,,,,,\npot,,,,,,,9.00,,,,\nbowl,Bowl,,,,,,,,,,`);
    expect(wrong).toEqual([
      { line: 2, reason: 'It has no handle, so it can’t be told which product it belongs to.' },
      { line: 3, reason: 'Its product has no title.' },
    ]);
  });

  it('may have the newer names of its columns', () => {
    const text =
      'Title,URL handle,Description,Vendor,Type,Option1 name,Price,Compare-at price,Product image URL\nMug,mug,Stoneware.,Tarnwick,Mugs,Size,€18.50,,https://t.example/1.jpg';
    expect(read(text)).toMatchObject({
      format: 'shopify-csv',
      rows: [
        {
          product: { full_name: 'Mug', price: { amount: 18.5, currency: 'EUR' } },
          imageUrls: ['https://t.example/1.jpg'],
        },
      ],
    });
  });
});

describe('an export of WooCommerce', () => {
  it('has variations, which belong to their parent by its SKU or number', () => {
    const text = `${WOO}7,variable,MUG,Hearth Mug,Short.,Long and warm.,1,,,"Home > Mugs, Sale","https://t.example/1.jpg, https://t.example/2.jpg",,,
8,variation,MUG-S,Hearth Mug - S,,,0,€16.00,€18.50,,https://t.example/s.jpg,MUG,,
9,variation,MUG-L,Hearth Mug - L,,,1,,€24.00,,,id:7,,`;
    const { format, rows } = read(text);
    expect(format).toBe('woocommerce-csv');
    expect(rows).toMatchObject([
      {
        line: 2,
        imageUrls: ['https://t.example/1.jpg', 'https://t.example/2.jpg', 'https://t.example/s.jpg'],
        product: {
          full_name: 'Hearth Mug',
          description: 'Long and warm.',
          price: { amount: 16, currency: 'EUR', was: 18.5 },
          availability: 'in_stock',
          category: 'Mugs',
        },
      },
    ]);
  });

  it.each([
    ['over', '2026-01-01 00:00:00', '2026-02-01 00:00:00', 18.5, null],
    ['still to come', '2026-04-01', '', 18.5, null],
    ['on', '2026-03-01', '2026-04-01', 16, 18.5],
  ])('whose sale is %s costs what it costs now', (_when, from, until, amount, was) => {
    const { product } = only(`${WOO}7,simple,MUG,Mug,,,1,€16.00,€18.50,,,,${from},${until}`);
    expect(product.price).toEqual({ amount, currency: 'EUR', was });
  });

  it('has a variation of what is not in the file', () => {
    const { wrong } = read(
      `${WOO}8,variation,X,Mug - S,,,1,,,,,MUG,,\n9,variation,Y,Mug - L,,,1,,,,,,,\n7,simple,Z,Pot,,,,,,,,,,`,
    );
    expect(wrong).toEqual([
      { line: 2, reason: 'It is a variation of “MUG”, which is not in the file.' },
      { line: 3, reason: 'It is a variation, but doesn’t say of which product.' },
    ]);
  });
});

describe('a feed for Google as a table', () => {
  it('is known by its columns', () => {
    const text =
      'id\ttitle\tdescription\tlink\timage_link\tavailability\tprice\tsale_price\tsale_price_effective_date\titem_group_id\n' +
      '1\tMug\tStoneware.\thttps://t.example/mug\thttps://t.example/1.jpg\tpreorder\t18.50 EUR\t16.00 EUR\t2026-03-01T00:00+0100/2026-03-31T23:59+0100\tg1\n' +
      '2\tMug, blue\tStoneware.\thttps://t.example/mug2\thttps://t.example/2.jpg\tin stock\t18.50 EUR\t\t\tg1';
    expect(read(text)).toMatchObject({
      format: 'google-csv',
      rows: [
        {
          imageUrls: ['https://t.example/1.jpg', 'https://t.example/2.jpg'],
          product: { full_name: 'Mug', availability: 'in_stock', price: { amount: 16, was: 18.5 } },
        },
      ],
    });
  });
});

describe('products that can’t be told apart', () => {
  it('by their names become one, with the lowest price, and the person is told', () => {
    const text =
      'name,price,image\nMug,18.00 EUR,https://t.example/1.jpg\nPot,5.00 EUR,\nmug ,16.00 EUR,https://t.example/2.jpg';
    const { rows, warnings } = read(text);
    expect(rows.map(({ product }) => [product.full_name, product.price?.amount])).toEqual([
      ['Mug', 16],
      ['Pot', 5],
    ]);
    expect(warnings).toEqual(['It has the name of a product before it and counts as its variant: line 4.']);
  });

  it('by their names are two where they are of two brands, unless all go to one', () => {
    const text = 'name,brand\nMug,A\nMug,B';
    expect(read(text).rows).toHaveLength(2);
    expect(read(text, { isOneBrand: true }).rows).toHaveLength(1);
  });

  it('by their links keep none', () => {
    const { rows, warnings } = read(
      'name,link\nMug,https://t.example/\nPot,https://t.example/\nJar,https://t.example/jar',
    );
    expect(rows.map(({ product }) => product.source_url)).toEqual([null, null, 'https://t.example/jar']);
    expect(warnings).toEqual(['Several products have the same link, so it was left out: lines 2 and 3.']);
  });
});
