import { isOnline, onConnectionChange, untilWorthRetrying } from '../../browser/connection';
import { changeLock, withTabLock } from '../../browser/tab-lock';
import { CatalogueError } from '../../catalogue/catalogue-error';
import { noteLost } from '../../catalogue/pending/pending-changes';
import { refusalOf } from '../../catalogue/refusals';
import { errorCode } from '../../firebase/firebase-error';
import { loadFirestore } from '../../firebase/load-sdk';
import { currentUid, onSignOut, refreshToken, useSessionStore } from '../../session/session-store';
import { type PendingHand, withoutSaid } from './hand-change';
import {
  followHand,
  forgetHand,
  forgetTaken,
  keepHand,
  noteTaken,
  pendingHand,
  syncHand,
  usePendingHand,
} from './pending-hand';
import { writeHand } from './write-hand';

interface Waiter {
  path: string;
  /** The saying that it waits for. */
  by: string;
  resolve: () => void;
  reject: (error: CatalogueError) => void;
}

const waiters = new Set<Waiter>();
/** Documents whose changes this page is handing over. */
const sending = new Set<string>();

const LATER = 'It was changed elsewhere meanwhile. Leave the field again to keep yours.';

/** Resolves when the server has it, or it was said anew; rejects with CatalogueError. */
export function untilHandTaken(path: string, by: string): Promise<void> {
  return new Promise((resolve, reject) => {
    waiters.add({ path, by, resolve, reject });
    settle();
  });
}

const namesIn = ({ changes }: PendingHand) => new Set(Object.values(changes).map(({ by }) => by));

function settle(): void {
  for (const waiter of waiters) {
    const pending = pendingHand(waiter.path);
    if (pending && namesIn(pending).has(waiter.by)) continue;
    waiters.delete(waiter);
    waiter.resolve();
  }
}

/** Tells whoever waits for it on this page; what was said on an earlier one is told to the person. */
function refuse(path: string, names: ReadonlySet<string>, words: string): void {
  const waiting = [...waiters].filter((waiter) => waiter.path === path && names.has(waiter.by));
  for (const waiter of waiting) {
    waiters.delete(waiter);
    waiter.reject(new CatalogueError(words));
  }
  if (waiting.length === 0) noteLost(`What you last changed of a research could not be kept. ${words}`);
}

function look(): void {
  for (const [path, { uid }] of Object.entries(usePendingHand.getState())) {
    if (sending.has(path) || uid !== currentUid()) continue;
    sending.add(path);
    void sendPatiently(path);
  }
}

const isWanted = (path: string) => pendingHand(path)?.uid === currentUid();

async function sendPatiently(path: string): Promise<void> {
  for (let attempt = 1; isWanted(path);) {
    try {
      await withTabLock(changeLock(path), () => send(path));
      attempt = 1;
    } catch {
      // The server could not be asked. What was said is on screen meanwhile.
      await untilWorthRetrying(attempt);
      attempt += 1;
    }
  }
  sending.delete(path);
  look();
}

/** Another tab may have sent it, or said more, while this one waited for its turn: so it looks again. */
async function send(path: string): Promise<void> {
  const pending = syncHand(path);
  if (!pending || pending.uid !== currentUid()) return;
  if (!isOnline()) throw new Error('There is no connection');
  try {
    const lost = new Set(await writeHand(await loadFirestore(), pending));
    if (lost.size > 0) refuse(path, lost, LATER);
    const kept = withoutSaid(pending, lost);
    if (kept) noteTaken(kept);
    leave(path, namesIn(pending));
  } catch (error) {
    if (errorCode(error) === 'unauthenticated') await refreshToken();
    const words = error instanceof CatalogueError ? error.message : refusalOf(error);
    if (words === null) throw error;
    refuse(path, namesIn(pending), words);
    leave(path, namesIn(pending));
  }
}

/** What was said anew meanwhile stays. */
function leave(path: string, names: ReadonlySet<string>): void {
  const now = syncHand(path);
  keepHand(path, now && withoutSaid(now, names));
}

/** Nothing of one person is shown to another, or written for them. */
function forgetOthers(): void {
  const uid = currentUid();
  if (uid === null) return;
  const others = Object.entries(usePendingHand.getState()).filter(([, pending]) => pending.uid !== uid);
  if (others.length > 0) forgetHand(others.map(([path]) => path));
}

/** Sends what was said on this page, or before a reload, once; returns how to stop. */
export function startHand(): () => void {
  const all = () => {
    forgetOthers();
    settle();
    look();
  };
  const forgetAll = () => {
    forgetHand(Object.keys(usePendingHand.getState()));
    forgetTaken();
  };
  const stops = [
    followHand(),
    usePendingHand.subscribe(all),
    useSessionStore.subscribe(all),
    onConnectionChange(look),
    onSignOut(forgetAll),
  ];
  all();
  return () => stops.forEach((stop) => stop());
}
