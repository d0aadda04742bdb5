import type { NamedSource } from '../../../../lib/domain/research/research-summary';
import type { SourceKind } from '../../../../lib/domain/research/source';

/** Who says something of the product: its shop, those who have bought it, or others. */
export type Origin = 'shop' | 'customers' | 'others';

const ORIGINS: Record<SourceKind, Origin | null> = {
  own_page: 'shop',
  reviews: 'customers',
  notes: 'customers',
  page: 'others',
  /** What a competitor says is said of another product. */
  competitor: null,
};

/** Those of the sources in which something is said of the product itself. */
export function sourcesOfProduct(ids: readonly string[], sources: readonly NamedSource[]): string[] {
  const own = new Set(sources.filter(({ kind }) => ORIGINS[kind] !== null).map(({ id }) => id));
  return ids.filter((id) => own.has(id));
}

/** Who says it, the shop before the others; null where nobody says it of the product. */
export function originOf(ids: readonly string[], sources: readonly NamedSource[]): Origin | null {
  const found = new Set(sources.filter(({ id }) => ids.includes(id)).map(({ kind }) => ORIGINS[kind]));
  return (['shop', 'customers', 'others'] as const).find((origin) => found.has(origin)) ?? null;
}
