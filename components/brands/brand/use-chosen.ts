import { useCallback, useMemo, useState } from 'react';
import type { IdentifiedProduct } from '@/lib/client/catalogue/products-store';

/** So many products one set takes. */
export const MOST_CHOSEN = 50;

/** The products that are chosen, of those that are there: one that is deleted elsewhere is no longer among them. */
export function useChosen(products: readonly IdentifiedProduct[]) {
  const [wanted, setWanted] = useState<ReadonlySet<string>>(new Set());
  const ids = useMemo(() => new Set(products.flatMap(({ id }) => (wanted.has(id) ? [id] : []))), [products, wanted]);
  const toggle = useCallback((id: string) => {
    setWanted((before) => {
      const after = new Set(before);
      if (!after.delete(id) && after.size < MOST_CHOSEN) after.add(id);
      return after;
    });
  }, []);
  const clear = useCallback(() => setWanted(new Set()), []);
  return { ids, isFull: ids.size >= MOST_CHOSEN, toggle, clear };
}
