import { getAuth } from 'firebase-admin/auth';
import * as logger from 'firebase-functions/logger';
import { isJobKind } from '../../../../lib/domain/jobs/job';
import { app } from '../../firebase/admin';
import {
  DAILY_BUDGET_USD,
  DEPLOYMENT_DAILY_BUDGET_USD,
  GUEST_DAILY_BUDGET_USD,
  JOB_BUDGET_USD,
  KIND_DAILY_BUDGETS_USD,
} from '../../settings';
import type { Budgets } from './budget';

/** For how long it is believed who somebody is, in ms, and of how many people. */
const KNOWN_MS = 60_000;
const MOST_KNOWN = 1000;
const known = new Map<string, { isGuest: boolean; until: number }>();

/** What a person may spend on jobs of a kind. Guests may less than who is signed in: accounts of guests cost nothing. */
export async function budgetsOf(uid: string, kind: string): Promise<Budgets> {
  const [job, day, guestDay] = [JOB_BUDGET_USD.value(), DAILY_BUDGET_USD.value(), GUEST_DAILY_BUDGET_USD.value()];
  const all = DEPLOYMENT_DAILY_BUDGET_USD.value();
  const perKind = kindBudgets(KIND_DAILY_BUDGETS_USD.value())[kind] ?? 0;
  return { job, day: guestDay !== day && (await isGuest(uid)) ? guestDay : day, all, kind: perKind };
}

/** `bulk-dynamic=100, chat=20`: the budget of each kind. Throws a RangeError that says what is wrong. */
export function kindBudgets(text: string): Record<string, number> {
  const entries = text.split(',').map((entry) => entry.trim());
  return Object.fromEntries(
    entries
      .filter((entry) => entry !== '')
      .map((entry) => {
        const [kind = '', usd = '', ...more] = entry.split('=').map((part) => part.trim());
        if (!isJobKind(kind) || usd === '' || !(Number(usd) >= 0) || more.length > 0) {
          throw new RangeError(
            `KIND_DAILY_BUDGETS_USD has “${entry}”. Write kinds with US dollars, for example bulk-dynamic=100, chat=20.`,
          );
        }
        return [kind, Number(usd)];
      }),
  );
}

/** Whether an account has no e-mail address or other sign-in; nor has one that is not there. */
async function isGuest(uid: string): Promise<boolean> {
  const before = known.get(uid);
  if (before && before.until > Date.now()) return before.isGuest;
  const found = await look(uid);
  const [oldest] = known.keys();
  if (known.size >= MOST_KNOWN && oldest !== undefined) known.delete(oldest);
  known.set(uid, { isGuest: found, until: Date.now() + KNOWN_MS });
  return found;
}

async function look(uid: string): Promise<boolean> {
  try {
    return (await getAuth(app).getUser(uid)).providerData.length === 0;
  } catch (error) {
    // Who can't be looked up gets what a guest gets: nothing is refused to a guest that a limit does not ask for.
    if (!isGone(error)) logger.warn('An account could not be looked up', { cause: String(error) });
    return true;
  }
}

/** Somebody has deleted it; their jobs go on. */
const isGone = (error: unknown) => error instanceof Error && 'code' in error && error.code === 'auth/user-not-found';
