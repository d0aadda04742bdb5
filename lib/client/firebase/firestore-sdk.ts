// Loaded by `loadFirestore()` only. Re-exports what is used, so that the bundler can drop the rest.
import { connectFirestoreEmulator, initializeFirestore, memoryLocalCache } from 'firebase/firestore';
import { emulators, firebaseApp } from './firebase-app';
import { hostAndPort } from './firebase-config';

// In memory: the SDK's persistent cache has one tab work for all others, which makes them lag.
// What must outlive a reload (an unsent job, a wanted cancel, a change of a brand) stands in the browser’s storage.
export const firestore = initializeFirestore(firebaseApp, { localCache: memoryLocalCache() });
if (emulators) connectFirestoreEmulator(firestore, ...hostAndPort(emulators.firestore));

export { reachFirestore } from './reach-firestore';
export {
  arrayUnion,
  collection,
  doc,
  getCountFromServer,
  getDocFromServer,
  getDocsFromServer,
  limit,
  onSnapshot,
  orderBy,
  query,
  runTransaction,
  serverTimestamp,
  setDoc,
  startAfter,
  where,
  writeBatch,
} from 'firebase/firestore';
