import type { Price, Product } from '@/lib/domain/ads/product';

export const AVAILABILITY: Record<NonNullable<Product['availability']>, string> = {
  in_stock: 'In stock',
  out_of_stock: 'Sold out',
  preorder: 'Preorder',
  discontinued: 'No longer sold',
};

/** “€29.00”, in the browser's own writing of numbers; a currency that it doesn't know stands before the number. */
export function priceText({ amount, currency }: Pick<Price, 'amount' | 'currency'>): string {
  try {
    return new Intl.NumberFormat(undefined, { style: 'currency', currency }).format(amount);
  } catch {
    return `${currency} ${amount}`;
  }
}
