import { type FilledField, sourceOf } from '@/lib/client/tickets/page/fill-ticket';
import { useFilled } from '@/lib/client/tickets/page/ticket-filler';
import { SOURCE_WORDS } from '@/components/kinds/scrape/source-words';

/** Where the words of a cell are from, as long as a page has put them there. */
export function useOrigin(field: FilledField, value: string): string | undefined {
  const source = useFilled((filled) => sourceOf(field, value, filled));
  return source === null ? undefined : SOURCE_WORDS[source];
}
