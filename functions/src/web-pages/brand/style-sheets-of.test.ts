import { describe, expect, it } from 'vitest';
import { openPage } from '../page';
import { styleSheetsOf } from './style-sheets-of';

const sheetsOf = (html: string, address = 'https://www.oakleaf.example/products/mug') =>
  styleSheetsOf(openPage(html, new URL(address)));
const link = (href: string, rest = '') => `<link rel="stylesheet" href="${href}"${rest}>`;

describe('the addresses of a page’s style sheets', () => {
  it.each([
    ['are absolute', link('/a.css'), ['https://www.oakleaf.example/a.css']],
    ['may lack their protocol', link('//oakleaf.example/a.css'), ['https://oakleaf.example/a.css']],
    ['are each told once', link('/a.css') + link('/a.css'), ['https://www.oakleaf.example/a.css']],
    [
      'may have other relations',
      '<link rel="preload stylesheet" href="/a.css">',
      ['https://www.oakleaf.example/a.css'],
    ],
    ['leave out other looks', '<link rel="alternate stylesheet" href="/a.css">', []],
    ['leave out what is printed', link('/a.css', ' media="print"'), []],
    ['leave out the dark', link('/a.css', ' media="(prefers-color-scheme: dark)"'), []],
    ['leave out what is no sheet', '<link rel="icon" href="/a.css">', []],
    ['leave out what is in the page', link('data:text/css,a{}'), []],
    ['leave out font services', link('https://fonts.googleapis.com/css2?family=Lora'), []],
    ['leave out icon fonts', link('/assets/font-awesome/all.css'), []],
    ['leave out reviews', link('https://cdn.judge.me/w.css'), []],
    ['leave out chats', link('https://js.intercomcdn.com/w.css'), []],
    [
      'leave out consent',
      link('https://cdn.cookielaw.org/w.css') + link('/wp-content/plugins/cookie-notice/a.css'),
      [],
    ],
    ['leave out payment', link('https://x.klarnacdn.net/w.css'), []],
    ['leave out a shop’s apps', link('https://cdn.shopify.com/extensions/0a1b/stars/assets/a.css'), []],
    ['leave out what isn’t an address', link('http://[') + '<link rel="stylesheet">', []],
  ])('%s', (_, html, urls) => expect(sheetsOf(html).urls).toEqual(urls));

  it('keeps a shop’s own that is called as a plug-in is', () => {
    const html = link('/themes/cookie-jar/style.css');
    expect(sheetsOf(html, 'https://cookie-jar.example/').urls).toEqual([
      'https://cookie-jar.example/themes/cookie-jar/style.css',
    ]);
  });

  it('puts the theme first, then the site’s own, then plug-ins, then hosts that nobody knows', () => {
    const html =
      link('https://libs.unknown.example/x.css') +
      link('/wp-content/plugins/shop/a.css') +
      link('/other.css') +
      link('https://cdn.shopify.com/s/files/1/t/2/assets/theme.css');
    expect(sheetsOf(html).urls).toEqual([
      'https://cdn.shopify.com/s/files/1/t/2/assets/theme.css',
      'https://www.oakleaf.example/other.css',
      'https://www.oakleaf.example/wp-content/plugins/shop/a.css',
      'https://libs.unknown.example/x.css',
    ]);
  });

  it('knows a site’s own host under a country’s second level', () => {
    const html = link('https://other.co.uk/a.css') + link('https://static.oakleaf.co.uk/b.css');
    expect(sheetsOf(html, 'https://www.oakleaf.co.uk/').urls).toEqual([
      'https://static.oakleaf.co.uk/b.css',
      'https://other.co.uk/a.css',
    ]);
  });

  it('are at most six', () => {
    const html = Array.from({ length: 9 }, (_, index) => link(`/${index}.css`)).join('');
    expect(sheetsOf(html).urls).toEqual([0, 1, 2, 3, 4, 5].map((index) => `https://www.oakleaf.example/${index}.css`));
  });
});

describe('the CSS that stands in a page', () => {
  it.each([
    ['is that of its style elements', '<style>a { color: red }</style><style>b{}</style>', ['a { color: red }', 'b{}']],
    ['is as it was written', '<style>a > b { content: "&amp;" }</style>', ['a > b { content: "&amp;" }']],
    ['leaves out what is printed', '<style media="print">a{}</style>', []],
    ['leaves out what is no CSS', '<style type="text/less">a{}</style>', []],
    ['leaves out what is empty', '<style> </style>', []],
    ['has the body’s own style as a rule', '<body style="background: #ABC"></body>', ['body { background: #ABC }']],
    ['has a button’s own style as a rule', '<a class="btn big" style="color:red">Buy</a>', ['button { color:red }']],
    [
      'lets no style out of its rule',
      '<header style="color:red} a{color:blue"></header>',
      ['header { color:red acolor:blue }'],
    ],
    ['leaves out the style of anything else', '<p style="color:red"></p>', []],
  ])('%s', (_, html, inline) => expect(sheetsOf(html).inline).toEqual(inline));

  it('is cut at 200 kB an element, and at 1 MB in all', () => {
    const { inline } = sheetsOf(`<style>${'a'.repeat(300_000)}</style>`.repeat(8));
    expect(inline.map((css) => css.length)).toEqual([200_000, 200_000, 200_000, 200_000, 200_000]);
  });
});
