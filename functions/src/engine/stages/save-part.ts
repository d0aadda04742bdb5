import { randomUUID } from 'node:crypto';
import type { DocumentReference } from 'firebase-admin/firestore';
import { addUsd } from '../../../../lib/domain/money/money';
import { isNothing, NOTHING_SPENT, type Spent } from '../../../../lib/domain/money/usage';
import { jobPath } from '../../../../lib/domain/shared/paths';
import { firestore } from '../../firebase/admin';
import { inTransaction } from '../../firebase/in-transaction';
import { spentIncrements } from '../money/spent-increments';
import { NoLongerOursError } from '../work/no-longer-ours-error';
import { readPart } from './parts';

/** Keeps how far a part is, and counts what that has cost on it and on its job, once. Rejects with NoLongerOursError. */
export async function savePart(
  { jobId, ref, token }: { jobId: string; ref: DocumentReference; token: string },
  state: unknown,
  spent: Spent = NOTHING_SPENT,
): Promise<void> {
  const written_by = randomUUID();
  await inTransaction(async (transaction) => {
    const snapshot = await transaction.get(ref);
    if (!snapshot.exists) throw new NoLongerOursError();
    const part = readPart(snapshot);
    if (part.written_by === written_by) return;
    if (part.lease?.token !== token) throw new NoLongerOursError();
    transaction.update(ref, { state, written_by, cost_usd: addUsd(part.cost_usd, spent.usd), updated_at: new Date() });
    if (!isNothing(spent)) transaction.update(firestore.doc(jobPath(jobId)), spentIncrements(spent));
  });
}
