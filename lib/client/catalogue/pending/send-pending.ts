import { isOnline, onConnectionChange, untilWorthRetrying } from '../../browser/connection';
import { changeLock, withTabLock } from '../../browser/tab-lock';
import { errorCode } from '../../firebase/firebase-error';
import { loadFirestore } from '../../firebase/load-sdk';
import { currentUid, onSignOut, refreshToken, useSessionStore } from '../../session/session-store';
import { CatalogueError } from '../catalogue-error';
import { refusalOf } from '../refusals';
import { lostWords, refusedWords } from './lost-words';
import { namesIn, type PendingChange, pendingKey, without } from './pending-change';
import {
  followPending,
  forgetLost,
  forgetPending,
  keepPending,
  noteLost,
  pendingChange,
  syncPending,
  usePendingChanges,
  useTakenChanges,
} from './pending-changes';
import { type Written, writePending } from './write-pending';

interface Waiter {
  key: string;
  /** The change that it waits for. */
  by: string;
  resolve: () => void;
  reject: (error: CatalogueError) => void;
}

const waiters = new Set<Waiter>();
/** Places whose changes this page is handing over. */
const sending = new Set<string>();

/** Resolves when the server has it, or it was said anew; rejects with CatalogueError. */
export function untilTaken(key: string, by: string): Promise<void> {
  return new Promise((resolve, reject) => {
    waiters.add({ key, by, resolve, reject });
    settle();
  });
}

function settle(): void {
  for (const waiter of waiters) {
    const pending = pendingChange(waiter.key);
    if (pending && namesIn(pending).has(waiter.by)) continue;
    waiters.delete(waiter);
    waiter.resolve();
  }
}

/** Tells whoever waits for it on this page; what was said on an earlier one is told to the person. */
function refuse(key: string, names: ReadonlySet<string>, words: string, toPerson: string): void {
  const waiting = [...waiters].filter((waiter) => waiter.key === key && names.has(waiter.by));
  for (const waiter of waiting) {
    waiters.delete(waiter);
    waiter.reject(new CatalogueError(words));
  }
  if (waiting.length === 0) noteLost(toPerson);
}

/** Hands over what is changed and not under way. */
function look(): void {
  for (const [key, change] of Object.entries(usePendingChanges.getState())) {
    if (sending.has(key) || !isToBeSent(change)) continue;
    sending.add(key);
    void sendPatiently(key);
  }
}

function isToBeSent({ uid, brandId, productId }: PendingChange): boolean {
  if (uid !== currentUid()) return false;
  // Before its brand is there, no product can be added to it.
  return productId === null || !pendingChange(pendingKey({ uid, brandId, productId: null }))?.isNew;
}

async function sendPatiently(key: string): Promise<void> {
  for (let attempt = 1; isWanted(key);) {
    try {
      await withTabLock(changeLock(key), () => send(key));
      attempt = 1;
    } catch {
      // The server could not be asked. What was changed is on screen meanwhile.
      await untilWorthRetrying(attempt);
      attempt += 1;
    }
  }
  sending.delete(key);
  look();
}

function isWanted(key: string): boolean {
  const change = pendingChange(key);
  return change !== null && isToBeSent(change);
}

/** Another tab may have sent it, or changed more, while this one waited for its turn: so it looks again. */
async function send(key: string): Promise<void> {
  const change = syncPending(key);
  if (!change || !isToBeSent(change)) return;
  if (!isOnline()) throw new Error('There is no connection');
  try {
    take(key, change, await writePending(await loadFirestore(), change));
  } catch (error) {
    if (errorCode(error) === 'unauthenticated') await refreshToken();
    const words = error instanceof CatalogueError ? error.message : refusalOf(error);
    if (words === null) throw error;
    const names = namesIn(change);
    refuse(key, names, words, refusedWords(change, words));
    leave(key, names);
  }
}

function take(key: string, change: PendingChange, { before, lost, write }: Written): void {
  const fields = Object.entries(change.fields);
  for (const name of lost) {
    const field = change.fields[name];
    if (!field) continue;
    const words = 'It was changed elsewhere meanwhile. Leave the field again to keep yours.';
    refuse(key, new Set([field.by]), words, lostWords(name, field.value, before));
  }
  const kept = { ...change, fields: Object.fromEntries(fields.filter(([name]) => change.isNew || name in write)) };
  const over = before && Number(before.updated_at);
  useTakenChanges.setState({ [key]: { change: kept, over } });
  leave(key, namesIn(change));
}

/** What was said anew meanwhile stays. */
function leave(key: string, names: ReadonlySet<string>): void {
  const now = syncPending(key);
  const left = now && without(now, names);
  keepPending(key, left && { ...left, isNew: false });
}

/** Nothing of one person is shown to another, or written for them. */
function forgetOthers(): void {
  const uid = currentUid();
  if (uid === null) return;
  const others = Object.entries(usePendingChanges.getState()).filter(([, change]) => change.uid !== uid);
  if (others.length > 0) forgetPending(others.map(([key]) => key));
}

/** Sends what was changed on this page, or before a reload, once; returns how to stop. */
export function startPending(): () => void {
  const all = () => {
    forgetOthers();
    settle();
    look();
  };
  const forgetAll = () => {
    forgetPending(Object.keys(usePendingChanges.getState()));
    forgetLost();
  };
  const stops = [
    followPending(),
    usePendingChanges.subscribe(all),
    useSessionStore.subscribe(all),
    onConnectionChange(look),
    onSignOut(forgetAll),
  ];
  all();
  return () => stops.forEach((stop) => stop());
}
