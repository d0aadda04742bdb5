import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { redirect, send, startLocalSite, type LocalSite } from '../fetch/local-site';
import { asked, find, pathsOf } from './shop-of-tests';

let site: LocalSite;
beforeAll(async () => (site = await startLocalSite()));
afterAll(() => site.close());
beforeEach(() => {
  site.answers = {};
  site.asked.length = 0;
});

const ld = (value: unknown) => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;
const links = (...paths: string[]) => paths.map((path) => `<a href="${path}">x</a>`).join('');
const page = (path: string, ...body: string[]) => (site.answers[path] = send(`<body>${body.join('')}</body>`));

describe('a list that a page has for search engines', () => {
  const entry = (position: number, fields: object) => ({ '@type': 'ListItem', position, ...fields });

  it('is read, with names, from all that it is written as', async () => {
    page(
      '/shoes',
      ld({
        '@type': 'ItemList',
        itemListElement: [
          entry(1, { url: '/products/strand?utm_campaign=a', name: 'Strand' }),
          entry(2, { item: { '@type': 'Product', name: 'Dune', url: `${site.origin}/dune` } }),
          entry(3, { item: `${site.origin}/products/reef` }),
          entry(4, { url: 'https://elsewhere.example/products/cape' }),
          entry(5, { url: '/products/strand#reviews' }),
          entry(6, { item: { '@type': 'Article', url: '/how-we-knit' } }),
        ],
      }),
      links('/products/not-listed'),
    );
    const found = await find(site, '/shoes');
    expect([found.source, pathsOf(found)]).toEqual(['item-list', ['/products/strand', '/dune', '/products/reef']]);
    expect(found.products.map(({ name }) => name)).toEqual(['Strand', 'Dune', null]);
  });

  it('goes on over its further pages', async () => {
    const list = (...paths: string[]) =>
      ld({ '@type': 'ItemList', itemListElement: paths.map((url, at) => entry(at, { url })) });
    page('/c/shoes', list('/strand', '/dune'), links('?page=2', '?page=3'));
    page('/c/shoes?page=2', list('/reef', '/cape'));
    page('/c/shoes?page=3', list('/bay', '/fen'));
    expect((await find(site, '/c/shoes')).found).toBe(6);
  });
});

describe('the links of a page', () => {
  it('are followed to products and to the lists that it leads to, each once', async () => {
    page(
      '/',
      `<nav>${links('/category/lamps', '/category/mugs', '/about', '/blog/lamps')}</nav>`,
      links('/products/lamp', '/products/lamp/?gclid=1', 'https://elsewhere.example/products/x', 'mailto:a@b.example'),
    );
    page('/category/lamps', links('/products/lamp', '/products/boreal'));
    page('/category/mugs', links('/products/mug', '/category/mugs?page=2'));
    page('/category/mugs?page=2', links('/products/cup'));
    const found = await find(site, '/');
    expect([found.source, pathsOf(found)]).toEqual([
      'links',
      ['/products/lamp', '/products/boreal', '/products/mug', '/products/cup'],
    ]);
    expect(asked(site)).toEqual(
      expect.not.arrayContaining(['/about', '/blog/lamps', '/products/lamp', '/products/mug']),
    );
  });

  it('are of products where they stand with a picture and a price', async () => {
    const card = (path: string, price: string) =>
      `<li><a href="${path}"><img src="/a.jpg"></a> <b>Thing</b> ${price}</li>`;
    page(
      '/',
      `<ul>${card('/blue-lamp', '€12.50')}${card('/red-mug', '8,00 €')}${card('/our-story', '')}</ul>`,
      `<footer><ul>${card('/imprint-of-us', '€1.00')}</ul></footer>`,
    );
    expect(pathsOf(await find(site, '/'))).toEqual(['/blue-lamp', '/red-mug']);
  });

  it('are those of the start page where the address is of one product', async () => {
    page('/products/lamp', '<h1>Lamp</h1>', links('/products/mug'));
    page('/', links('/products/lamp', '/products/mug', '/products/pot'));
    expect((await find(site, '/products/lamp')).found).toBe(3);
  });

  it('are of one collection alone where the address is of one', async () => {
    page('/', links('/products/pot'));
    page('/category/lamps', links('/products/lamp', '/category/mugs', '/category/lamps/page/2/'));
    page('/category/lamps/page/2/', links('/products/boreal'));
    expect(pathsOf(await find(site, '/category/lamps'))).toEqual(['/products/lamp', '/products/boreal']);
  });

  it('have an end where pages go on for ever', async () => {
    const answers = site.answers;
    for (let number = 1; number <= 60; number += 1) {
      answers[number === 1 ? '/category/lamps' : `/category/lamps?page=${number}`] = send(
        links(`/products/lamp-${number}`, `/category/lamps?page=${number + 1}`),
      );
    }
    expect((await find(site, '/category/lamps')).found).toBe(11);
    expect(asked(site)).toHaveLength(12);
  });

  it('have an end where every further page is the same', async () => {
    page('/category/lamps', links('/products/lamp', '?page=2', '?page=900'));
    page('/category/lamps?page=2', links('/products/lamp'));
    await find(site, '/category/lamps');
    expect(asked(site)).toEqual(['/robots.txt', '/category/lamps', '/category/lamps?page=2']);
  });
});

describe('a shop that can’t be looked through', () => {
  it('says what to do where it has no products', async () => {
    page('/', '<h1>We write letters</h1>', links('/about'));
    await expect(find(site, '/')).rejects.toMatchObject({
      name: 'PageError',
      code: 'PAGE_UNREADABLE',
      reason: 'no-products',
      retryable: false,
      message:
        'We found no products at “127.0.0.1”: neither a list of the shop’s data, nor a sitemap, nor links to products. Paste the address of a page that lists products, or of one product’s own page.',
    });
    page('/category/lamps', '<h1>Lamps</h1>');
    await expect(find(site, '/category/lamps')).rejects.toMatchObject({
      message:
        'We found no products on this page of “127.0.0.1”. Paste the address of a page that lists products, or of one product’s own page.',
    });
  });

  it.each([
    ['is not public', 'http://10.1.2.3/', 'not-public'],
    ['is no address', 'ftp://shop.example/', 'address'],
    ['is gone', '/gone', 'not-found'],
    ['leads in circles', '/loop', 'redirects'],
    ['refuses', '/refused', 'refused'],
    ['is private', '/private', 'robots'],
    ['shows a wall', '/wall', 'refused'],
    ['asks who we are', '/login', 'refused'],
  ])('%s', async (_, address, reason) => {
    site.answers['/robots.txt'] = send('User-agent: *\nDisallow: /private', { 'content-type': 'text/plain' });
    site.answers['/loop'] = redirect('/loop');
    site.answers['/refused'] = send('No', {}, 403);
    site.answers['/wall'] = send('<title>Just a moment...</title><h1>Checking that you are not a robot</h1>');
    site.answers['/login'] = send('<title>Log in</title><h1>Log in</h1><form><input type="password"></form>');
    await expect(find(site, address)).rejects.toMatchObject({ name: 'PageError', reason });
  });

  it('is stopped at once when whoever asked stops it', async () => {
    const stop = new AbortController();
    page('/', links('/category/lamps'));
    const found = find(site, '/', { signal: stop.signal, tell: async () => stop.abort() });
    await expect(found).rejects.toMatchObject({ reason: 'stopped' });
  });

  it('is looked at from its start where the address is of a file', async () => {
    site.answers['/sitemap.xml'] = send('<urlset></urlset>', { 'content-type': 'application/xml' });
    page('/', links('/products/lamp'));
    expect(pathsOf(await find(site, '/sitemap.xml'))).toEqual(['/products/lamp']);
  });
});
