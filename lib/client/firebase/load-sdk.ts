import { loadParsers } from '../../browser-zod/parsers';
import { knowDatabase } from '../browser/database';

/**
 * Firebase is most of what a page would load, so each product comes when it is first needed.
 * A load that failed (no connection) is tried again by the next caller.
 */
function lazily<T>(load: () => Promise<T>): () => Promise<T> {
  let loaded: Promise<T> | null = null;
  return () => {
    loaded ??= load().catch((error: unknown) => {
      loaded = null;
      throw error;
    });
    return loaded;
  };
}

// Next replaces this expression at build time; it must stand here word for word.
const isAppCheckOn = Boolean(process.env.NEXT_PUBLIC_APP_CHECK_SITE_KEY);

/**
 * null where App Check is not switched on: then nothing of it is loaded. Nothing of Firebase comes before it, or before it
 * is known whether the browser's database answers, and what it answers can be parsed.
 */
export const loadAppCheck = lazily(async () => {
  await Promise.all([knowDatabase(), loadParsers()]);
  return isAppCheckOn ? import('./app-check-sdk') : null;
});

/** What is asked before App Check is there goes without its token, and is refused where tokens are asked for. */
function afterAppCheck<T>(load: () => Promise<T>): () => Promise<T> {
  return lazily(async () => {
    await loadAppCheck();
    return load();
  });
}

export const loadAuth = afterAppCheck(() => import('./auth-sdk'));
export const loadFirestore = afterAppCheck(() => import('./firestore-sdk'));
export const loadStorage = afterAppCheck(() => import('./storage-sdk'));

export type AuthSdk = Awaited<ReturnType<typeof loadAuth>>;
export type FirestoreSdk = Awaited<ReturnType<typeof loadFirestore>>;
export type StorageSdk = Awaited<ReturnType<typeof loadStorage>>;

/** What proves to our own API that a request comes from this site; null where App Check is off, or can't prove it. */
export async function appCheckToken(): Promise<string | null> {
  try {
    const sdk = await loadAppCheck();
    return sdk && (await sdk.getToken(sdk.appCheck)).token;
  } catch {
    // Refused or blocked: whether it can do without is the server's to say.
    return null;
  }
}
