import { describe, expect, it } from 'vitest';
import { openPage } from '../../page';
import { organizationsOf } from '../organizations';
import { logosOf } from './page-logos';

function read(html: string) {
  const page = openPage(html, new URL('https://moss.example/products/mug'));
  return logosOf(page, organizationsOf(page));
}
const found = (html: string) =>
  read(html).logos.map(
    ({ url, svg, confidence }) => `${confidence} ${url?.replace('https://moss.example', '') ?? svg}`,
  );
const jsonLd = (value: unknown) => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;
const header = (inner: string) => `<header><a href="/">${inner}</a></header>`;

describe('a logo', () => {
  it.each([
    ['of the JSON-LD', jsonLd({ '@type': 'Organization', logo: 'https://moss.example/l.jpg' }), ['0.9 /l.jpg']],
    [
      'as an ImageObject',
      jsonLd({ '@type': 'Store', logo: { '@type': 'ImageObject', url: '/l.png' } }),
      ['0.93 /l.png'],
    ],
    [
      'of a publisher',
      jsonLd({ '@type': 'WebPage', publisher: { '@type': 'Organization', logo: [{ contentUrl: '/l.svg' }] } }),
      ['0.97 /l.svg'],
    ],
    [
      'of a product’s brand',
      jsonLd({ '@type': 'Product', brand: { '@type': 'Brand', logo: '/l.jpg' } }),
      ['0.8 /l.jpg'],
    ],
    ['in the head, linked home', header('<img class="logo" src="/l.png">'), ['0.88 /l.png']],
    ['in the head, by its file’s name', '<header><img src="/img/moss-logo.jpg"></header>', ['0.8 /img/moss-logo.jpg']],
    ['in the head, linked home and called nothing', header('<img src="/a.jpg" alt="Moss">'), ['0.65 /a.jpg']],
    [
      'in the head, linked to the start page of a language',
      '<header><a href="/en-gb/"><img src="/a.jpg"></a></header>',
      ['0.65 /a.jpg'],
    ],
    [
      'in a div that is the head',
      '<div class="site-header"><div id="siteLogo"><img src="/a.jpg"></div></div>',
      ['0.8 /a.jpg'],
    ],
    ['anywhere, where it is called so', '<div class="logo-wrap"><img src="/a.jpg"></div>', ['0.55 /a.jpg']],
    ['in the foot', '<footer><img class="footer__logo" src="/a.jpg"></footer>', ['0.45 /a.jpg']],
    ['of microdata', '<div itemscope><img itemprop="logo" src="/a.jpg"></div>', ['0.85 /a.jpg']],
    ['of OpenGraph', '<meta property="og:logo" content="/a.png">', ['0.75 /a.png']],
    ['that is an icon drawn in SVG', '<link rel="icon" type="image/svg+xml" href="/i.svg">', ['0.5 /i.svg']],
    ['that is a large icon', '<link rel="shortcut icon" sizes="32x32 192x192" href="/i.png">', ['0.42 /i.png']],
    ['that is a phone’s icon', '<link rel="apple-touch-icon" href="/i.png">', ['0.4 /i.png']],
    ['that masks', '<link rel="mask-icon" href="/i.svg" color="#000">', ['0.2 /i.svg']],
    [
      'that a script would load',
      header('<img class="logo" src="data:image/gif;base64,R0" data-src="/l.webp">'),
      ['0.88 /l.webp'],
    ],
    [
      'in several sizes, as the largest',
      header('<img class="logo" src="/s.png" srcset="/s.png 1x, /l.png 2x">'),
      ['0.88 /l.png'],
    ],
    ['whose width is asked for', header('<img class="logo" data-src="/l_{width}x.png">'), ['0.88 /l_600x.png']],
  ])('%s', (_, html, expected) => expect(found(html)).toEqual(expected));

  it.each([
    ['of a card', header('<img class="logo" src="/visa.svg" alt="Visa">')],
    ['of a way to pay, in a row', '<div class="payment-logos"><img src="/a.svg" alt="A logo"></div>'],
    ['of a network', '<header><a href="https://social.example/"><img src="/facebook-logo.svg"></a></header>'],
    ['that is a seal', '<img class="trust-badge logo" src="/a.png">'],
    ['that is a flag', header('<img src="/flags/de.svg">')],
    ['of partners', '<div class="partner-logo"><img src="/a.png"></div>'],
    ['of what the page is about', '<main><img src="/a.png" alt="Tern logo"></main>'],
    ['that is the product', '<header><a href="/mug"><img src="/mug.png"></a></header>'],
    ['that is a cart', header('<img class="icon-cart" src="/cart.svg">')],
    [
      'for which its class only sounds so',
      '<div class="catalogo"><img src="/a.png"></div><a class="logout"><img src="/b.png"></a>',
    ],
    ['that is a small icon', '<link rel="icon" sizes="32x32" href="/i.png"><link rel="icon" href="/favicon.ico">'],
    ['without an address', header('<img class="logo">')],
    ['with an address of no web', header('<img class="logo" src="javascript:x">')],
  ])('is not one %s', (_, html) => expect(found(html)).toEqual([]));

  it('may be called as others’ are where the shop is, too', () => {
    const page = openPage(header('<img class="logo" src="/flag-logo.png">'), new URL('https://red-flag.example/'));
    expect(logosOf(page, []).logos).toEqual([
      { url: 'https://red-flag.example/flag-logo.png', svg: null, source: 'html', confidence: 0.88 },
    ]);
  });

  it('comes after likelier ones, and drawings before pictures', () => {
    const html =
      '<link rel="mask-icon" href="/m.svg"><link rel="apple-touch-icon" href="/t.png"><link rel="icon" href="/i.svg">' +
      '<meta property="og:logo" content="/o.png">' +
      header('<img class="logo" src="/h.jpg"><img class="logo" src="/h.svg"><img class="logo" src="/h.png">') +
      jsonLd({ '@type': 'Organization', logo: '/j.png' });
    expect(found(html)).toEqual([
      '0.93 /j.png',
      '0.92 /h.svg',
      '0.88 /h.png',
      '0.85 /h.jpg',
      '0.75 /o.png',
      '0.5 /i.svg',
      '0.4 /t.png',
      '0.2 /m.svg',
    ]);
  });

  it('is told once, whatever sizes it is asked for in', () => {
    const html =
      jsonLd({ '@type': 'Organization', logo: '/l.png?v=1&width=180' }) +
      header('<img class="logo" alt="Moss" src="/l.png?v=1&width=600"><img class="logo" src="/l_300x.png">');
    expect(read(html)).toEqual({
      logos: [{ url: 'https://moss.example/l.png?v=1&width=180', svg: null, source: 'json-ld', confidence: 0.93 }],
      alt: 'Moss',
    });
  });

  it('is one of eight at most', () => {
    const images = Array.from({ length: 20 }, (_, index) => `<img class="logo" src="/${index}.png">`);
    expect(found(header(images.join('')))).toHaveLength(8);
  });

  it('is found on a page that nests without end', () => {
    expect(found(`${'<div class="logo">'.repeat(10_000)}<img src="/a.png">`)).toEqual(['0.58 /a.png']);
  });
});

describe('a logo drawn in the page', () => {
  const NS = 'xmlns="http://www.w3.org/2000/svg"';
  it.each([
    [
      'is a file of its own',
      header('<svg class="logo" viewBox="0 0 9 3" fill="none"><path d="M0 0h9"/></svg>'),
      [`0.92 <svg ${NS} viewBox="0 0 9 3" fill="none"><path d="M0 0h9"></path></svg>`],
    ],
    [
      'has its names as SVG writes them',
      header('<svg class="logo" width="9" height="3"><linearGradient gradientUnits="x"></linearGradient><rect/></svg>'),
      [`0.92 <svg ${NS} width="9" height="3"><linearGradient gradientUnits="x"></linearGradient><rect></rect></svg>`],
    ],
    [
      'brings what it repeats from elsewhere on the page, and is as large',
      '<svg><symbol id="l" viewBox="0 0 9 3"><path fill="url(#g)"/></symbol><linearGradient id="g"/></svg>' +
        header('<svg class="logo"><use xlink:href="#l" href="#l"></use></svg>'),
      [
        `0.92 <svg ${NS} viewBox="0 0 9 3"><defs><symbol id="l" viewBox="0 0 9 3"><path fill="url(#g)"></path></symbol>` +
          '<linearGradient id="g"></linearGradient></defs><use href="#l"></use></svg>',
      ],
    ],
    [
      'leaves out scripts, and what calls them',
      header('<svg class="logo" viewBox="0 0 1 1" onload="x()"><script>x()</script><path onclick="x()" d="M0"/></svg>'),
      [`0.92 <svg ${NS} viewBox="0 0 1 1"><path d="M0"></path></svg>`],
    ],
    [
      'has its texts written for XML',
      header('<svg class="logo" viewBox="0 0 1 1"><text>Moss &amp; Fern</text></svg>'),
      [`0.92 <svg ${NS} viewBox="0 0 1 1"><text>Moss &amp; Fern</text></svg>`],
    ],
  ])('%s', (_, html, expected) => expect(found(html)).toEqual(expected));

  it.each([
    [
      'repeats what is in another file',
      header('<svg class="logo" viewBox="0 0 1 1"><use href="/sprite.svg#l"/></svg>'),
    ],
    ['repeats what isn’t there', header('<svg class="logo" viewBox="0 0 1 1"><use href="#l"/></svg>')],
    [
      'repeats a circle of things too long to follow',
      `<svg>${Array.from({ length: 9 }, (_, index) => `<symbol id="s${index}"><use href="#s${index + 1}"/></symbol>`).join('')}</svg>${header('<svg class="logo" viewBox="0 0 1 1"><use href="#s0"/></svg>')}`,
    ],
    ['doesn’t say how large it is', header('<svg class="logo" width="100%"><path d="M0"/></svg>')],
    ['draws nothing', header('<svg class="logo" viewBox="0 0 1 1"><title>Moss</title></svg>')],
    ['is larger than 60 kB', header(`<svg class="logo" viewBox="0 0 1 1"><path d="${'M0 0'.repeat(16_000)}"/></svg>`)],
    ['nests without end', header(`<svg class="logo" viewBox="0 0 1 1">${'<g>'.repeat(10_000)}<path/></svg>`)],
    ['is a sign beside the logo', '<header><a href="/cart"><svg viewBox="0 0 1 1"><path/></svg></a></header>'],
  ])('is left out when it %s', (_, html) => expect(found(html)).toEqual([]));

  it('is called what it is labelled as', () => {
    expect(read(header('<svg viewBox="0 0 1 1"><title>Moss</title><path/></svg>')).alt).toBe('Moss');
    expect(read(header('<svg viewBox="0 0 1 1" aria-label="Fern"><path/></svg>')).alt).toBe('Fern');
  });
});
