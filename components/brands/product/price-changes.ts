import type { Price } from '@/lib/domain/ads/product';

/** With another amount; without one there is no price at all. */
export function withAmount(price: Price | null, amount: number | null, currency: string): Price | null {
  return amount === null ? null : { amount, currency, was: price?.was ?? null };
}

export const withCurrency = (price: Price, currency: string): Price => ({ ...price, currency });

export const withWas = (price: Price, was: number | null): Price => ({ ...price, was });
