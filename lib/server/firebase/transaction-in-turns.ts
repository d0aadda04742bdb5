import 'server-only';
import type { Transaction } from 'firebase-admin/firestore';
import { inTurns } from '../process/in-turns';
import { firestore } from './admin';

/**
 * A transaction that waits for those of the same name that this process has begun before: of many on one document that begin
 * at once, some would be given up. `name` is the document's path, or what else they are all about. Rejects as `change` does.
 */
export function transactionInTurns<T>(name: string, change: (transaction: Transaction) => Promise<T>): Promise<T> {
  return inTurns(name, () => firestore.runTransaction(change));
}
