import { adAccountPath } from '../../../lib/domain/shared/paths';
import { firestore } from '../firebase/admin';
import { inTransaction } from '../firebase/in-transaction';
import { tokenRef } from './token-document';

/** After an account's document is gone, also one that was deleted in the console: its token. Not of one that is connected again. */
export async function forgetToken(uid: string, accountId: string): Promise<void> {
  await inTransaction(async (transaction) => {
    const account = await transaction.get(firestore.doc(adAccountPath(uid, accountId)));
    if (!account.exists) transaction.delete(tokenRef(uid, accountId));
  });
}
