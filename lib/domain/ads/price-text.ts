import type { Price } from './product';

/** “€29.00”, as numbers are written in a language (its BCP 47 tag); in the reader's own where none is given. */
export function priceText({ amount, currency }: Pick<Price, 'amount' | 'currency'>, tag?: string): string {
  return new Intl.NumberFormat(tag, { style: 'currency', currency }).format(amount);
}
