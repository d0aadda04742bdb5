import 'server-only';
import type { MadeKey } from '../../api/account/key-body';
import { accountSort } from '../../domain/limits/person-limits';
import { MAX_API_KEYS, newApiKey, startOfKey } from '../../domain/shared/api-key';
import { API_KEYS } from '../../domain/shared/paths';
import { auth, firestore, serverTimestamp } from '../firebase/admin';
import { transactionInTurns } from '../firebase/transaction-in-turns';
import { ApiError } from '../http/api-error';
import { keyDocument } from './key-document';

/**
 * Makes a key for a person and stores its hash; the answer is the only place where the key itself ever
 * stands. Throws an ApiError: 403 for a guest, 409 when there are as many as there may be.
 */
export async function makeKey(uid: string, name: string): Promise<MadeKey['data']> {
  if (await isGuest(uid)) {
    throw new ApiError(
      'FORBIDDEN',
      'A guest has no API keys: add an email and a password, or Google, on the account page first.',
    );
  }
  const key = newApiKey();
  const ref = keyDocument(key);
  await transactionInTurns(`${API_KEYS} of ${uid}`, async (transaction) => {
    const own = await transaction.get(firestore.collection(API_KEYS).where('user_id', '==', uid).select());
    // Runs again when the answer to its commit was lost, and finds what it has written.
    if (own.docs.some(({ id }) => id === ref.id)) return;
    if (own.size >= MAX_API_KEYS) {
      throw new ApiError(
        'CONFLICT',
        `You have ${MAX_API_KEYS} API keys, which is as many as there may be. Revoke one that you no longer use.`,
      );
    }
    const document = {
      user_id: uid,
      name,
      starts_with: startOfKey(key),
      created_at: serverTimestamp(),
      last_used_at: null,
    };
    transaction.create(ref, document);
  });
  return { id: ref.id, key, name };
}

/** A guest's account lives in one browser: nobody could get at its keys, once that browser forgets it. */
async function isGuest(uid: string): Promise<boolean> {
  return accountSort(await auth().getUser(uid)) === 'guest';
}

export function madeBody(data: MadeKey['data']): MadeKey {
  return { success: true, message: 'Copy the key now: it is not shown again.', data };
}
