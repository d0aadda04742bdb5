import { delMany, get, keys, set } from 'idb-keyval';
import { askDatabase } from '../browser/database';

/** Resolves when the file would survive a reload, or can't. */
export async function storeBlob(id: string, blob: Blob): Promise<void> {
  await askDatabase((store) => set(id, blob, store));
}

export async function storedBlob(id: string): Promise<Blob | null> {
  const stored = await askDatabase((store) => get<unknown>(id, store));
  return stored?.answer instanceof Blob ? stored.answer : null;
}

export async function storedIds(): Promise<string[]> {
  const stored = await askDatabase((store) => keys(store));
  return (stored?.answer ?? []).map(String);
}

export async function deleteStored(ids: string[]): Promise<void> {
  if (ids.length > 0) await askDatabase((store) => delMany(ids, store));
}
