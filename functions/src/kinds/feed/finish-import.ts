import { type ImportFeedResult, MAX_SHOWN_PRODUCTS } from '../../../../lib/domain/kinds/feed/import-feed';
import type { EndedPart, StageOutcome } from '../../engine/registry/pipeline';
import { type FeedState, type FeedWork, resultBefore } from './feed-state';
import { photosOfPartSchema } from './fetch-photos-of-products';
import { counted } from './in-words';
import { brandsIn, keepInputSchema, keptRowsSchema, shownProduct } from './keep-products';

const MOST_LINES = 8;

/** Puts together what the parts have come to, in the order of the file. */
export async function finishImport({ state, partsOf }: FeedWork): Promise<StageOutcome<FeedState>> {
  const [kept, photos] = await Promise.all([partsOf('keep'), partsOf('photos')]);
  const result = wholeResult(state, kept, photos);
  return { then: 'done', state, result, found: counted(result.imported, 'product') };
}

export function wholeResult(
  state: FeedState,
  kept: readonly EndedPart[],
  photos: readonly EndedPart[],
): ImportFeedResult {
  const rows = kept.filter(isDone).flatMap(({ result }) => keptRowsSchema.parse(result));
  const fetched = photos.filter(isDone).flatMap(({ result }) => photosOfPartSchema.parse(result));
  const urls = new Map(fetched.map(({ product_id, image_url }) => [product_id, image_url]));
  const without = fetched.filter(({ count }) => count === 0).map(({ line }) => line);
  return {
    ...resultBefore(state),
    ...brandsIn(rows),
    products: rows
      .slice(0, MAX_SHOWN_PRODUCTS)
      .map((row) => ({ ...shownProduct(row), image_url: urls.get(row.product_id) ?? null })),
    imported: rows.length,
    photos: fetched.reduce((sum, { count }) => sum + (count ?? 0), 0),
    warnings: [...state.warnings, ...notKept(kept), ...notFetched(without, photos)],
  };
}

const isDone = ({ status }: EndedPart) => status === 'done';

function notKept(parts: readonly EndedPart[]): string[] {
  return parts
    .filter(({ status }) => status === 'failed')
    .map(({ input, error }) => {
      const lines = keepInputSchema.safeParse(input).data?.lines;
      const where = lines ? `The products of lines ${lines[0]} to ${lines[1]}` : 'Some products';
      return `${where} could not be kept: ${error?.message ?? 'something broke on our side.'} Import the file again.`;
    });
}

function notFetched(lines: readonly number[], parts: readonly EndedPart[]): string[] {
  const shown = lines
    .toSorted((one, other) => one - other)
    .slice(0, MOST_LINES)
    .map(String);
  const rest = lines.length - shown.length;
  const list = new Intl.ListFormat('en', { type: 'conjunction' }).format(rest > 0 ? [...shown, `${rest} more`] : shown);
  const broken = parts.some(({ status }) => status === 'failed');
  return [
    ...(lines.length > 0
      ? [`No photo could be fetched for ${lines.length === 1 ? 'line' : 'lines'} ${list}. You can add photos by hand.`]
      : []),
    ...(broken ? ['Some photos were not fetched because of a problem. Import the file again for them.'] : []),
  ];
}
