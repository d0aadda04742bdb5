import { describe, expect, it } from 'vitest';
import { only, read, rss } from '../feed-fixtures';

const bottle = '<g:title>Fellside Bottle</g:title><g:price>32.00 EUR</g:price>';

describe('a feed for Google in XML', () => {
  it('says of a product what its elements say, and Google’s before those of RSS', () => {
    const item =
      '<title>Bottle</title><g:title>Fellside Bottle &amp; Cap</g:title><g:description><![CDATA[<p>Steel outside. Steel inside.</p>]]></g:description>' +
      '<link>https://t.example/b?utm_source=feed&amp;color=red</link><g:image_link>https://t.example/1.jpg</g:image_link>' +
      '<g:additional_image_link>https://t.example/2.jpg,https://t.example/3.jpg</g:additional_image_link>' +
      '<g:price>39.00 EUR</g:price><g:sale_price>32.00 EUR</g:sale_price><g:availability>out_of_stock</g:availability>' +
      '<g:brand>Tarnwick</g:brand><g:product_type>Home &gt; Kitchen &gt; Bottles</g:product_type><g:google_product_category>632</g:google_product_category>' +
      '<g:shipping><g:price>4.90 EUR</g:price></g:shipping>';
    expect(read(rss(item))).toMatchObject({
      format: 'google-xml',
      title: 'Tarnwick',
      rows: [
        {
          line: 3,
          brandName: 'Tarnwick',
          imageUrls: ['https://t.example/1.jpg', 'https://t.example/2.jpg', 'https://t.example/3.jpg'],
          product: {
            full_name: 'Fellside Bottle & Cap',
            description: 'Steel outside. Steel inside.',
            price: { amount: 32, currency: 'EUR', was: 39 },
            availability: 'out_of_stock',
            category: 'Bottles',
            source_url: 'https://t.example/b?color=red',
          },
        },
      ],
    });
  });

  it('is Atom as well', () => {
    const text =
      '<feed xmlns="http://www.w3.org/2005/Atom" xmlns:g="http://base.google.com/ns/1.0"><title>Tarnwick</title>\n' +
      '<entry><title>Mug</title><link rel="alternate" href="https://t.example/mug"/><link rel="self" href="https://t.example/feed"/>' +
      '<author><name>Ann</name></author><g:price>18.50 EUR</g:price></entry></feed>';
    expect(only(text)).toMatchObject({
      line: 2,
      product: { full_name: 'Mug', source_url: 'https://t.example/mug', price: { amount: 18.5 } },
    });
  });

  it('makes one product of the variants of a group, with the photos of all', () => {
    const variant = (color: string) =>
      `<g:item_group_id>b1</g:item_group_id><g:title>Bottle ${color}</g:title><g:image_link>https://t.example/${color}.jpg</g:image_link><g:price>32.00 EUR</g:price>`;
    const row = only(rss(variant('red'), variant('blue')));
    expect(row.product.full_name).toBe('Bottle red');
    expect(row.imageUrls).toEqual(['https://t.example/red.jpg', 'https://t.example/blue.jpg']);
  });

  it('of another sort has its products in whatever it calls them', () => {
    const text =
      '<SHOP><SHOPITEM><PRODUCTNAME>Hrnek</PRODUCTNAME><PRICE_VAT>18,50 EUR</PRICE_VAT><IMGURL>https://t.example/h.jpg</IMGURL></SHOPITEM></SHOP>';
    expect(read(text)).toMatchObject({
      format: 'xml',
      rows: [{ product: { full_name: 'Hrnek', price: { amount: 18.5 } }, imageUrls: ['https://t.example/h.jpg'] }],
    });
  });
});

describe('an entry that can’t be taken', () => {
  it.each([
    ['without a name', '<g:price>1.00 EUR</g:price>', 'It has no name.'],
    ['with nothing in it', '', 'It has no name.'],
    ['that is not well formed', '<g:title>Fish & Chips</g:title>', 'Its XML is not well formed'],
    ['whose elements cross', '<g:title>Mug</g:price>', 'Its XML is not well formed'],
    ['that nests too deeply', `${'<a>'.repeat(40)}${'</a>'.repeat(40)}`, 'Its XML is not well formed'],
    ['that is endless', `<g:title>${'x'.repeat(310_000)}</g:title>`, 'It is too long'],
    ['of thousands of elements', '<a/>'.repeat(20_000), 'Its XML is not well formed'],
  ])('%s is told with its line, and the others are taken', (_how, item, reason) => {
    const { rows, wrong } = read(rss(bottle, item, '<g:title>Mug</g:title>'));
    expect(rows.map(({ product }) => product.full_name)).toEqual(['Fellside Bottle', 'Mug']);
    expect(wrong).toEqual([{ line: 4, reason: expect.stringContaining(reason) }]);
  });

  it('because it is never closed takes none of the others with it', () => {
    const { rows, wrong } = read(rss(bottle).replace('</channel>', '<item><g:title>Mug</g:title>'));
    expect(rows).toHaveLength(1);
    expect(wrong).toEqual([{ line: 4, reason: 'It is too long, or its element is never closed.' }]);
  });

  it('is none that stands in a comment or a text', () => {
    const { rows, wrong } = read(
      rss(`<!-- <item></item> -->${bottle}<g:description><![CDATA[</item> is HTML here.]]></g:description>`),
    );
    expect([rows.length, wrong.length]).toEqual([1, 0]);
  });
});

describe('XML that means harm', () => {
  it('by entities that grow is refused in words', () => {
    const laughs = '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>';
    expect(() => read(`<?xml version="1.0"?>${laughs}<rss><item><title>&b;</title></item></rss>`)).toThrow(
      '“feed.csv” declares XML entities of its own, which no feed needs and we don’t read. Export it without them, or save it as CSV.',
    );
  });

  it('by what begins and never ends is over at once', () => {
    const { rows, wrong } = read(`<rss><item><title>Mug</title></item>${'<item '.repeat(200_000)}`);
    expect([rows.length, wrong.length]).toEqual([1, 0]);
  });

  it('without a product says what was looked for', () => {
    expect(() => read('<html2><a>b</a></html2>')).toThrow(
      'has no products in it: we looked for <item>, <entry> and <product>.',
    );
  });
});
