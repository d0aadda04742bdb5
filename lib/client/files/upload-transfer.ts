import { loadStorage } from '../firebase/load-sdk';

interface Transfer {
  blob: Blob;
  path: string;
  contentType: string;
  /** 0…1 */
  onProgress: (progress: number) => void;
  signal: AbortSignal;
}

/** Sends one file to Storage. Rejects with Storage's error; `storage/canceled` after the signal. */
export async function transfer({ blob, path, contentType, onProgress, signal }: Transfer): Promise<void> {
  const { ref, storage, uploadBytesResumable } = await loadStorage();
  signal.throwIfAborted();
  const task = uploadBytesResumable(ref(storage, path), blob, { contentType });
  const cancel = () => task.cancel();
  // Leaves the SDK's pause between tries, which may be long by now, and goes on where it stopped.
  const hurry = () => {
    if (task.pause()) task.resume();
  };
  signal.addEventListener('abort', cancel);
  window.addEventListener('online', hurry);
  const stop = task.on('state_changed', ({ bytesTransferred, totalBytes }) => {
    if (totalBytes > 0) onProgress(bytesTransferred / totalBytes);
  });
  try {
    await task;
  } finally {
    stop();
    signal.removeEventListener('abort', cancel);
    window.removeEventListener('online', hurry);
  }
}

/** Where one of the person’s own uploads can be looked at. */
export async function addressOf(path: string): Promise<string> {
  const { getDownloadURL, ref, storage } = await loadStorage();
  return getDownloadURL(ref(storage, path));
}

/** Removes a file from Storage. */
export async function deleteUploaded(path: string): Promise<void> {
  const { deleteObject, ref, storage } = await loadStorage();
  await deleteObject(ref(storage, path));
}
