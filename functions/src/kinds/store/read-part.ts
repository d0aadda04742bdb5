import type { KeptImage } from '../../../../lib/domain/ads/kept-image';
import { type ImportedProduct, MAX_LISTED_NAME } from '../../../../lib/domain/kinds/scrape/scrape-store';
import type { PageResult } from '../../../../lib/domain/kinds/scrape/page-result';
import { pageFolder } from '../../../../lib/domain/shared/paths';
import { keepProduct } from '../../catalogue/keep';
import type { PartWork } from '../../engine/registry/pipeline';
import { fetchPage } from '../../web-pages/fetch/fetch-page';
import { PageError } from '../../web-pages/fetch/page-error';
import type { FetchSession } from '../../web-pages/fetch/session';
import type { FoundImage } from '../../web-pages/found';
import { openPage } from '../../web-pages/page';
import { completeProduct } from '../../web-pages/platform/complete-product';
import { readProductOfPage } from '../../web-pages/product/read-product-of-page';
import type { ShopProduct } from '../../web-pages/shop/shop';
import { fetchPhotos } from '../page-reading/fetch-photos';
import { foundProduct } from '../page-reading/found-product';
import { keepPageImage } from '../page-reading/keep-page-image';
import { isFirstOfPage } from './first-of-page';
import { isFinal } from './is-final';
import type { PartResult } from './part-result';
import { productAddress } from './product-address';
import { partInputSchema } from './shop-parts';
import { atShop } from './shop-visit';
import type { StoreJob } from './store-state';

/** For how long a host is left alone that asks to come back later and doesn't say when. */
const PAUSE_MS = 10_000;
/** Looked at beside the first photos where those are none of use. */
const MORE_PHOTOS = 2;

type Part = PartWork<StoreJob>;

/** Reads one product of a shop and keeps it. What can't be read, now and later, is a result too; anything else is thrown, and tried again. */
export async function readPart(part: Part): Promise<PartResult> {
  const { product, brand_id, photos } = partInputSchema.parse(part.input);
  try {
    return await atShop(part.job.id, async (session): Promise<PartResult> => {
      const { found, url } = await productOf(product, session, part.signal);
      const address = productAddress(found, url);
      const words = foundProduct(found, address);
      if (!(await isFirstOfPage(part.job.id, part.key, address))) return { is: 'same' };
      const images = await keepPhotos(part, found.images, { most: photos, session });
      part.signal.throwIfAborted();
      const kept = { ...words, images };
      return { is: 'read', product: listed(await keepProduct(part.job.user_id, brand_id, kept), kept, address) };
    });
  } catch (error) {
    part.signal.throwIfAborted();
    if (!isFinal(error, part.attempt)) throw error;
    return { is: 'skipped', url: product.url, reason: error.message, code: error.code };
  }
}

/** By the shop's own data, or else by its page. */
async function productOf({ url, known }: ShopProduct, session: FetchSession, signal: AbortSignal) {
  if (known) return { found: known, url };
  try {
    const { url: at, html } = await fetchPage(url, { session, signal });
    const page = openPage(html, at);
    const found = readProductOfPage(page);
    // A price is worth one more question; a shop that has none for this product is asked for nothing else.
    const isPriceless = found.isProduct && found.price === null;
    return { found: isPriceless ? await completeProduct(page, found, { session, signal }) : found, url: at.href };
  } catch (error) {
    if (error instanceof PageError && error.reason === 'rate-limited') {
      session.pacing.pause(new URL(url).host, error.retryAfterMs ?? PAUSE_MS);
    }
    throw error;
  }
}

interface Photos {
  most: number;
  session: FetchSession;
}

async function keepPhotos({ job, key, signal }: Part, images: readonly FoundImage[], { most, session }: Photos) {
  const first = await fetchPhotos(images, { most, lookAt: most, session, signal });
  const rest = images.slice(most);
  const photos = first.length > 0 ? first : await fetchPhotos(rest, { most: 1, lookAt: MORE_PHOTOS, session, signal });
  const place = { uid: job.user_id, jobId: job.id, folder: pageFolder(job.user_id, job.id) };
  const kept: KeptImage[] = [];
  for (const [index, { bytes, contentType, width, height }] of photos.entries()) {
    kept.push(await keepPageImage(place, { name: `${key}-${index + 1}`, bytes, contentType, width, height }));
  }
  return kept;
}

function listed(
  product_id: string,
  { full_name, price, images }: PageResult['product'],
  source_url: string,
): ImportedProduct {
  const name = full_name.slice(0, MAX_LISTED_NAME);
  return { product_id, full_name: name, price, image_url: images[0]?.url ?? null, source_url };
}
