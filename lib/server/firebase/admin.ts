import 'server-only';
import { getApps, initializeApp, type AppOptions } from 'firebase-admin/app';
import { getAppCheck } from 'firebase-admin/app-check';
import { getAuth } from 'firebase-admin/auth';
import { FieldValue, getFirestore } from 'firebase-admin/firestore';
import { getStorage } from 'firebase-admin/storage';

/**
 * App Hosting gives the project and its bucket in FIREBASE_CONFIG and the credentials by
 * itself; the local stack sets the emulators' addresses, which the SDK reads by itself too.
 */
function appOptions(): AppOptions {
  const { STORAGE_BUCKET: storageBucket } = process.env;
  return storageBucket ? { storageBucket } : {};
}

// The development server loads this file anew after a change; the app of before is still there.
const app = getApps()[0] ?? initializeApp(appOptions());

export const firestore = getFirestore(app);
export const auth = () => getAuth(app);
export const appCheck = () => getAppCheck(app);
export const bucket = () => getStorage(app).bucket();
export const serverTimestamp = () => FieldValue.serverTimestamp();
