import { describe, expect, it } from 'vitest';
import type { Found } from '../../found';
import { openPage } from '../../page';
import { organizationsOf } from '../organizations';
import { brandNameOf } from './brand-name';
import { cleanName } from './clean-name';
import { nameOfHost, registeredDomain } from './site-domain';

interface Given {
  address?: string;
  alt?: string;
  product?: Found<string>;
}

function nameOf(html: string, { address = 'https://www.oak-leaf.example/p/mug', alt, product }: Given = {}) {
  const page = openPage(html, new URL(address));
  return brandNameOf(page, organizationsOf(page), alt ?? null, product ?? null);
}
const jsonLd = (value: unknown) => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;
const SITE_NAME = '<meta property="og:site_name" content="Moss &amp; Fern">';

describe('a brand’s name', () => {
  it.each([
    ['of an organization', jsonLd({ '@type': 'Organization', name: 'Moss & Fern' }), 'Moss & Fern', 'json-ld', 0.85],
    [
      'of a store in a graph',
      jsonLd({ '@graph': [{ '@type': ['OnlineStore'], name: 'Moss & Fern' }] }),
      'Moss & Fern',
      'json-ld',
      0.85,
    ],
    ['of a site', jsonLd([{ '@type': 'WebSite', name: 'Moss & Fern' }]), 'Moss & Fern', 'json-ld', 0.8],
    [
      'of a product’s brand',
      jsonLd({ '@type': 'Product', name: 'Mug', brand: { '@type': 'Brand', name: 'Moss' } }),
      'Moss',
      'json-ld',
      0.7,
    ],
    ['of OpenGraph', SITE_NAME, 'Moss & Fern', 'opengraph', 0.8],
    ['of an application', '<meta name="application-name" content="Moss">', 'Moss', 'html', 0.6],
    ['of a phone’s start screen', '<meta name="apple-mobile-web-app-title" content="Moss">', 'Moss', 'html', 0.6],
    ['behind a dash in the title', '<title>Mug, 300 ml – Moss &amp; Fern</title>', 'Moss & Fern', 'html', 0.45],
    ['behind a bar in the title', '<title>Mug | Kitchen | Moss</title>', 'Moss', 'html', 0.45],
    // The address says the same.
    ['in front of the title', '<title>Oak Leaf | The mug shop</title>', 'Oak Leaf', 'html', 0.65],
    ['of the address, as the last resort', '<title>Mug</title>', 'Oak Leaf', 'html', 0.3],
    [
      'in two places',
      jsonLd({ '@type': 'Store', name: 'moss and fern' }) + '<meta property="og:site_name" content="Moss And Fern">',
      'moss and fern',
      'json-ld',
      0.9,
    ],
    [
      'in broken JSON-LD',
      '<script type="application/ld+json">{"@type":"Organization","name":"Moss",}</script>',
      'Moss',
      'json-ld',
      0.85,
    ],
  ])('%s', (_, html, value, source, confidence) => expect(nameOf(html)).toEqual({ value, source, confidence }));

  it.each([
    ['Moss & Fern logo', 'Moss & Fern'],
    ['Logo of Moss', 'Moss'],
    ['moss-logo', 'moss'],
    ['Moss', 'Moss'],
  ])('is what “%s” stands for', (alt, value) =>
    expect(nameOf('', { alt })).toEqual({ value, source: 'html', confidence: 0.6 }),
  );

  it.each([
    [
      'of people who review',
      jsonLd({ '@type': 'Product', review: { author: { '@type': 'Organization', name: 'Tester' } } }),
    ],
    ['of makers', jsonLd({ '@type': 'Product', manufacturer: { '@type': 'Organization', name: 'Factory' } })],
    ['that is none', jsonLd({ '@type': 'Organization', name: 'My Store' })],
    ['that is a picture’s file', '<meta property="og:site_name" content="https://a.example/">'],
    ['that is no text', jsonLd({ '@type': 'Organization', name: { a: 1 } })],
    ['that is far too long', `<meta property="og:site_name" content="${'Moss '.repeat(40)}">`],
  ])('is not one %s', (_, html) => expect(nameOf(html)?.value).toBe('Oak Leaf'));

  it('is nothing where the address is a number', () => {
    expect(nameOf('', { address: 'http://192.0.2.7/' })).toBeNull();
  });
});

describe('the product’s own brand', () => {
  const product = (value: string, confidence = 0.7): Found<string> => ({ value, source: 'microdata', confidence });

  it('is the ad’s, whoever sells it', () => {
    expect(nameOf(SITE_NAME, { product: product('Tern') })).toEqual(product('Tern'));
  });
  it('is surer where the shop is called so too, and is written as the surer one writes it', () => {
    expect(nameOf(SITE_NAME, { product: product('mossfern') })).toEqual({
      value: 'Moss & Fern',
      source: 'opengraph',
      confidence: 0.8,
    });
    expect(nameOf(SITE_NAME, { product: product('MOSS & FERN', 0.9) })?.value).toBe('MOSS & FERN');
  });
  it('gives way to the shop’s where it says nothing', () => {
    expect(nameOf(SITE_NAME, { product: product('Default Vendor', 0.9) })?.value).toBe('Moss & Fern');
  });
});

describe('a name as it would be said', () => {
  it.each([
    ['Moss & Fern® Official Store', 'Moss & Fern'],
    ['Moss | Handmade pots', 'Moss'],
    ['Moss Onlineshop', 'Moss'],
    ['Moss - offizieller Online-Shop', 'Moss'],
    ['  Moss\n and   Fern ', 'Moss and Fern'],
    ['Jean-Luc', 'Jean-Luc'],
    ['7 Seas', '7 Seas'],
    ['森の店', '森の店'],
    ['M', null],
    ['…', null],
    ['Home', null],
    ['www.moss.example', null],
    ['{{ shop.name }}', null],
    ['', null],
  ])('“%s” is “%s”', (text, expected) => expect(cleanName(text)).toBe(expected));
});

describe('the name in an address', () => {
  it.each([
    ['www.moss-fern.com', 'moss-fern.com', 'Moss Fern'],
    ['shop.moss.co.uk', 'moss.co.uk', 'Moss'],
    ['moss.myshopify.com', 'moss.myshopify.com', 'Moss'],
    ['moss.de', 'moss.de', 'Moss'],
    ['xn--mller-kva.de', 'xn--mller-kva.de', null],
    ['127.0.0.1', '127.0.0.1', null],
    ['localhost', 'localhost', null],
  ])('%s', (host, domain, name) => expect([registeredDomain(host), nameOfHost(host)]).toEqual([domain, name]));
});
