import type { Availability } from '../../found';
import { bestAvailability } from './availability';
import type { PriceClaim } from './reading';

/** One of several forms that a product is sold in. */
export interface Variant {
  price: PriceClaim | null;
  availability: Availability | null;
}

/**
 * All forms of a product as one: the lowest and the highest price of those that can be had, of all where none
 * can. Amounts of other currencies than the one preferred, else the first's, are left out.
 */
export function collapseVariants(
  variants: readonly Variant[],
  preferredCurrency: string | null,
): { price: PriceClaim | null; availability: Availability | null } {
  const availability = bestAvailability(variants.map((variant) => variant.availability));
  const isThere = (variant: Variant) => variant.availability === null || isForSale(variant.availability);
  const priced = variants.filter(({ price }) => price !== null);
  const there = priced.filter(isThere);
  const claims = (there.length > 0 ? there : priced).flatMap(({ price }) => price ?? []);
  return { price: together(claims, preferredCurrency), availability };
}

const isForSale = (availability: Availability) => availability === 'in_stock' || availability === 'preorder';

function together(claims: readonly PriceClaim[], preferred: string | null): PriceClaim | null {
  const currency = claims.some((claim) => claim.currency === preferred) ? preferred : (claims[0]?.currency ?? null);
  const comparable = claims.filter((claim) => claim.currency === currency);
  const certain = comparable.filter(({ choices }) => choices === null);
  const [first, ...others] = certain.length > 0 ? certain : comparable.slice(0, 1);
  if (!first) return null;
  return others.reduce<PriceClaim>(
    (all, claim) => ({
      ...(claim.low < all.low ? claim : all),
      high: Math.max(all.high, claim.high),
    }),
    first,
  );
}
