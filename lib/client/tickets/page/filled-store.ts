import { create, type StoreApi, type UseBoundStore } from 'zustand';
import { z } from 'zod';
import { SOURCES } from '../../../domain/kinds/scrape/page-result';
import { onOtherTabChange, readItem, writeItem } from '../../browser/browser-storage';
import { PRODUCT_FIELDS } from '../core/product-form';
import { type Filled, NOTHING_FILLED } from './fill-ticket';

const filledSchema = z.object({
  jobId: z.string().nullable(),
  words: z.partialRecord(z.enum(PRODUCT_FIELDS), z.string()),
  sources: z.partialRecord(z.enum([...PRODUCT_FIELDS, 'photo', 'logo']), z.enum(SOURCES)),
  files: z.array(z.string()),
});

export interface FilledBy extends Filled {
  /** The job that has read the page. */
  jobId: string | null;
}

/** What a page has put into a ticket; the same in every tab, and after a reload. */
export interface FilledStore {
  use: UseBoundStore<StoreApi<FilledBy>>;
  keep(filled: FilledBy): void;
  /** Reads what an earlier page has kept, and follows the other tabs. Returns how to stop. */
  follow(): () => void;
}

export function createFilledStore(key: string): FilledStore {
  const nothing: FilledBy = { ...NOTHING_FILLED, jobId: null };
  const use = create<FilledBy>(() => nothing);

  function read(): void {
    try {
      use.setState(filledSchema.parse(JSON.parse(readItem(key) ?? '')), true);
    } catch {
      use.setState(nothing, true);
    }
  }

  return {
    use,
    keep: (filled) => {
      writeItem(key, JSON.stringify(filled));
      use.setState(filled, true);
    },
    follow: () => {
      read();
      return onOtherTabChange(key, read);
    },
  };
}
