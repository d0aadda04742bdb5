import { getApps, initializeApp } from 'firebase-admin/app';
import { FieldValue, getFirestore } from 'firebase-admin/firestore';
import { getStorage } from 'firebase-admin/storage';

// The bucket is named on purpose: what counts as the default differs between the tools of a demo project.
const app = getApps()[0] ?? initializeApp(process.env.STORAGE_BUCKET ? { storageBucket: process.env.STORAGE_BUCKET } : {});

export const firestore = getFirestore(app);
export const bucket = () => getStorage(app).bucket();
export const serverTimestamp = () => FieldValue.serverTimestamp();
