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

interface HeldPart {
  jobId: string;
  ref: DocumentReference;
  /** Of the lease. */
  token: string;
}

/** Keeps how far a part is, and counts what that has cost on it and on its job, once. Rejects with NoLongerOursError. */
export function savePart(held: HeldPart, state: unknown, spent: Spent = NOTHING_SPENT): Promise<void> {
  return write(held, { state }, spent);
}

/** Counts what was paid for; as `savePart`. */
export function spendOnPart(held: HeldPart, spent: Spent): Promise<void> {
  return write(held, {}, spent);
}

async function write({ jobId, ref, token }: HeldPart, change: { state?: unknown }, spent: Spent): Promise<void> {
  const written_by = randomUUID();
  await inTransaction(async (transaction) => {
    const snapshot = await transaction.get(ref);
    if (!snapshot.exists) throw new NoLongerOursError();
    const part = readPart(snapshot);
    if (part.written_by === written_by) return;
    if (part.lease?.token !== token) throw new NoLongerOursError();
    const cost_usd = addUsd(part.cost_usd, spent.usd);
    transaction.update(ref, { ...change, written_by, cost_usd, updated_at: new Date() });
    if (!isNothing(spent)) transaction.update(firestore.doc(jobPath(jobId)), spentIncrements(spent));
  });
}
