import { type Brand, brandSchema } from '../../domain/ads/brand';
import { type Product, productSchema } from '../../domain/ads/product';
import { withDates } from '../../domain/shared/with-dates';

export type IdentifiedBrand = Brand & { id: string };
export type IdentifiedProduct = Product & { id: string };

/** The brand in a document's data; null when it isn't one that this version knows. */
export function parseBrand(id: string, data: unknown): IdentifiedBrand | null {
  const parsed = brandSchema.safeParse(withDates(data));
  return parsed.success ? { ...parsed.data, id } : null;
}

/** The product in a document's data; null when it isn't one that this version knows. */
export function parseProduct(id: string, data: unknown): IdentifiedProduct | null {
  const parsed = productSchema.safeParse(withDates(data));
  return parsed.success ? { ...parsed.data, id } : null;
}

interface Kept {
  id: string;
  updated_at: Date;
  deleted_at: Date | null;
  merged_into?: string | null;
}

/** What is listed: neither deleted nor merged into another; what was changed last comes first. */
export function listed<T extends Kept>(kept: readonly T[]): T[] {
  return kept.filter((one) => !one.deleted_at && !one.merged_into).toSorted(newestChangeFirst);
}

/** What was deleted and can be brought back; what was deleted last comes first. */
export function deleted<T extends Kept>(kept: readonly T[]): T[] {
  return kept
    .filter((one) => one.deleted_at && !one.merged_into)
    .toSorted((one, other) => Number(other.deleted_at) - Number(one.deleted_at));
}

function newestChangeFirst(one: Kept, other: Kept): number {
  // Of the same moment (a shop that was read) the order must not change from one look to the next.
  return Number(other.updated_at) - Number(one.updated_at) || (one.id < other.id ? -1 : 1);
}

export interface Mergeable {
  id: string;
  merged_into: string | null;
}

/** Brands and products may have been merged again and again; more often than this only in a circle. */
const MOST_MERGES = 5;

/** The brand or product with this id, or the one that it was merged into; null where neither is there. */
export function afterMerges<T extends Mergeable>(kept: readonly T[], ofId: string): T | null {
  let id = ofId;
  for (let merges = 0; merges <= MOST_MERGES; merges += 1) {
    const one = kept.find((candidate) => candidate.id === id);
    if (!one?.merged_into) return one ?? null;
    id = one.merged_into;
  }
  return null;
}

/** The ids under which the jobs of a brand or product may name it: its own first, then those that were merged into it. */
export function idsOf(kept: readonly Mergeable[], ofId: string): string[] {
  const merged = kept.filter(({ id, merged_into }) => merged_into && afterMerges(kept, id)?.id === ofId);
  return [ofId, ...merged.map(({ id }) => id)];
}
