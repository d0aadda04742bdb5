import { deleteStored, storeBlob, storedBlob, storedIds } from './file-store';

// The chosen files themselves, until their job is done: in memory for this page, in IndexedDB
// for the page after a reload and for the other tabs. Where IndexedDB is blocked, a reload loses them.

const memory = new Map<string, Blob>();

/** At once readable in this tab; resolves when it would survive a reload, or when it is clear that it won't. */
export function keepBlob(id: string, blob: Blob): Promise<void> {
  memory.set(id, blob);
  return storeBlob(id, blob);
}

/** Whether this tab has the file without asking IndexedDB: it was chosen here, or used before. */
export function isAtHand(id: string): boolean {
  return memory.has(id);
}

/** The file; null when neither this tab nor the browser has it any more. */
export async function blobOf(id: string): Promise<Blob | null> {
  const inMemory = memory.get(id);
  if (inMemory) return inMemory;
  const stored = await storedBlob(id);
  if (stored) memory.set(id, stored);
  return stored;
}

const previews = new Map<string, string>();

/** One object URL per file, good until the file is forgotten; null when there is no file. */
export async function previewOf(id: string): Promise<string | null> {
  const blob = await blobOf(id);
  const made = previews.get(id);
  if (made || !blob) return made ?? null;
  const url = URL.createObjectURL(blob);
  previews.set(id, url);
  return url;
}

/** Forgets every file that isn't wanted; asks again when it comes to deleting, which is a while later. */
export async function keepOnlyBlobs(wanted: () => ReadonlySet<string>): Promise<void> {
  const now = wanted();
  for (const id of memory.keys()) if (!now.has(id)) memory.delete(id);
  for (const [id, url] of previews) {
    if (now.has(id)) continue;
    URL.revokeObjectURL(url);
    previews.delete(id);
  }
  const stored = await storedIds();
  await deleteStored(stored.filter((id) => !wanted().has(id)));
}
