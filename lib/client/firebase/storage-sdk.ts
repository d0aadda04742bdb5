// Loaded by `loadStorage()` only. Re-exports what is used, so that the bundler can drop the rest.
import { connectStorageEmulator, getStorage } from 'firebase/storage';
import { emulators, firebaseApp, storageBucket } from './firebase-app';
import { hostAndPort } from './firebase-config';

export const storage = getStorage(firebaseApp, `gs://${storageBucket}`);
// Ours is the patient loop (it knows when the connection is back); the SDK's own is for hiccups.
storage.maxUploadRetryTime = 30_000;
storage.maxOperationRetryTime = 15_000;
if (emulators) connectStorageEmulator(storage, ...hostAndPort(emulators.storage));

export { deleteObject, getDownloadURL, ref, uploadBytesResumable } from 'firebase/storage';
