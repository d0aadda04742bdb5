import { deleteStored, storeBlob, storedBlob, storedIds } from './file-store';

// The chosen files themselves, until their job is done: in memory for this page, in IndexedDB
// for the page after a reload and for the other tabs. Where IndexedDB is blocked, a reload loses them.

const memory = new Map<string, Blob>();
const previews = new Map<string, Promise<string | null>>();

/** At once readable in this tab; resolves when it would survive a reload, or when it is clear that it won't. */
export function keepBlob(id: string, blob: Blob): Promise<void> {
  memory.set(id, blob);
  forgetPreview(id);
  return storeBlob(id, blob);
}

function forgetPreview(id: string): void {
  void previews.get(id)?.then((url) => url && URL.revokeObjectURL(url));
  previews.delete(id);
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

/** One object URL per picture, good until the file is forgotten; null when there is none that this browser may draw. */
export async function previewOf(id: string, role: 'photo' | 'logo'): Promise<string | null> {
  const blob = await blobOf(id);
  const made = previews.get(id);
  if (made || !blob) return made ?? null;
  const preview = drawable(blob, role).then((shown) => shown && URL.createObjectURL(shown));
  previews.set(id, preview);
  return preview;
}

/** What is uploaded is what is shown: of a drawing never the file itself, which may hold anything. */
async function drawable(blob: Blob, role: 'photo' | 'logo'): Promise<Blob | null> {
  try {
    const { readyPicture } = await import('./ready-picture');
    const ready = await readyPicture(blob, role);
    return ready.size ? ready.blob : null;
  } catch {
    // What is wrong with it is said by whoever sends it.
    return null;
  }
}

/** Forgets every file that isn't wanted; asks again when it comes to deleting, which is a while later. */
export async function keepOnlyBlobs(wanted: () => ReadonlySet<string>): Promise<void> {
  const now = wanted();
  for (const id of memory.keys()) if (!now.has(id)) memory.delete(id);
  for (const id of previews.keys()) if (!now.has(id)) forgetPreview(id);
  const stored = await storedIds();
  await deleteStored(stored.filter((id) => !wanted().has(id)));
}
