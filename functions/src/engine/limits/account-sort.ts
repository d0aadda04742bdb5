import { getAuth } from 'firebase-admin/auth';
import * as logger from 'firebase-functions/logger';
import { type AccountSort, accountSort } from '../../../../lib/domain/limits/person-limits';
import { app } from '../../firebase/admin';

/** For how long it is believed who somebody is, in ms, and of how many people. */
const KNOWN_MS = 60_000;
const MOST_KNOWN = 1000;
const known = new Map<string, { sort: AccountSort; until: number }>();

/** What sort of account somebody has; one that is not there is a guest's. */
export async function accountSortOf(uid: string): Promise<AccountSort> {
  const before = known.get(uid);
  if (before && before.until > Date.now()) return before.sort;
  const sort = await look(uid);
  const [oldest] = known.keys();
  if (known.size >= MOST_KNOWN && oldest !== undefined) known.delete(oldest);
  known.set(uid, { sort, until: Date.now() + KNOWN_MS });
  return sort;
}

async function look(uid: string): Promise<AccountSort> {
  try {
    return accountSort(await getAuth(app).getUser(uid));
  } catch (error) {
    // Who can't be looked up gets what a guest gets: nothing is refused to a guest that a limit does not ask for.
    if (!isGone(error)) logger.warn('An account could not be looked up', { cause: String(error) });
    return 'guest';
  }
}

/** Somebody has deleted it; their jobs go on. */
const isGone = (error: unknown) => error instanceof Error && 'code' in error && error.code === 'auth/user-not-found';
