import type { KeptImage } from '../../domain/ads/kept-image';
import { randomId } from '../../domain/shared/random-id';
import { isOnline } from '../browser/connection';
import { errorCode } from '../firebase/firebase-error';
import { type FirestoreSdk, loadFirestore } from '../firebase/load-sdk';
import { currentUid, ensureUser, refreshToken } from '../session/session-store';
import { CatalogueError } from './catalogue-error';
import { type Kept, withPending } from './pending/merge-change';
import { type PendingChange, pendingKey, type PendingPlace, type PhotoCut, withChange } from './pending/pending-change';
import { keepPending, noteLost, syncPending, useTakenChanges } from './pending/pending-changes';
import { untilTaken } from './pending/send-pending';
import { refusalOf, UNREACHED } from './refusals';
import { heardOf } from './shown-catalogue';

export interface ProductKey {
  brandId: string;
  productId: string;
}

/** Of a brand, or of one of its products. */
export type Place = { brandId: string; productId?: string };

interface Said {
  said: Readonly<Record<string, unknown>>;
  byHand?: boolean;
  besides?: Readonly<Record<string, unknown>>;
  photo?: KeptImage;
  cut?: PhotoCut;
}

/**
 * Changes some fields: on screen at once, and kept in this browser until the server has it, also through a reload.
 * Resolves when it has, offline with the connection. Rejects with CatalogueError.
 */
export async function changeKept(place: Place, change: Said): Promise<void> {
  const { key, by } = await note(place, change);
  await untilTaken(key, by);
}

/** The same for what a person says by hand: from now on, nothing but their hand writes these fields. */
export async function changeByHand(place: Place, said: Said['said']): Promise<void> {
  if (Object.keys(said).length > 0) await changeKept(place, { said, byHand: true });
}

/**
 * Adds something by hand under an id of its own, with `besides` for what nobody has said. Resolves when the server has
 * it, offline as soon as it is on screen. Rejects with CatalogueError.
 */
export async function addKept(place: Place, said: Said['said'], besides: Said['said'] = {}): Promise<void> {
  const { key, by } = await note(place, { said, byHand: true, besides, isNew: true });
  const taken = untilTaken(key, by);
  if (isOnline()) return taken;
  // Told by the page that is looked at when the connection is back.
  void taken.catch((error: unknown) => noteLost(error instanceof Error ? error.message : UNREACHED));
}

/** Notes a change in this browser. */
async function note({ brandId, productId }: Place, change: Said & { isNew?: boolean }) {
  const place = { uid: currentUid() ?? (await account()), brandId, productId: productId ?? null };
  const key = pendingKey(place);
  const by = randomId(12);
  const noted = { byHand: false, ...change, by, at: Date.now() };
  const waiting = syncPending(key);
  keepPending(key, withChange(place, waiting, noted, viewsOf(place, key, waiting)));
  return { key, by };
}

/** As the listeners tell of it, with what they have not told of yet, and with what is still on its way. */
function viewsOf(place: PendingPlace, key: string, waiting: PendingChange | null): Kept[] {
  const heard = heardOf(place);
  const taken = useTakenChanges.getState()[key];
  const told = heard ? [heard] : [];
  const views = taken ? [...told, withPending<Kept>({ updated_at: new Date(0), ...heard }, taken.change)] : told;
  const last = views.at(-1);
  return last && waiting ? [...views, withPending<Kept>({ ...last }, waiting)] : views;
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
  throw new CatalogueError(refusalOf(error) ?? UNREACHED);
}
