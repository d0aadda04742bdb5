// Loaded by `loadAppCheck()` only. Re-exports what is used, so that the bundler can drop the rest.
import { initializeAppCheck, ReCaptchaEnterpriseProvider } from 'firebase/app-check';
import { firebaseApp } from './firebase-app';

// Next replaces this expression at build time; it must stand here word for word.
const siteKey = process.env.NEXT_PUBLIC_APP_CHECK_SITE_KEY ?? '';

/** From here on Auth, Firestore and Storage send its token with everything that they ask. */
export const appCheck = initializeAppCheck(firebaseApp, {
  provider: new ReCaptchaEnterpriseProvider(siteKey),
  isTokenAutoRefreshEnabled: true,
});

export { getToken } from 'firebase/app-check';
