import {
  type ScrapeStoreResult,
  scrapeStoreResultSchema,
  type SkippedPage,
} from '../../../../lib/domain/kinds/scrape/scrape-store';
import type { ErrorCode } from '../../../../lib/domain/shared/error-code';
import type { EndedPart } from '../../engine/registry/pipeline';
import { ProviderError } from '../../providers/provider-error';
import { type PartResult, partResultSchema } from './part-result';
import { partInputSchema } from './shop-parts';
import { EMPTY_RESULT } from './store-state';

/** Of a part that was given up for a reason of ours. */
const OUR_FAULT = 'This product could not be read because of a problem on our side. Read its page by itself.';
const SAME_NAME = 'Another product of this shop has the same name, so the two are kept as one.';

const resultSchema = scrapeStoreResultSchema.catch(EMPTY_RESULT);

/** The job's result with what one more part has come to. */
export function joinPart(result: unknown, { result: part }: { result: unknown }): ScrapeStoreResult {
  return withPart(resultSchema.parse(result ?? EMPTY_RESULT), partResultSchema.parse(part));
}

function withPart(result: ScrapeStoreResult, part: PartResult): ScrapeStoreResult {
  if (part.is === 'same') return result;
  if (part.is === 'skipped') return withSkipped(result, { url: part.url, reason: part.reason });
  const { product } = part;
  if (result.products.some(({ product_id }) => product_id === product.product_id)) {
    return withSkipped(result, { url: product.source_url, reason: SAME_NAME });
  }
  return { ...result, products: [...result.products, product], imported: result.imported + 1 };
}

const withSkipped = (result: ScrapeStoreResult, page: SkippedPage): ScrapeStoreResult => ({
  ...result,
  skipped: [...result.skipped, page],
});

/** The result of a shop whose parts have all ended, in the order of the shop; `before` is what there is without them. */
export function joinParts(before: ScrapeStoreResult, parts: readonly EndedPart[]): ScrapeStoreResult {
  return parts.map(outcomeOf).reduce(withPart, before);
}

function outcomeOf({ status, result, input, error }: EndedPart): PartResult {
  const outcome = status === 'done' ? partResultSchema.safeParse(result).data : undefined;
  if (outcome) return outcome;
  const url = partInputSchema.safeParse(input).data?.product.url ?? '';
  const code = error?.code ?? 'INTERNAL';
  const isOurs = error === null || code === 'INTERNAL' || code === 'WORKER_TIMEOUT';
  return { is: 'skipped', url, reason: isOurs ? OUR_FAULT : error.message, code };
}

/** Why a shop of which no product could be read has failed: for the reason that most of them have. */
export function nothingRead(parts: readonly EndedPart[]): ProviderError {
  const reasons = new Map<string, { code: ErrorCode; count: number }>();
  for (const outcome of parts.map(outcomeOf)) {
    if (outcome.is !== 'skipped') continue;
    const { reason, code } = outcome;
    reasons.set(reason, { code, count: (reasons.get(reason)?.count ?? 0) + 1 });
  }
  const [commonest] = [...reasons].sort(([, one], [, other]) => other.count - one.count);
  const [reason, { code }] = commonest ?? [NOTHING_FOUND, { code: 'PAGE_UNREADABLE' as const }];
  return new ProviderError(code, reason, false);
}

const NOTHING_FOUND = 'We found no products at this address. Paste the address of the shop’s start page.';
