import 'server-only';
import { type AccountSort, accountSort } from '../../domain/limits/person-limits';
import { auth } from '../firebase/admin';
import { processWide } from '../process/process-wide';
import { ShortMemory } from '../process/short-memory';

const memory = () =>
  processWide('account-sorts', () => new ShortMemory<AccountSort>({ trustMs: 60_000, limit: 10_000 }));

/** What sort of account a person has. Rejects where that can't be told. */
export function accountSortOf(uid: string): Promise<AccountSort> {
  return memory().get(uid, async () => accountSort(await auth().getUser(uid)));
}
