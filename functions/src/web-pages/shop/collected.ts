import { addressKey } from './product-address';
import type { ShopProduct } from './shop-found';

/** What a source has found. */
export interface Listed {
  products: ShopProduct[];
  found: number;
  warnings: string[];
}

/** Products as they are found: each once, and counted beyond those that are wanted. */
export class Collected {
  readonly products: ShopProduct[] = [];
  readonly warnings: string[] = [];
  readonly #keys = new Set<string>();

  constructor(readonly most: number) {}

  get found(): number {
    return this.#keys.size;
  }

  /** Whether it is new; `product` is only called for one that is wanted. */
  add(url: URL, product: () => Omit<ShopProduct, 'url'>): boolean {
    const key = addressKey(url);
    if (this.#keys.has(key)) return false;
    this.#keys.add(key);
    if (this.products.length < this.most) this.products.push({ url: url.href, ...product() });
    return true;
  }

  listed(): Listed {
    return { products: this.products, found: this.found, warnings: this.warnings };
  }
}
