import type { JobPipeline } from '../../engine/registry/pipeline';
import type { Queue } from '../../engine/work/queue';
import { findBrand } from './find-brand';
import { findProducts, lookAtAddress } from './find-products';
import { joinPart, joinParts, nothingRead } from './join-products';
import { readPart } from './read-part';
import {
  foundBefore,
  NOTHING_FOUND,
  type StoreJob,
  type StoreState,
  storeStateSchema,
  type StoreWork,
} from './store-state';

/** Pages are mostly waited for: in a queue of their own they keep nobody's stages waiting. A host is asked twice a second. */
const READING_QUEUE: Queue = { name: 'readPages', window: 4 };

/** Reads the products of a shop, and the brand behind it. */
export const scrapeStorePipeline: JobPipeline<StoreJob, StoreState> = {
  state: storeStateSchema,
  initialState: NOTHING_FOUND,
  stages: {
    look: { run: lookAtAddress },
    find: { run: findProducts },
    brand: { run: findBrand },
    products: {
      queue: READING_QUEUE,
      runPart: readPart,
      detail: (ended, total) => (ended < total ? `Reading product ${ended + 1} of ${total}` : `${total} read`),
      join: joinPart,
    },
    catalogue: { run: putTogether },
  },
};

async function putTogether(work: StoreWork) {
  const parts = await work.partsOf('products');
  const result = joinParts(foundBefore(work).result, parts);
  await work.keep(result);
  if (result.imported === 0) throw nothingRead(parts);
  return { then: 'done' as const, state: work.state, result, found: inWords(result.imported, result.skipped.length) };
}

/** “78 products, 2 left out”. */
function inWords(imported: number, skipped: number): string {
  const products = imported === 1 ? '1 product' : `${imported} products`;
  return skipped === 0 ? products : `${products}, ${skipped} left out`;
}
