import { createStore, delMany, get, keys, set, type UseStore } from 'idb-keyval';

// The chosen files themselves, until their job is done: in memory for this page, in IndexedDB
// for the page after a reload and for the other tabs. Where IndexedDB is blocked, a reload loses them.

const memory = new Map<string, Blob>();
let opened: UseStore | null = null;

function store(): UseStore {
  opened ??= createStore('adforge-files', 'files');
  return opened;
}

/** At once readable in this tab; resolves when it would survive a reload. */
export async function keepBlob(id: string, blob: Blob): Promise<void> {
  memory.set(id, blob);
  try {
    await set(id, blob, store());
  } catch {
    // Blocked or full: the file can be uploaded from memory all the same.
  }
}

/** Whether this tab has the file without asking IndexedDB: it was chosen here, or used before. */
export function isAtHand(id: string): boolean {
  return memory.has(id);
}

/** The file; null when neither this tab nor the browser has it any more. */
export async function blobOf(id: string): Promise<Blob | null> {
  const inMemory = memory.get(id);
  if (inMemory) return inMemory;
  try {
    const stored: unknown = await get(id, store());
    if (!(stored instanceof Blob)) return null;
    memory.set(id, stored);
    return stored;
  } catch {
    return null;
  }
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
  try {
    const stored = await keys(store());
    const unwanted = stored.filter((key) => !wanted().has(String(key)));
    if (unwanted.length > 0) await delMany(unwanted, store());
  } catch {
    // Nothing was stored where nothing can be read.
  }
}
