import 'server-only';
import { type Prerequisites, prerequisitesOf } from '../../domain/insights/prerequisites';
import { adAccountsPath, analysisRunsPath } from '../../domain/shared/paths';
import { firestore } from '../firebase/admin';

/** What Dashboard and Chat still wait for, as it is this moment: nothing of it is kept from request to request. */
export async function prerequisitesOfPerson(uid: string): Promise<Prerequisites> {
  const anyOf = (path: string) => firestore.collection(path).limit(1).select().get();
  const [accounts, runs] = await Promise.all([anyOf(adAccountsPath(uid)), anyOf(analysisRunsPath(uid))]);
  return prerequisitesOf(
    accounts.docs.map(({ id }) => ({ account_id: id })),
    runs.size,
  );
}
