import { sourceOf } from '@/lib/client/tickets/page/fill-ticket';
import type { FilledBy } from '@/lib/client/tickets/page/filled-store';
import type { ProductField, ProductWords } from '@/lib/client/tickets/core/product-form';
import { SOURCE_WORDS } from '@/components/kinds/scrape/source-words';

/** What the cell of each word needs: what it says, where that is from as long as a page has put it there, and how it is changed. */
export function productCells(
  form: ProductWords,
  filled: FilledBy,
  change: (field: ProductField, value: string) => void,
) {
  return <F extends ProductField>(field: F) => {
    const source = sourceOf(field, form[field], filled);
    return {
      field,
      value: form[field],
      origin: source === null ? undefined : SOURCE_WORDS[source],
      onChange: (value: string) => change(field, value),
    };
  };
}
