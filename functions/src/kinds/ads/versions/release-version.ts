import { FieldValue } from 'firebase-admin/firestore';
import type { RecordedError } from '../../../../../lib/domain/shared/error-code';
import type { Spent } from '../../../../../lib/domain/money/usage';
import { hasReleased } from '../../../engine/work/own-write';
import { inTransaction } from '../../../firebase/in-transaction';
import { addSpentIn } from '../../../engine/money/spending';
import { readOpenIn, type VersionRequest } from './request-answer';

interface Release {
  /** Of the lease that is given back. */
  token: string;
  /** How many tries there were, this one included. */
  attempts: number;
  error: RecordedError;
  retry_at: Date;
  /** What the try has cost all the same. */
  spent: Spent;
}

/** Back to waiting until the next try; false when this process does not hold the request any more. */
export async function releaseVersion(
  request: VersionRequest,
  { token, attempts, error, retry_at, spent }: Release,
): Promise<boolean> {
  return inTransaction(async (transaction) => {
    const open = await readOpenIn(transaction, request);
    if (!open?.wish) return false;
    if (hasReleased(open.wish, { attempts, retry_at })) return true;
    if (open.wish.lease?.token !== token) return false;
    addSpentIn(transaction, (open.reply ?? open.job).id, spent);
    transaction.update(request.ref, { lease: null, error, retry_at, cost_usd: FieldValue.increment(spent.usd) });
    return true;
  });
}
