import type { IdentifiedProduct } from '@/lib/client/catalogue/products-store';

type Searched = Pick<IdentifiedProduct, 'full_name' | 'category'>;

/** Those in whose name or category every word stands, in any order. */
export function matching<P extends Searched>(products: readonly P[], search: string): P[] {
  const words = search.toLowerCase().split(/\s+/).filter(Boolean);
  return products.filter(({ full_name, category }) => {
    const text = `${full_name} ${category ?? ''}`.toLowerCase();
    return words.every((word) => text.includes(word));
  });
}
