import { describe, expect, it } from 'vitest';
import { jsonLd, meta, readShopPage, said } from './shop-page';

const SAYS = { name: 'Aurora', price: '129 EUR' };
const TEXT = '{"@type":"Product","name":"Aurora","offers":{"price":"129.00","priceCurrency":"EUR"}}';

const BROKEN: [string, string][] = [
  ['commas before closing brackets', TEXT.replace('}}', ',},}')],
  ['raw line breaks in its texts', TEXT.replace('Aurora', 'Aurora\n')],
  ['control characters', TEXT.replace('Aurora', 'Aurora\u0003')],
  ['a section of CDATA', `\n//<![CDATA[\n${TEXT}\n//]]>\n`],
  ['a comment of HTML around it', `<!-- ${TEXT} -->`],
  [
    'comments between its lines',
    `// the product\n{"@type":"Product", /* its name */ "name":"Aurora","url":"https://hellwerk.example/x","offers":{"price":"129.00", // gross\n"priceCurrency":"EUR"}}`,
  ],
  ['quotes written as entities', TEXT.replaceAll('"', '&quot;')],
  ['two objects behind one another', `{"@type":"WebSite","name":"Hellwerk"}\n${TEXT}`],
  ['two objects with a comma between', `{"@type":"WebSite","name":"Hellwerk"},${TEXT}`],
  ['a semicolon behind it', `${TEXT};`],
  ['a byte order mark', `\uFEFF${TEXT}`],
  ['single quotes', TEXT.replaceAll('"', "'")],
  [
    'names without quotes',
    TEXT.replaceAll(/"(@?\w+)":/g, (_all, key: string) => (key.startsWith('@') ? `"${key}":` : `${key}:`)),
  ],
  ['a bracket that is missing', TEXT.slice(0, -1)],
  ['a broken object before it', `{"@type":"WebSite" "name":"Hellwerk"} ${TEXT}`],
];

describe('broken JSON-LD', () => {
  it.each(BROKEN)('is mended with %s', (_title, text) => {
    expect(said(readShopPage({ head: jsonLd(text) }))).toEqual(SAYS);
  });

  it('keeps an inch sign that nobody escaped', () => {
    expect(said(readShopPage({ head: jsonLd(TEXT.replace('Aurora', 'Aurora 12" brass')) }))).toEqual({
      ...SAYS,
      name: 'Aurora 12" brass',
    });
  });

  it('leaves the page to its other sources where nothing can be read', () => {
    const head =
      jsonLd('{{{ not json') +
      meta({ 'og:title': 'Aurora', 'product:price:amount': '129.00', 'product:price:currency': 'EUR' });
    expect(said(readShopPage({ head }))).toEqual(SAYS);
  });
});
