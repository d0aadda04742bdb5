// Loaded by `loadAuth()` only. Re-exports what is used, so that the bundler can drop the rest.
import { browserLocalPersistence, connectAuthEmulator, initializeAuth } from 'firebase/auth';
import { emulators, firebaseApp } from './firebase-app';

// localStorage rather than IndexedDB: sign-in and sign-out reach the other tabs by an event,
// not by the SDK looking every 800 ms. No popup resolver: it loads an iframe for Google only.
export const auth = initializeAuth(firebaseApp, { persistence: browserLocalPersistence });
auth.useDeviceLanguage();
if (emulators) connectAuthEmulator(auth, emulators.auth, { disableWarnings: true });

export {
  browserPopupRedirectResolver,
  createUserWithEmailAndPassword,
  EmailAuthProvider,
  GoogleAuthProvider,
  linkWithCredential,
  linkWithPopup,
  onIdTokenChanged,
  sendEmailVerification,
  sendPasswordResetEmail,
  signInAnonymously,
  signInWithEmailAndPassword,
  signInWithPopup,
  signOut,
} from 'firebase/auth';
