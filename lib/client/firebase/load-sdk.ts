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

export const loadAuth = lazily(() => import('./auth-sdk'));
export const loadFirestore = lazily(() => import('./firestore-sdk'));
export const loadStorage = lazily(() => import('./storage-sdk'));

export type AuthSdk = Awaited<ReturnType<typeof loadAuth>>;
export type FirestoreSdk = Awaited<ReturnType<typeof loadFirestore>>;
export type StorageSdk = Awaited<ReturnType<typeof loadStorage>>;
