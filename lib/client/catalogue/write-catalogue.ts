import { brandPath, productPath } from '../../domain/shared/paths';
import { isOnline } from '../browser/connection';
import { errorCode } from '../firebase/firebase-error';
import { type FirestoreSdk, loadFirestore } from '../firebase/load-sdk';
import { ensureUser, refreshToken } from '../session/session-store';
import { CatalogueError } from './catalogue-error';

export interface ProductKey {
  brandId: string;
  productId: string;
}

/** Of a brand, or of one of its products. */
export type Place = { brandId: string; productId?: string };

function pathOf(uid: string, { brandId, productId }: Place): string {
  return productId === undefined ? brandPath(uid, brandId) : productPath(uid, brandId, productId);
}

type Fields = Readonly<Record<string, unknown>>;

/** Changes some fields: on screen at once; offline the promise waits for the connection. Rejects with CatalogueError. */
export async function changeKept(place: Place, changesOf: (sdk: FirestoreSdk) => Fields): Promise<void> {
  await writing(async (uid, sdk) => {
    const { doc, firestore, serverTimestamp, writeBatch } = sdk;
    const changes = { ...changesOf(sdk), updated_at: serverTimestamp() };
    await writeBatch(firestore)
      .update(doc(firestore, pathOf(uid, place)), changes)
      .commit();
  });
}

/** The same for what a person says by hand: from now on, nothing but their hand writes these fields. */
export async function changeByHand(place: Place, said: Fields): Promise<void> {
  const names = Object.keys(said);
  if (names.length === 0) return;
  await changeKept(place, ({ arrayUnion }) => ({ ...said, edited_fields: arrayUnion(...names) }));
}

/**
 * Adds something by hand under an id of its own, with `besides` for what nobody has said. Resolves when the server has
 * it, offline as soon as it is on screen. Rejects with CatalogueError.
 */
export async function addKept(place: Place, said: Fields, besides: Fields = {}): Promise<void> {
  const [uid, sdk] = [await account(), await loaded()];
  const { doc, firestore, serverTimestamp, setDoc } = sdk;
  const now = serverTimestamp();
  const content = { ...besides, ...said, edited_fields: Object.keys(said), created_at: now, updated_at: now };
  const written = setDoc(doc(firestore, pathOf(uid, place)), content);
  if (isOnline()) return written.catch(refuse);
  // Nothing to tell by then: what is refused is not on screen any more.
  void written.catch(() => undefined);
}

/** Runs a write with the person's uid; what it rejects with becomes words. A token that has run out is renewed once. */
export async function writing<T>(write: (uid: string, sdk: FirestoreSdk) => Promise<T>): Promise<T> {
  const [uid, sdk] = [await account(), await loaded()];
  try {
    return await write(uid, sdk);
  } catch (error) {
    if (errorCode(error) !== 'unauthenticated') return refuse(error);
  }
  await refreshToken().catch(refuse);
  return write(uid, sdk).catch(refuse);
}

const account = () => ensureUser().catch(refuse);
const loaded = () => loadFirestore().catch(refuse);

function refuse(error: unknown): never {
  if (error instanceof CatalogueError) throw error;
  throw new CatalogueError(REFUSALS[errorCode(error)] ?? UNREACHED);
}

const UNREACHED = 'The server could not be reached. Check your connection, then try again.';

const REFUSALS: Record<string, string> = {
  'permission-denied': 'The server didn’t take this change. Reload the page, then try again.',
  'not-found': 'This is not there any more. Reload the page.',
  'resource-exhausted': 'The server is at its limit. Wait a few minutes, then try again.',
  'auth/admin-restricted-operation': 'Keeping brands needs an account here. Sign up first, then try again.',
  'auth/operation-not-allowed': 'Keeping brands needs an account here. Sign up first, then try again.',
};
