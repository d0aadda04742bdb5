import type { Price } from '@/lib/domain/ads/product';

/** “€29.00”, in the browser's own writing of numbers. */
export function priceText({ amount, currency }: Pick<Price, 'amount' | 'currency'>): string {
  return new Intl.NumberFormat(undefined, { style: 'currency', currency }).format(amount);
}
