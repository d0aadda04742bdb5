import { emulators } from './firebase-app';

const ORIGIN = emulators ? `http://${emulators.firestore}` : 'https://firestore.googleapis.com';
/** Where the SDK listens; what is asked here is to end a listening that there isn't. */
const ADDRESS = `${ORIGIN}/google.firestore.v1.Firestore/Listen/channel?VER=8&TYPE=terminate`;
const PATIENCE_MS = 2000;

/** Whether a request gets through to where Firestore is listened to, whatever it answers; null where nothing tells in time. */
export async function reachFirestore(): Promise<boolean | null> {
  const signal = AbortSignal.timeout(PATIENCE_MS);
  try {
    await fetch(ADDRESS, { mode: 'no-cors', signal });
    return true;
  } catch {
    return signal.aborted ? null : false;
  }
}
