import { fetchPage } from '../../web-pages/fetch/fetch-page';
import { completeProduct } from '../../web-pages/platform/complete-product';
import { readProductOfPage } from '../../web-pages/product/read-product-of-page';
import type { JobPipeline } from '../../engine/registry/pipeline';
import { fetchPhotos } from '../page-reading/fetch-photos';
import { readBrand } from '../page-reading/read-brand';
import { visitOf } from '../page-reading/visit';
import { withPageErrors } from '../page-reading/with-page-errors';
import { keepBrandAndProduct } from './keep-brand-and-product';
import { keepImage, type Kept } from './keep-images';
import { keepPageText, keptPage } from './page-text';
import { inWords, productResult } from './product-result';
import {
  NOTHING_READ,
  resultOf,
  type ScrapeJob,
  type ScrapeState,
  scrapeStateSchema,
  type ScrapeWork,
} from './scrape-state';

/** More than are taken, because some show the same or are none of use. */
const PHOTOS_LOOKED_AT = 14;

const NO_PHOTO = 'No photo of the product could be fetched. Add one yourself.';
const NO_LOGO = 'No logo was found. Add it yourself if the ads shall have one.';

/** Reads the product of a web page and the brand behind it. */
export const scrapeProductPipeline: JobPipeline<ScrapeJob, ScrapeState> = {
  state: scrapeStateSchema,
  initialState: NOTHING_READ,
  stages: {
    look: { run: (work) => withPageErrors(() => look(work)) },
    read: { run: (work) => withPageErrors(() => read(work)) },
    find: { run: (work) => withPageErrors(() => find(work)) },
    photos: { run: (work) => withPageErrors(() => takePhotos(work)) },
    brand: { run: (work) => withPageErrors(() => findBrand(work)) },
  },
};

async function look({ job, state, signal }: ScrapeWork) {
  const url = new URL(job.input.url);
  await visitOf(job.id).mayRead(url, signal);
  return { then: 'next' as const, state, found: url.hostname };
}

async function read({ job, state, signal }: ScrapeWork) {
  const { url, html } = await fetchPage(job.input.url, { signal, session: visitOf(job.id) });
  const path = await keepPageText(job, html);
  const size = `${Math.max(1, Math.round(html.length / 1000)).toLocaleString('en')} kB`;
  const found = url.hostname === new URL(job.input.url).hostname ? size : `${size} at ${url.hostname}`;
  return { then: 'next' as const, state: { ...state, page: { url: url.href, path } }, found };
}

async function find({ job, state, signal, keep }: ScrapeWork) {
  const page = await keptPage(job, state);
  const product = await completeProduct(page, readProductOfPage(page), { session: visitOf(job.id), signal });
  const result = productResult(product, page.url.href);
  await keep(result);
  const { images: candidates, brandName } = product;
  return { then: 'next' as const, state: { ...state, candidates, brandName, result }, found: inWords(result.product) };
}

async function takePhotos(work: ScrapeWork) {
  const { job, state, signal, announce, keep } = work;
  const before = resultOf(work);
  const photos = await fetchPhotos(state.candidates, {
    most: job.input.max_images,
    lookAt: PHOTOS_LOOKED_AT,
    session: visitOf(job.id),
    signal,
    tell: (done, of) => announce({ detail: `Fetching photo ${done} of ${of}`, share: (done - 1) / of }),
  });
  const kept: Kept[] = [];
  for (const [index, { bytes, contentType, width, height }] of photos.entries()) {
    kept.push(await keepImage(job, { name: `photo-${index + 1}`, bytes, contentType, width, height }));
  }
  const result = {
    ...before,
    product: { ...before.product, images: kept.map(({ image }) => image) },
    warnings: kept.length > 0 ? before.warnings : [...before.warnings, NO_PHOTO],
    uploads: job.input.upload_id === null ? null : { photos: kept.flatMap(({ upload }) => upload ?? []), logo: null },
  };
  await keep(result);
  const found = kept.length === 1 ? '1 photo' : `${kept.length} photos`;
  return { then: 'next' as const, state: { ...state, result }, found };
}

async function findBrand(work: ScrapeWork) {
  const { job, state, signal } = work;
  const before = resultOf(work);
  const page = await keptPage(job, state);
  const about = { brandName: state.brandName, language: before.product.language };
  const { brand, logo, origins } = await readBrand(page, about, { session: visitOf(job.id), signal });
  const kept =
    logo && (await keepImage(job, { name: 'logo', bytes: logo.bytes, contentType: 'image/png', ...sizeOf(logo) }));
  const withLogo = { ...brand, logo: kept?.image ?? null };
  const ids = job.input.save ? await keepBrandAndProduct(job, { product: before.product, brand: withLogo }) : {};
  const result = {
    ...before,
    ...ids,
    brand: withLogo,
    sources: { ...before.sources, ...origins.sources },
    confidence: { ...before.confidence, ...origins.confidence },
    warnings: kept ? before.warnings : [...before.warnings, NO_LOGO],
    uploads: before.uploads && { ...before.uploads, logo: kept?.upload ?? null },
  };
  return { then: 'done' as const, state, result, found: kept ? `${brand.name}, with its logo` : brand.name };
}

const sizeOf = ({ image: { width, height } }: { image: { width: number; height: number } }) => ({ width, height });
