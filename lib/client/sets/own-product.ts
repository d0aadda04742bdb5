import type { Brand } from '../../domain/ads/brand';
import type { Product } from '../../domain/ads/product';

/** A product of a brand of the person's own. */
export interface OwnProduct {
  brand: Brand & { id: string };
  product: Product & { id: string };
}
