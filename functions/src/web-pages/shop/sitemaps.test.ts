import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { fakeClock } from '../fetch/fake-clock';
import { redirect, send, startLocalSite, type LocalSite } from '../fetch/local-site';
import { asked, find, pathsOf, robotsWith, sitemapIndex, urlset, xml } from './shop-of-tests';

let site: LocalSite;
beforeAll(async () => (site = await startLocalSite()));
afterAll(() => site.close());
beforeEach(() => {
  site.answers = { '/': send('<title>Tarn</title><h1>Tarn</h1>') };
  site.asked.length = 0;
});

const at = (...paths: string[]) => paths.map((path) => `${site.origin}${path}`);
const sitemap = (...paths: string[]) => (site.answers['/sitemap.xml'] = xml(urlset(at(...paths))));

describe('the products in a shop’s sitemap', () => {
  it('are found from any of its addresses, without pages of other things', async () => {
    site.answers['/about'] = send('<h1>About us</h1>');
    sitemap('/', '/about', '/blog/lamps', '/products/lamp', '/category/lamps', '/products/mug?utm_source=map', '/cart');
    expect(await find(site, '/about')).toEqual({
      platform: null,
      source: 'sitemap',
      products: [
        { url: `${site.origin}/products/lamp`, name: null, known: null },
        { url: `${site.origin}/products/mug`, name: null, known: null },
      ],
      found: 2,
      home: `${site.origin}/`,
      warnings: [],
    });
  });

  it('are counted beyond those that are wanted', async () => {
    sitemap(...Array.from({ length: 300 }, (_, index) => `/products/thing-${index}`));
    const found = await find(site, '/', { most: 3 });
    expect([pathsOf(found), found.found]).toEqual([
      ['/products/thing-0', '/products/thing-1', '/products/thing-2'],
      300,
    ]);
  });

  it('are read from where robots.txt says, over an index, packed, and only from sitemaps of products', async () => {
    site.answers['/robots.txt'] = robotsWith('Sitemap: /maps/all.xml', 'User-agent: *', 'Disallow: /cart');
    site.answers['/maps/all.xml'] = xml(
      sitemapIndex(at('/maps/products-1.xml.gz', '/maps/pages.xml', '/maps/products-2.xml')),
    );
    const packed = gzipSync(urlset(at('/', '/lamp', '/mug')));
    site.answers['/maps/products-1.xml.gz'] = send(packed, { 'content-type': 'application/octet-stream' });
    site.answers['/maps/products-2.xml'] = send(gzipSync(urlset(at('/pot'))), {
      'content-encoding': 'gzip',
      'content-type': 'text/xml',
    });
    expect(pathsOf(await find(site, '/'))).toEqual(['/lamp', '/mug', '/pot']);
    expect(asked(site)).toEqual([
      '/robots.txt',
      '/',
      '/maps/all.xml',
      '/maps/products-1.xml.gz',
      '/maps/products-2.xml',
    ]);
  });

  it('are those with pictures where addresses say nothing', async () => {
    const picture = '<image:image><image:loc>https://cdn.example/a.jpg</image:loc></image:image>';
    site.answers['/sitemap.xml'] = xml(urlset([`<loc>${site.origin}/blue-lamp</loc>${picture}`, ...at('/our-story')]));
    const { products, warnings } = await find(site, '/');
    expect([products.map(({ url }) => url), warnings]).toEqual([at('/blue-lamp'), []]);
  });

  it('are taken with a warning where nothing tells them from other pages, and no page lists any', async () => {
    sitemap('/blue-lamp', '/our-story');
    const found = await find(site, '/');
    expect([found.source, pathsOf(found), found.warnings]).toEqual([
      'sitemap',
      ['/blue-lamp', '/our-story'],
      ['The shop’s addresses don’t tell products from other pages, so some of these may be none.'],
    ]);
  });

  it('are no lists of others', async () => {
    sitemap('/products/lamps', '/products/lamps/aurora', '/products/lamps/boreal', '/products/mug');
    expect(pathsOf(await find(site, '/'))).toEqual([
      '/products/lamps/aurora',
      '/products/lamps/boreal',
      '/products/mug',
    ]);
  });

  it('are those of the folder that the address lies in, where a sitemap is about it', async () => {
    site.answers['/robots.txt'] = robotsWith(
      ...at('/sitemap.xml', '/large/sitemap.xml').map((url) => `Sitemap: ${url}`),
    );
    site.answers['/large/'] = send('<h1>Large</h1>');
    sitemap('/products/lamp');
    site.answers['/large/sitemap.xml'] = xml(urlset(at('/large/products/mug')));
    const large = await find(site, '/large/');
    expect([pathsOf(large), large.home]).toEqual([['/large/products/mug'], `${site.origin}/large/`]);
    const whole = await find(site, '/');
    expect([pathsOf(whole), whole.home]).toEqual([['/products/lamp'], `${site.origin}/`]);
  });
});

describe('the pace at which a shop is looked through', () => {
  it('is the shop’s own where it names one, up to ten seconds', async () => {
    site.answers['/robots.txt'] = robotsWith('User-agent: *', 'Crawl-delay: 7');
    sitemap('/products/lamp');
    const clock = fakeClock();
    await find(site, '/', { session: site.session({ clock }) });
    expect(clock.waits).toContain(7000);
    site.answers['/robots.txt'] = robotsWith('User-agent: *', 'Crawl-delay: 3600');
    const other = fakeClock();
    await find(site, '/', { session: site.session({ clock: other }) });
    expect(Math.max(...other.waits)).toBe(10_000);
  });
});

describe('a product in several languages', () => {
  it('is taken once, in the language of the address', async () => {
    site.answers['/de/'] = send('<html lang="de"><h1>Tarn</h1>');
    sitemap('/products/lamp', '/de/products/lamp', '/en-gb/products/lamp', '/products/mug', '/de/products/mug');
    expect(pathsOf(await find(site, '/'))).toEqual(['/products/lamp', '/products/mug']);
    const german = await find(site, '/de/');
    expect([pathsOf(german), german.home]).toEqual([['/de/products/lamp', '/de/products/mug'], `${site.origin}/de/`]);
  });

  it('is known by its alternates where its address differs', async () => {
    const [lamp, lampe] = at('/products/lamp', '/de/products/lampe');
    const links = [lamp, lampe].map((url) => `<xhtml:link rel="alternate" hreflang="x" href="${url}"/>`).join('');
    site.answers['/sitemap.xml'] = xml(urlset([`<loc>${lampe}</loc>${links}`, `<loc>${lamp}</loc>${links}`]));
    expect(pathsOf(await find(site, '/'))).toEqual(['/products/lamp']);
  });

  it('is known by the languages that the page names', async () => {
    site.answers['/'] = send(`<link rel="alternate" hreflang="de" href="${site.origin}/de/"><h1>Tarn</h1>`);
    sitemap('/products/lamp', '/de/products/lampe');
    expect(pathsOf(await find(site, '/'))).toEqual(['/products/lamp']);
  });
});

describe('what is wrong with a sitemap', () => {
  it('may lead to other sites, which are never asked', async () => {
    sitemap('/products/lamp');
    const foreign = 'https://elsewhere.example/products/mug';
    const inner = urlset([...at('/products/lamp'), foreign, '//elsewhere.example/products/pot', 'javascript:alert(1)']);
    site.answers['/robots.txt'] = robotsWith(
      'Sitemap: https://elsewhere.example/sitemap.xml',
      `Sitemap: ${site.origin}/map.xml`,
    );
    site.answers['/map.xml'] = xml(sitemapIndex(['https://elsewhere.example/products.xml', ...at('/inner.xml')]));
    site.answers['/inner.xml'] = xml(inner);
    const found = await find(site, '/');
    expect([pathsOf(found), found.found]).toEqual([['/products/lamp'], 1]);
  });

  it('may be that it is huge: other sitemaps are read, and a warning says so', async () => {
    site.answers['/sitemap.xml'] = xml(sitemapIndex(at('/products-1.xml', '/products-2.xml', '/products-3.xml')));
    site.answers['/products-1.xml'] = xml(Buffer.alloc(10_000_001, 32));
    // 12 MB of zeros, packed by nobody that the answer names.
    site.answers['/products-2.xml'] = xml(gzipSync(Buffer.alloc(12_000_000)));
    site.answers['/products-3.xml'] = xml(urlset(at('/products/lamp')));
    const found = await find(site, '/');
    expect([pathsOf(found), found.warnings]).toEqual([
      ['/products/lamp'],
      ['A sitemap of the shop is larger than the 10 MB that we read, so products may be missing.'],
    ]);
  });

  it('may be entities of its own, which stay as they are', async () => {
    const laughs = Array.from({ length: 9 }, (_, n) => `<!ENTITY l${n + 1} "${`&l${n};`.repeat(10)}">`).join('');
    const bomb = `<?xml version="1.0"?><!DOCTYPE urlset [<!ENTITY l0 "ha">${laughs}]>`;
    site.answers['/sitemap.xml'] = xml(
      `${bomb}${urlset(at('/products/lamp', '/products/&l9;', '/products/a&amp;b&#45;c'))}`,
    );
    expect(pathsOf(await find(site, '/'))).toEqual(['/products/lamp', '/products/&l9;', '/products/a&b-c']);
  });

  it('may be an index that names itself, or one more each time', async () => {
    site.answers['/sitemap.xml'] = xml(sitemapIndex(at('/sitemap.xml', '/deeper.xml', '/loop.xml')));
    site.answers['/deeper.xml'] = xml(sitemapIndex(at('/deeper2.xml')));
    site.answers['/deeper2.xml'] = xml(sitemapIndex(at('/deeper3.xml')));
    site.answers['/loop.xml'] = redirect('/loop.xml');
    await expect(find(site, '/')).rejects.toMatchObject({ reason: 'no-products' });
    expect(asked(site)).not.toContain('/deeper3.xml');
  });

  it('may be that there are very many', async () => {
    const maps = Array.from({ length: 50 }, (_, index) => `/products-${index}.xml`);
    site.answers['/sitemap.xml'] = xml(sitemapIndex(at(...maps)));
    maps.forEach((path, index) => (site.answers[path] = xml(urlset(at(`/products/thing-${index}`)))));
    const { found, warnings } = await find(site, '/');
    expect([found, warnings]).toEqual([
      19,
      ['The shop has more than the 20 sitemaps that we read, so products may be missing.'],
    ]);
  });

  it('may be that it can’t be had now, which is said if nothing else has products', async () => {
    site.answers['/sitemap.xml'] = send('Busy', {}, 503);
    await expect(find(site, '/')).rejects.toMatchObject({ name: 'PageError', reason: 'server', retryable: true });
  });

  it.each([
    ['a page', '<!doctype html><p>Not here'],
    ['nothing', ''],
    ['open to its end', '<urlset><url><loc>'],
    ['bytes of another kind', Buffer.from('1f8b0800ff', 'hex')],
    ['a feed', '<rss><channel><item><link>https://shop.example/products/a</link></item></channel></rss>'],
  ])('may be that it is %s', async (_, body) => {
    site.answers['/sitemap.xml'] = xml(body);
    await expect(find(site, '/')).rejects.toMatchObject({ name: 'PageError' });
  });

  it('is not in the way of a plain list of addresses', async () => {
    site.answers['/robots.txt'] = robotsWith(`Sitemap: ${site.origin}/list.txt`);
    site.answers['/list.txt'] = send(at('/products/lamp', '/about').join('\r\n'), { 'content-type': 'text/plain' });
    expect(pathsOf(await find(site, '/'))).toEqual(['/products/lamp']);
  });
});
