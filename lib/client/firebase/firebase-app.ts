import { initializeApp } from 'firebase/app';
import { parseFirebaseSettings } from './firebase-config';

// Next replaces these two expressions at build time; they must stand here word for word.
const settings = parseFirebaseSettings(process.env.NEXT_PUBLIC_FIREBASE_CONFIG, process.env.NEXT_PUBLIC_EMULATORS);

export const emulators = settings.emulators;
export const storageBucket = settings.config.storageBucket;
export const firebaseApp = initializeApp(settings.config);
