import { serverTimestamp } from '../firebase/admin';
import type { Kept } from './find';

/**
 * What is written of something that a job, a page or an import says: nothing that the person has changed by hand, and
 * nothing unknown over what is known. What was deleted comes back with it.
 */
export function changesOf({ data }: Pick<Kept, 'data'>, said: Readonly<Record<string, unknown>>) {
  const edited: readonly unknown[] = Array.isArray(data?.edited_fields) ? data.edited_fields : [];
  const written = Object.entries(said).filter(([field, value]) => !edited.includes(field) && !isUnknown(value));
  return {
    ...Object.fromEntries(written),
    ...(data?.created_at ? {} : { created_at: serverTimestamp() }),
    deleted_at: null,
    updated_at: serverTimestamp(),
  };
}

const isUnknown = (value: unknown) =>
  value === null || value === undefined || (Array.isArray(value) && value.length === 0);
