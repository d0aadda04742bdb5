import { create } from 'zustand';
import type { KeptImage } from '../../domain/ads/kept-image';
import { randomId } from '../../domain/shared/random-id';
import { onSignOut } from '../session/session-store';
import { CatalogueError } from './catalogue-error';
import { keepImage, readyImage } from './keep-image';

/** An image on its way into a brand or product. It goes on while the person looks at other pages. */
export interface ImageUpload {
  id: string;
  /** Of what: the path of a page. */
  place: string;
  file: File;
  /** An object URL of what is uploaded; null until it is known that it may be drawn. */
  preview: string | null;
  /** 0…1 */
  progress: number;
  /** For the person, with what to do; null while it is under way. */
  error: string | null;
}

interface Wanted {
  place: string;
  role: 'photo' | 'logo';
  /** Puts the image where it belongs; rejects with CatalogueError. */
  put: (image: KeptImage) => Promise<void>;
}

export const useImageUploads = create<{ uploads: readonly ImageUpload[] }>(() => ({ uploads: [] }));

const stops = new Map<string, AbortController>();
const wishes = new Map<string, Wanted>();

/** Sends a file and puts it where it belongs; how far it is stands in `useImageUploads` under its place. */
export function uploadImage(file: File, wanted: Wanted): void {
  forgetWithSession();
  const id = randomId(12);
  wishes.set(id, wanted);
  add({ id, place: wanted.place, file, preview: null, progress: 0, error: null });
  void run(id, file);
}

async function run(id: string, file: File): Promise<void> {
  const wanted = wishes.get(id);
  if (!wanted) return;
  const stop = new AbortController();
  stops.set(id, stop);
  const onProgress = (progress: number) => patch(id, { progress });
  try {
    const ready = await readyImage(file, wanted.role);
    stop.signal.throwIfAborted();
    // Few browsers show a TIFF.
    if (ready.type !== 'image/tiff') patch(id, { preview: URL.createObjectURL(ready.blob) });
    const image = await keepImage(ready, { onProgress, signal: stop.signal });
    stop.signal.throwIfAborted();
    // On screen at once; the promise waits for the server, which need not be waited for with the tile.
    await wanted.put(image);
    dropUpload(id);
  } catch (error) {
    if (stop.signal.aborted) return;
    patch(id, { error: error instanceof CatalogueError ? error.message : 'The upload broke off. Try again.' });
  }
}

export function retryUpload(id: string): void {
  const upload = useImageUploads.getState().uploads.find((candidate) => candidate.id === id);
  if (!upload?.error) return;
  forgetPreview(upload);
  patch(id, { error: null, preview: null, progress: 0 });
  void run(id, upload.file);
}

/** Stops it, or takes away one that has failed. */
export function dropUpload(id: string): void {
  stops.get(id)?.abort();
  stops.delete(id);
  wishes.delete(id);
  useImageUploads.setState(({ uploads }) => {
    for (const upload of uploads) if (upload.id === id) forgetPreview(upload);
    return { uploads: uploads.filter((upload) => upload.id !== id) };
  });
}

function forgetPreview({ preview }: ImageUpload): void {
  if (preview !== null) URL.revokeObjectURL(preview);
}

const add = (upload: ImageUpload) => useImageUploads.setState(({ uploads }) => ({ uploads: [...uploads, upload] }));

function patch(id: string, change: Partial<ImageUpload>): void {
  useImageUploads.setState(({ uploads }) => ({
    uploads: uploads.map((upload) => (upload.id === id ? { ...upload, ...change } : upload)),
  }));
}

let forgets = false;

/** Files of who has signed out are not sent as somebody else’s. */
function forgetWithSession(): void {
  if (forgets) return;
  forgets = true;
  onSignOut(() => useImageUploads.getState().uploads.forEach(({ id }) => dropUpload(id)));
}
