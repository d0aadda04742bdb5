import { randomUUID } from 'node:crypto';
import { jobPath, runPath } from '../../../../../lib/domain/shared/paths';
import { isNothing, type Spent } from '../../../../../lib/domain/money/usage';
import type { DraftAd } from '../../../engine/documents/run-document';
import { firestore } from '../../../firebase/admin';
import { spentIncrements } from '../../../engine/money/spending';

interface Draft {
  /** Who plans. */
  provider: string;
  ads: readonly DraftAd[];
  /** What the last answer has cost. */
  spent: Spent;
}

/**
 * Stores how far the plan of a job is, and counts the cost on the job, once. A commit whose answer
 * was lost is sent again, and would count twice: so it holds only for the run as it was read, and
 * one that finds its own `stored_by` there is done. No transaction, because its locks would have to
 * wait for those of the steps that are announced meanwhile.
 */
export async function storeDraft(jobId: string, { provider, ads, spent }: Draft): Promise<void> {
  const runRef = firestore.doc(runPath(jobId));
  const stored_by = randomUUID();
  for (;;) {
    const run = await runRef.get();
    if (run.get('plan.stored_by') === stored_by) return;
    const batch = firestore.batch();
    const asRead = run.updateTime ? { lastUpdateTime: run.updateTime } : { exists: true };
    batch.update(runRef, { plan: { provider, ads, stored_by } }, asRead);
    if (!isNothing(spent)) batch.update(firestore.doc(jobPath(jobId)), spentIncrements(spent));
    try {
      await batch.commit();
      return;
    } catch (error) {
      if (!isOutdated(error)) throw error;
    }
  }
}

const FAILED_PRECONDITION = 9;

/** Whether the run has changed since it was read, be it by this very commit. */
function isOutdated(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === FAILED_PRECONDITION;
}
