import type { Transaction } from 'firebase-admin/firestore';
import { firestore } from './admin';

const ATTEMPTS = 4;

/**
 * A Firestore transaction that begins anew when the server has closed it, for example because
 * it waited too long for a lock, or has answered without a reason. The SDK repeats a transaction that
 * was aborted, but none of these.
 *
 * `change` may run several times, and once more after its own writes were applied: a commit whose
 * answer was lost is sent again, and its transaction is closed by then. So what makes a write this
 * call's own (the token of a lease, a time) is made before, once, and `change` knows it again.
 */
export async function inTransaction<T>(
  change: (transaction: Transaction) => Promise<T>,
  attempts = ATTEMPTS,
): Promise<T> {
  try {
    return await firestore.runTransaction(change);
  } catch (error) {
    if (attempts <= 1 || !(isClosed(error) || isWithoutReason(error))) throw error;
    return inTransaction(change, attempts - 1);
  }
}

const UNKNOWN = 2;

/** Whether the server has failed and says nothing of why: a commit may have been carried out all the same. */
export function isWithoutReason(error: unknown): boolean {
  return (
    error instanceof Error && 'code' in error && error.code === UNKNOWN && 'details' in error && error.details === ''
  );
}

function isClosed(error: unknown): boolean {
  return error instanceof Error && /transaction is invalid or closed|transaction lock timeout/i.test(error.message);
}
