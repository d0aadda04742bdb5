import { isJobKind } from '../../../../lib/domain/jobs/job';
import {
  DAILY_BUDGET_USD,
  DEPLOYMENT_DAILY_BUDGET_USD,
  GUEST_DAILY_BUDGET_USD,
  JOB_BUDGET_USD,
  KIND_DAILY_BUDGETS_USD,
} from '../../settings';
import { accountSortOf } from '../limits/account-sort';
import type { Budgets } from './budget';

/** What a person may spend on jobs of a kind. Guests may less than who is signed in: accounts of guests cost nothing. */
export async function budgetsOf(uid: string, kind: string): Promise<Budgets> {
  const [job, day, guestDay] = [JOB_BUDGET_USD.value(), DAILY_BUDGET_USD.value(), GUEST_DAILY_BUDGET_USD.value()];
  const all = DEPLOYMENT_DAILY_BUDGET_USD.value();
  const perKind = kindBudgets(KIND_DAILY_BUDGETS_USD.value())[kind] ?? 0;
  return { job, day: guestDay !== day && (await accountSortOf(uid)) === 'guest' ? guestDay : day, all, kind: perKind };
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
