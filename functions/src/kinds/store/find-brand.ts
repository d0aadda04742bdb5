import type { ReadBrand } from '../../../../lib/domain/kinds/scrape/page-result';
import { pageFolder } from '../../../../lib/domain/shared/paths';
import { keepBrand } from '../../catalogue/keep';
import { fetchPage } from '../../web-pages/fetch/fetch-page';
import type { FetchSession } from '../../web-pages/fetch/session';
import { openPage } from '../../web-pages/page';
import { readProductOfPage } from '../../web-pages/product/read-product-of-page';
import { keepPageImage } from '../page-reading/keep-page-image';
import { readBrand } from '../page-reading/read-brand';
import { isFinal } from './is-final';
import { keptProducts } from './listed-product';
import { partsOfShop } from './shop-parts';
import { atShop } from './shop-visit';
import { foundBefore, type StoreJob, type StoreWork } from './store-state';

/** As long as the person may make it. */
const LONGEST_NAME = 80;

/** The brand behind the shop, by its start page: the products are kept below it. A shop whose start page can't be read has a brand all the same. */
export async function findBrand(work: StoreWork) {
  const { job, state, signal, keep } = work;
  const { shop, result: before } = foundBefore(work);
  const products = await keptProducts(shop.path);
  const found = await atShop(job.id, async (session) => ({
    brand: await brandOf(shop.home, { ...work, session }),
    everyMs: session.crawlDelayMs(new URL(shop.home)),
  }));
  signal.throwIfAborted();
  const brand_id = await keepBrand(job.user_id, found.brand);
  const { parts, leftOut } = partsOfShop(products, { brand_id, everyMs: found.everyMs });
  const result = { ...before, brand: found.brand, brand_id, skipped: leftOut };
  await keep(result);
  const { name, logo } = found.brand;
  return {
    then: 'fan-out' as const,
    state: { ...state, result },
    parts,
    found: logo ? `${name}, with its logo` : name,
  };
}

type Reading = Pick<StoreWork, 'job' | 'attempt' | 'signal'> & { session: FetchSession };

async function brandOf(home: string, reading: Reading): Promise<ReadBrand> {
  const { job, attempt, signal, session } = reading;
  try {
    return await readBrandAt(home, job, { session, signal });
  } catch (error) {
    signal.throwIfAborted();
    if (!isFinal(error, attempt)) throw error;
    return brandByAddress(home);
  }
}

async function readBrandAt(
  home: string,
  job: StoreJob,
  reading: { session: FetchSession; signal: AbortSignal },
): Promise<ReadBrand> {
  const { url, html } = await fetchPage(home, reading);
  const page = openPage(html, url);
  const language = readProductOfPage(page).language?.value ?? null;
  const { brand, logo } = await readBrand(page, { brandName: null, language }, reading);
  const place = { uid: job.user_id, jobId: job.id, folder: pageFolder(job.user_id, job.id) };
  const kept =
    logo &&
    (await keepPageImage(place, {
      ...{ name: 'logo', bytes: logo.bytes, contentType: 'image/png' as const },
      ...{ width: logo.image.width, height: logo.image.height },
    }));
  return { ...brand, name: brand.name.slice(0, LONGEST_NAME), logo: kept };
}

function brandByAddress(home: string): ReadBrand {
  const { hostname, origin } = new URL(home);
  return {
    ...{ name: hostname.replace(/^www\./, ''), website: origin, logo: null },
    ...{ colors: { primary: null, secondary: null, others: [] }, fonts: [], tone: null, language: null },
  };
}
