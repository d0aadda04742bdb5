import type { FoundImage, Source } from '../found';
import { openPage } from '../page';

export const HOST = 'https://kiln.example';

/** The page of an invented product, whose title is its name. */
export const pageOf = (body: string, head = '') =>
  openPage(
    `<html><head><title>Stoneware mug – Kiln</title>${head}</head><body>${body}</body></html>`,
    new URL(`${HOST}/products/stoneware-mug?variant=4`),
  );

export const productPage = (gallery: string, rest = '') =>
  pageOf(
    `<main><div class="product"><div class="product-gallery">${gallery}</div><h1>Stoneware mug</h1></div>${rest}</main>`,
  );

/** What is found of a picture that the page says no more of. */
export const image = (path: string, more: Partial<FoundImage> = {}): FoundImage => ({
  url: `${HOST}${path}`,
  source: 'html',
  width: null,
  height: null,
  alt: null,
  ...more,
});

export const named = (path: string, source: Source = 'json-ld') => image(path, { source });
export const paths = (images: readonly FoundImage[]) => images.map(({ url }) => url.replace(HOST, ''));
