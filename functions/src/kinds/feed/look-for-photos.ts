import type { NewPart, StageOutcome } from '../../engine/registry/pipeline';
import { type FeedState, type FeedWork } from './feed-state';
import type { PhotosInput } from './fetch-photos-of-products';
import { counted } from './in-words';
import { keepInputSchema, keptRowsSchema } from './keep-products';

/** So many products have their photos fetched in one go: at two a second, less than a minute. */
const PRODUCTS_PER_PART = 8;

/** Makes a part of some products each that have photos to fetch. */
export async function lookForPhotos({ state, partsOf }: FeedWork): Promise<StageOutcome<FeedState>> {
  const kept = (await partsOf('keep')).filter(({ status }) => status === 'done');
  const parts = kept.flatMap(({ key, input, result }): NewPart[] => {
    const { chunk } = keepInputSchema.parse(input);
    const rows = keptRowsSchema.parse(result).filter(({ hasImages }) => hasImages);
    return piecesOf(rows).map((piece, index) => ({
      key: `${key}-${index}`,
      input: {
        chunk,
        rows: piece.map(({ index: at, product_id, brand_id }) => ({ index: at, product_id, brand_id })),
      } satisfies PhotosInput,
    }));
  });
  const count = kept.flatMap(({ result }) => keptRowsSchema.parse(result)).filter(({ hasImages }) => hasImages).length;
  return { then: 'fan-out', state, parts, found: `${counted(count, 'product')} with photos` };
}

function piecesOf<T>(rows: readonly T[]): T[][] {
  const pieces = [];
  for (let start = 0; start < rows.length; start += PRODUCTS_PER_PART)
    pieces.push(rows.slice(start, start + PRODUCTS_PER_PART));
  return pieces;
}
