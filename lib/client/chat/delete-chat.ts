import { chatPath } from '../../domain/shared/paths';
import { AccountError } from '../account/account-error';
import { loadFirestore } from '../firebase/load-sdk';
import { currentUid } from '../session/session-store';
import { forgetAnswer } from './chat-actions';

/** Deletes a conversation for good; resolves once the server has done it. Rejects with an AccountError. */
export async function deleteChat(id: string): Promise<void> {
  const uid = currentUid();
  if (uid === null) return;
  // An answer that goes on would begin it anew.
  forgetAnswer();
  try {
    const { doc, firestore, runTransaction } = await loadFirestore();
    // A plain delete would look done on the page while it still waits for the connection.
    await runTransaction(firestore, async (transaction) => void transaction.delete(doc(firestore, chatPath(uid, id))));
  } catch {
    throw new AccountError('unknown', 'The conversation could not be deleted. Check your connection, then try again.');
  }
}
