import { gzipSync } from 'node:zlib';
import sharp from 'sharp';
import { documentOf } from '../look';
import { productPage } from '../own-face';
import { PHOTO_NUMBERS } from '../photo-face';
import { escaped, htmlReply, priceText, reply, type Asked, type Face, type Reply } from '../reply';
import { SHOP_NAME, type SampleProduct } from '../sample-products';
import { LOGIN, notFound } from '../troubles';
import { LARGE_PRODUCTS, largeProductOf, LARGE_TROUBLES } from './large-products';

const FOLDER = '/large';
const PER_PAGE = 12;
const SIDE = 800;
/** Of the index: what shops have besides products. */
const OTHER_PAGES = ['/large/', '/large/about', '/large/blog/how-we-work'];

/** A shop of eighty products: start page, categories of several pages, and a sitemap in parts, one of them packed. */
export const largeFace: Face = (asked) => {
  const { pathname } = asked.url;
  if (!pathname.startsWith(`${FOLDER}/`)) return null;
  const path = pathname.slice(FOLDER.length);
  switch (path) {
    case '/':
      return listPage('Things by the hundred', LARGE_PRODUCTS.slice(0, PER_PAGE), '');
    case '/sitemap.xml':
      return xmlReply(
        `<sitemapindex ${XMLNS}>${['pages.xml', 'products.xml.gz'].map((name) => `<sitemap><loc>${asked.baseUrl}${FOLDER}/sitemap-${name}</loc></sitemap>`).join('')}</sitemapindex>`,
      );
    case '/sitemap-pages.xml':
      return xmlReply(urlset(OTHER_PAGES, asked));
    case '/sitemap-products.xml.gz':
      return reply(gzipSync(urlset(LARGE_PRODUCTS.map(addressOf), asked)), 'application/gzip');
    case '/about':
      return htmlReply(
        documentOf({ title: `About ${SHOP_NAME}`, body: '<h1>About us</h1><p>Ten makers, eight sorts of things.</p>' }),
      );
  }
  return categoryPage(path, asked) ?? photo(path) ?? product(path, asked);
};

const XMLNS = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"';
const addressOf = ({ slug }: SampleProduct) => `${FOLDER}/products/${slug}`;
const xmlReply = (xml: string) =>
  reply(`<?xml version="1.0" encoding="UTF-8"?>\n${xml}\n`, 'application/xml; charset=utf-8');

function urlset(paths: readonly string[], { baseUrl }: Asked): string {
  return `<urlset ${XMLNS}>${paths.map((path) => `<url><loc>${baseUrl}${path}</loc></url>`).join('\n')}</urlset>`;
}

function product(path: string, asked: Asked): Reply | null {
  const one = largeProductOf(/^\/products\/([a-z-]+)$/.exec(path)?.[1] ?? '');
  if (!one) return null;
  if (one.slug === LARGE_TROUBLES.gone) return notFound;
  if (one.slug === LARGE_TROUBLES.login) return htmlReply(LOGIN);
  const page = productPage(one, asked, FOLDER);
  return one.slug === LARGE_TROUBLES.broken
    ? { ...page, body: '<!doctype html><html lang="en"><head><meta char' }
    : page;
}

function categoryPage(path: string, { url }: Asked): Reply | null {
  const name = /^\/category\/([a-z]+)$/.exec(path)?.[1];
  const products = LARGE_PRODUCTS.filter(({ category }) => category.toLowerCase() === name);
  const [first] = products;
  if (!first) return null;
  const number = Math.max(1, Number(url.searchParams.get('page')) || 1);
  const pages = Array.from({ length: Math.ceil(products.length / PER_PAGE) }, (_, index) => index + 1);
  const links = pages.map((page) => `<a href="${FOLDER}${path}?page=${page}">${page}</a>`);
  const shown = products.slice((number - 1) * PER_PAGE, number * PER_PAGE);
  return listPage(first.category, shown, `<p class="pagination">${links.join(' ')}</p>`);
}

function listPage(title: string, products: readonly SampleProduct[], pagination: string): Reply {
  const categories = [...new Set(LARGE_PRODUCTS.map(({ category }) => category))];
  const ways = categories.map((name) => `<a href="${FOLDER}/category/${name.toLowerCase()}">${name}</a>`);
  const cards = products.map(
    (one) =>
      `<li><a href="${addressOf(one)}"><img src="${FOLDER}/photos/${one.slug}-1.jpg?width=300" alt="">${escaped(one.name)}</a> ${priceText(one.price)}</li>`,
  );
  const body = `<nav>${ways.join(' ')} <a href="${FOLDER}/about">About</a></nav><h1>${title}</h1><ul class="grid">${cards.join('')}</ul>${pagination}`;
  return htmlReply(documentOf({ title: `${title} | ${SHOP_NAME}`, body }));
}

/** A shape in the product's colour, quick to draw: nobody looks at eighty of them closely. */
async function photoOf({ color, shape }: SampleProduct, number: number): Promise<Buffer> {
  const round = [40, 90, 160, 220][shape.length % 4] ?? 40;
  const ground = number === 1 ? '#f3f1ec' : '#d9d2c5';
  const drawing = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${SIDE} ${SIDE}" width="${SIDE}" height="${SIDE}"><rect width="${SIDE}" height="${SIDE}" fill="${ground}"/><ellipse cx="400" cy="660" rx="230" ry="36" fill="#00000022"/><rect x="${220 + shape.length * 8}" y="${180 - number * 20}" width="${360 - shape.length * 16}" height="${470 + number * 20}" rx="${round}" fill="${color}"/><rect x="300" y="230" width="26" height="300" rx="13" fill="#ffffff55"/></svg>`;
  return sharp(Buffer.from(drawing)).jpeg().toBuffer();
}

function photo(path: string): Promise<Reply> | null {
  const [, slug = '', digits] = /^\/photos\/([a-z-]+)-([12])\.jpg$/.exec(path) ?? [];
  const one = largeProductOf(slug);
  const number = PHOTO_NUMBERS.find((each) => String(each) === digits);
  return one && number ? photoOf(one, number).then((bytes) => reply(bytes, 'image/jpeg')) : null;
}
