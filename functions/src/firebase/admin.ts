import { getApps, initializeApp, type AppOptions } from 'firebase-admin/app';
import { FieldValue, getFirestore } from 'firebase-admin/firestore';
import { getStorage } from 'firebase-admin/storage';

function appOptions(): AppOptions {
  const { STORAGE_BUCKET: storageBucket, CLOUD_TASKS_EMULATOR_HOST: tasksEmulator } = process.env;
  return {
    // The bucket is named on purpose: what counts as the default differs between the tools of a demo project.
    ...(storageBucket ? { storageBucket } : {}),
    // Without an account the SDK asks the metadata server for one at every task that it
    // enqueues, and outside Google Cloud it takes seconds until nobody has answered.
    ...(tasksEmulator ? { serviceAccountId: 'emulated@demo.iam.gserviceaccount.com' } : {}),
  };
}

export const app = getApps()[0] ?? initializeApp(appOptions());

export const firestore = getFirestore(app);
export const bucket = () => getStorage(app).bucket();
export const serverTimestamp = () => FieldValue.serverTimestamp();
