import type { ProductOfPage } from '../found';

export interface ShopProduct {
  /** Its page: absolute, without what only tells where a visitor came from. */
  url: string;
  name: string | null;
  /** All that the shop's own data says of it, so that its page need not be read; null: read the page. */
  known: ProductOfPage | null;
}

export interface ShopFound {
  platform: 'shopify' | 'woocommerce' | null;
  /** What the products were found by. */
  source: 'shopify' | 'woocommerce' | 'sitemap' | 'item-list' | 'links';
  /** At most as many as were wanted, each once. */
  products: ShopProduct[];
  /** How many there are, also beyond those; at least so many where the shop has more than we look through. */
  found: number;
  /** The address of the shop's start page, for its brand. */
  home: string;
  /** What a person should know of it, one sentence each. */
  warnings: string[];
}
