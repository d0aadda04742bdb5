import { FieldValue, type Transaction } from 'firebase-admin/firestore';
import { isNothing, type Spent } from '../../../../lib/domain/money/usage';
import { jobPath } from '../../../../lib/domain/shared/paths';
import { firestore, serverTimestamp } from '../../firebase/admin';

/** Adds to what a document has cost, in a write that has not read it. */
export function spentIncrements({ usd, usage }: Spent) {
  return {
    cost_usd: FieldValue.increment(usd),
    'usage.images': FieldValue.increment(usage.images),
    'usage.input_tokens': FieldValue.increment(usage.input_tokens),
    'usage.output_tokens': FieldValue.increment(usage.output_tokens),
  };
}

/** Adds to what a job has cost, in a transaction that has not read it. */
export function addSpentIn(transaction: Transaction, jobId: string, spent: Spent): void {
  if (isNothing(spent)) return;
  transaction.update(firestore.doc(jobPath(jobId)), { ...spentIncrements(spent), updated_at: serverTimestamp() });
}
