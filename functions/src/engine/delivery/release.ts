import type { RecordedError } from '../../../../lib/domain/shared/error-code';
import type { Spent } from '../../../../lib/domain/money/usage';
import { inTransaction } from '../../firebase/in-transaction';
import { lookAfter } from '../work/look-after';
import { hasReleased } from '../work/own-write';
import type { Claimed, Work, WorkType } from '../work/work-type';

interface Release {
  /** Why the try has failed; the reason stays visible meanwhile. */
  error: RecordedError;
  retryAt: Date;
  /** What the try has cost all the same. */
  spent: Spent;
}

/** Back to waiting after a failure that passes, until `retryAt`. The work as it is then, or null when this process does not hold it any more. */
export async function release<W extends Work, C>(
  type: WorkType<W, C>,
  { ref, work, token, context }: Claimed<W, C>,
  { error, retryAt, spent }: Release,
): Promise<W | null> {
  return inTransaction(async (transaction) => {
    const snapshot = await transaction.get(ref);
    if (!snapshot.exists) return null;
    const held = type.read(snapshot);
    if (hasReleased(held, { attempts: work.attempts, retry_at: retryAt })) return held;
    if (held.lease?.token !== token) return null;
    const now = new Date();
    const change = {
      lease: null,
      error,
      retry_at: retryAt,
      look_after: lookAfter.queue(retryAt, now),
      updated_at: now,
      ...type.countLost(transaction, held, context, spent),
      ...type.putBack(held),
    };
    transaction.update(ref, change);
    return { ...held, ...change };
  });
}
