import { describe, expect, it } from 'vitest';
import { buyBox, jsonLd, meta, offer, product, readShopPage, said, type ShopPage } from './shop-page';

const OFFERS = { offers: offer('129.00', 'EUR') };
const nameOf = (name: string) => readShopPage({ head: product({ name, ...OFFERS }) }).fullName?.value;

const NAMES: [string, string, string][] = [
  ['a script', 'Aurora <script>alert(1)</script>lamp', 'Aurora lamp'],
  ['a picture with a handler', 'Aurora <img src=x onerror=alert(1)>lamp', 'Aurora lamp'],
  ['tags written as entities', 'Aurora &lt;b&gt;lamp&lt;/b&gt;', 'Aurora lamp'],
  ['entities of entities', 'Aurora &amp;amp; shade', 'Aurora & shade'],
  ['marks that turn its direction', 'Aurora \u202Epmal\u202C', 'Aurora pmal'],
  ['what cannot be seen', 'Au\u200Bro\u00ADra\uFEFF', 'Aurora'],
  ['control characters', 'Aurora\u0000\u0007lamp', 'Aurora lamp'],
  ['line breaks and many spaces', '  Aurora \n\t  lamp  ', 'Aurora lamp'],
  ['a sign that is no tag', 'Lamp < 5 kg & > 2 m', 'Lamp < 5 kg & > 2 m'],
];

describe('a name', () => {
  it.each(NAMES)('is plain text whatever is in it: %s', (_title, name, expected) => {
    expect(nameOf(name)).toBe(expected);
  });

  it('ends at a word within 200 characters', () => {
    expect(nameOf('Aurora lamp '.repeat(100))).toBe('Aurora lamp '.repeat(16).trim() + ' Aurora');
  });

  it('has no half of a character at its end', () => {
    expect(nameOf('💡'.repeat(150))).toBe('💡'.repeat(100));
  });
});

const DEEP = 3_000;
const nested = (depth: number): unknown => {
  let value: unknown = { '@type': 'Product', name: 'Aurora', ...OFFERS };
  for (let at = 0; at < depth; at += 1) value = { '@graph': [value] };
  return value;
};

const HOSTILE: [string, ShopPage][] = [
  [
    'a title of a megabyte',
    { head: `<title>${'Lamp '.repeat(200_000)}</title>${product({ name: 'Aurora', ...OFFERS })}` },
  ],
  [
    'a heading of a megabyte',
    { head: product({ name: 'Aurora', ...OFFERS }), body: `<h1>${'Lamp '.repeat(200_000)}</h1>` },
  ],
  [
    'elements nested very deep',
    { head: product({ name: 'Aurora', ...OFFERS }), body: `${'<div class="price">'.repeat(DEEP)}x` },
  ],
  [
    'a hundred thousand elements',
    { head: product({ name: 'Aurora', ...OFFERS }), body: '<i class="price">1</i>'.repeat(100_000) },
  ],
  [
    'a class of a megabyte',
    { head: product({ name: 'Aurora', ...OFFERS }), body: `<p class="${'price '.repeat(170_000)}">x</p>` },
  ],
  [
    'thousands of buttons',
    { head: product({ name: 'Aurora', ...OFFERS }), body: '<button>Add to cart</button>'.repeat(5_000) },
  ],
  [
    'data beyond repair',
    {
      head:
        jsonLd(`{"a":${'"x'.repeat(50_000)}}`) +
        jsonLd(`[${"'x ".repeat(30_000)}`) +
        product({ name: 'Aurora', ...OFFERS }),
    },
  ],
  ['brackets without end', { head: jsonLd('['.repeat(100_000)) + product({ name: 'Aurora', ...OFFERS }) }],
  [
    'scripts that never close what they open',
    { head: product({ name: 'Aurora', ...OFFERS }), body: `<script>${'window.__STATE__={'.repeat(20_000)}</script>` },
  ],
  [
    'objects that point to each other',
    {
      head: jsonLd({
        '@graph': [
          { '@type': 'Product', name: 'Aurora', ...OFFERS, isRelatedTo: { '@id': '#a' } },
          { '@id': '#a', other: { '@id': '#b' } },
          { '@id': '#b', other: { '@id': '#a' } },
        ],
      }),
    },
  ],
  [
    'names of what all objects have',
    {
      head: jsonLd(
        '{"@type":"Product","__proto__":{"name":"Wrong"},"constructor":"x","name":"Aurora","offers":{"price":"129.00","priceCurrency":"EUR"}}',
      ),
    },
  ],
  [
    'types that are no texts',
    {
      head:
        jsonLd([{ '@type': [null, 5, {}] }, null, 7, 'x', [[]]]) +
        product({
          name: 'Aurora',
          image: [null, {}, 5, 'javascript:alert(1)', 'data:image/png;base64,x'],
          brand: [[]],
          aggregateRating: 'x',
          category: {},
          ...OFFERS,
        }),
    },
  ],
];

describe('a hostile page', () => {
  it.each(HOSTILE)('is read all the same with %s', (_title, page) => {
    expect(said(readShopPage(page))).toMatchObject({ name: 'Aurora', price: '129 EUR' });
  });

  it('is not followed deeper than any page goes', () => {
    expect(readShopPage({ head: jsonLd(nested(5)) }).fullName?.value).toBe('Aurora');
    expect(readShopPage({ head: jsonLd(nested(500)) }).fullName).toBeNull();
  });

  it('gives addresses of the web alone', () => {
    const head =
      product({
        name: 'Aurora',
        image: ['javascript:alert(1)', '//cdn.hellwerk.example/a.jpg', 'ftp://x.example/a.jpg'],
        ...OFFERS,
      }) + meta({ 'og:image': 'data:image/png;base64,x' });
    expect(readShopPage({ head }).images.map(({ url }) => url)).toEqual(['https://cdn.hellwerk.example/a.jpg']);
  });

  it('has a description of at most 2,000 characters', () => {
    const head = product({ name: 'Aurora', description: 'It gives light. '.repeat(10_000), ...OFFERS });
    expect(readShopPage({ head }).description?.value.length).toBeLessThanOrEqual(2_000);
    expect(readShopPage({ head }).description?.value.startsWith('It gives light. It gives light.')).toBe(true);
  });

  it('takes no price from what is hidden', () => {
    const body = buyBox(
      'Aurora',
      '<span hidden class="price">€1.00</span><span class="price" style="display:none">€2.00</span>€129.00',
    );
    expect(said(readShopPage({ body })).price).toBe('129 EUR');
  });
});
