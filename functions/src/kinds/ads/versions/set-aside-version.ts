import type { DocumentReference } from 'firebase-admin/firestore';
import type { IdentifiedPictureJob } from '../../../../../lib/domain/jobs/job';
import { BudgetError } from '../../../engine/money/budget';
import { budgetsOf } from '../../../engine/money/limits';
import { changeEverybodys, changePersons, dayOf, readSpending, refusalOf } from '../../../engine/money/spending';
import { lookAfter } from '../../../engine/work/look-after';
import { serverTimestamp } from '../../../firebase/admin';
import { inTransaction } from '../../../firebase/in-transaction';

/** What a version of an ad may cost, and who makes it. */
interface VersionCost {
  /** Of the ad. */
  job: IdentifiedPictureJob;
  /** When it was asked for: that day pays. */
  askedAt: Date;
  usd: number;
  provider: string;
}

/**
 * Sets the cost of a version aside before it is paid for and gives its request a place among the
 * person's work: from then on, whatever ends the request frees what is set aside for it. Rejects
 * with BudgetError. Changes nothing on a request that has its place, or is over.
 */
export async function setAsideVersion(request: DocumentReference, cost: VersionCost): Promise<void> {
  const { job, askedAt, usd, provider } = cost;
  const payer = { uid: job.user_id, key: request.id, kind: job.type, day: dayOf(askedAt) };
  const budgets = await budgetsOf(payer.uid, payer.kind);
  const refusal = await inTransaction(async (transaction) => {
    const asked = await transaction.get(request);
    const spending = await readSpending(transaction, payer);
    if (asked.get('status') !== 'open' || typeof asked.get('provider') === 'string') return null;
    const refused = refusalOf(spending, payer, { usd, each: { noun: 'ad', count: 1, usd } }, budgets);
    if (refused) return refused;
    changePersons(transaction, payer, usd);
    changeEverybodys(transaction, payer, usd);
    // Written out, since queries find no field that is not there.
    const place = { queued: false, lease: null, retry_at: null, attempts: 0, generation: 1, cost_usd: 0 };
    transaction.update(request, {
      ...{ ...place, provider, bill: { day: payer.day, set_aside_usd: usd, spent_before_usd: 0 } },
      look_after: lookAfter.turn(new Date()),
      updated_at: serverTimestamp(),
    });
    return null;
  });
  if (refusal) throw new BudgetError(refusal.message);
}
