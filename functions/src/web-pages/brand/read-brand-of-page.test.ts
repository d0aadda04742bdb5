import { describe, expect, it } from 'vitest';
import type { BrandOfPage } from '../found';
import { openPage } from '../page';
import { readBrandOfPage } from './read-brand-of-page';

const SHOP = `<!DOCTYPE html><html lang="en"><head>
  <title>Stoneware mug – Moss &amp; Fern</title>
  <meta name="description" content="Handmade stoneware, honest and natural.">
  <meta name="theme-color" content="#1b7a4b">
  <meta property="og:site_name" content="Moss &amp; Fern">
  <link rel="apple-touch-icon" href="/touch.png">
  <style>:root { --color-primary: 27, 122, 75; --font-heading: Fraunces, serif }</style>
  <script type="application/ld+json">{"@type":"Organization","name":"Moss & Fern","logo":"https://moss.example/logo.svg"}</script>
</head><body style="background:#fbf7f0">
  <header class="site-header"><a href="/"><img class="logo" src="/cdn/logo.png" alt="Moss &amp; Fern logo"></a></header>
  <main><h1>Handmade mug</h1><button class="btn btn--primary">Add to cart</button></main>
</body></html>`;
const CSS = [
  'body { font-family: "Karla", sans-serif; color: #222 } h1 { font-family: var(--font-heading) }',
  '.btn--primary { background: rgb(var(--color-primary)); color: #fff } a { color: #b5532a }',
];

const read = (html: string, css: string[] = []) =>
  readBrandOfPage(openPage(html, new URL('https://moss.example/products/mug')), css, { brandName: null });

const NOTHING: BrandOfPage = {
  name: { value: 'Moss', source: 'html', confidence: 0.3 },
  logos: [],
  primaryColor: null,
  secondaryColor: null,
  otherColors: [],
  fonts: [],
  tone: [],
};

describe('the brand behind a shop’s page', () => {
  const brand: BrandOfPage = {
    name: { value: 'Moss & Fern', source: 'json-ld', confidence: 0.95 },
    logos: [
      { url: 'https://moss.example/logo.svg', svg: null, source: 'json-ld', confidence: 0.97 },
      { url: 'https://moss.example/cdn/logo.png', svg: null, source: 'html', confidence: 0.88 },
      { url: 'https://moss.example/touch.png', svg: null, source: 'html', confidence: 0.4 },
    ],
    primaryColor: { value: '#1B7A4B', source: 'html', confidence: 0.95 },
    secondaryColor: { value: '#B5532A', source: 'css', confidence: 0.45 },
    otherColors: [],
    fonts: ['Karla', 'Fraunces'],
    tone: ['handmade', 'honest', 'natural'],
  };

  it('is read from all that the page says', () => {
    expect(read(SHOP, CSS)).toEqual(brand);
  });

  it('is the same when the page’s own sheets are handed in, too', () => {
    expect(read(SHOP, [...CSS, ':root { --color-primary: 27, 122, 75; --font-heading: Fraunces, serif }'])).toEqual(
      brand,
    );
  });

  it('is no more than the address where the page says nothing', () => {
    expect(read('')).toEqual(NOTHING);
    expect(read('<p>Hello')).toEqual(NOTHING);
  });
});

describe('a page that is meant to break us', () => {
  it.each([
    ['nests without end', '<header>'.repeat(10_000)],
    ['has an endless title', `<title>${' - '.repeat(400_000)}</title>`],
    ['has an endless class', `<div class="${'mugs '.repeat(200_000)}"><img src="/a" class="${'-'.repeat(200_000)}">`],
    ['has endless metas', '<meta name="theme-color" content="x"><meta property="og:site_name">'.repeat(5000)],
    ['has JSON-LD that nests without end', `<script type="application/ld+json">${'['.repeat(200_000)}</script>`],
    [
      'has JSON-LD of the wrong shape',
      '<script type="application/ld+json">{"@type":{"a":1},"logo":[null,3,{"url":{}}],"@graph":7}</script>',
    ],
    ['has endless sizes of a picture', `<header><img class="logo" srcset="${', '.repeat(200_000)}">`],
    ['has styles that don’t end', `<style>${'a{'.repeat(100_000)}`],
  ])('gives what its address says when it %s', (_, html) => {
    expect(read(html)).toMatchObject({ primaryColor: null, logos: [], fonts: [], name: { value: 'Moss' } });
  });

  it('is read as far as two million characters of style sheets go', () => {
    const long = `:root{--brand:#1b7a4b}${`.x{color:red;m:${'0'.repeat(9000)}}`.repeat(100)}`;
    const { primaryColor } = read('', [
      long,
      `${long} `,
      `a{color:red;m:${'0'.repeat(9000)}}`.repeat(100),
      'a { color: #b5532a }',
    ]);
    expect(primaryColor).toEqual({ value: '#1B7A4B', source: 'css', confidence: 0.7 });
  });
});
