import type { Query } from 'firebase-admin/firestore';
import type { AccountSort } from '../../../../lib/domain/limits/person-limits';
import { DOORS_PATH } from '../../../../lib/domain/shared/paths';
import { firestore } from '../../firebase/admin';
import { waitingAtMost } from '../limits/person-limits';

/** For how long no more are taken, in ms: the line is looked at more often than that, and nobody has to open the door again. */
const SHUT_MS = 20_000;
/** For how long it is believed how many wait, in ms. */
const COUNTED_MS = 2000;
/** How many this process has found waiting, and has had join since. */
const counted = new Map<AccountSort, { waiting: number; until: number }>();
/** Until when this process has shut each. */
const shut = new Map<AccountSort, number>();

/** Takes no more jobs of a sort of account for a while where as many `waiting` as may be are in line. */
export async function shutWhereFull(sort: AccountSort, waiting: Query): Promise<void> {
  const most = waitingAtMost(sort);
  if (most === 0 || isShut(sort)) return;
  const { count } = (await waiting.limit(most).count().get()).data();
  counted.set(sort, { waiting: count, until: Date.now() + COUNTED_MS });
  if (count >= most) await shutDoor(sort);
}

/** How many of a sort of account wait in line, as far as this process has seen just now. */
export function waitingAsSeen(sort: AccountSort): number {
  const seen = counted.get(sort);
  return seen && seen.until > Date.now() ? seen.waiting : 0;
}

/** One more has joined. */
export function countJoined(sort: AccountSort): void {
  const seen = counted.get(sort);
  if (seen) seen.waiting += 1;
}

/** Takes no more jobs of a sort of account for a while, where there is a most of them. */
export async function shutDoor(sort: AccountSort): Promise<void> {
  if (waitingAtMost(sort) === 0 || isShut(sort)) return;
  const until = Date.now() + SHUT_MS;
  // Whoever finds the line full meanwhile need not do the same.
  shut.set(sort, until);
  try {
    await firestore.doc(DOORS_PATH).set({ [sort]: new Date(until) }, { merge: true });
  } catch (error) {
    shut.delete(sort);
    throw error;
  }
}

/** Whether this process has shut it just now. */
const isShut = (sort: AccountSort) => (shut.get(sort) ?? 0) - Date.now() > SHUT_MS / 2;
