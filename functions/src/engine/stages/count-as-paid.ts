import type { Transaction } from 'firebase-admin/firestore';
import { addUsd } from '../../../../lib/domain/money/money';
import { isNothing, NOTHING_SPENT, type Spent } from '../../../../lib/domain/money/usage';
import { jobPath } from '../../../../lib/domain/shared/paths';
import { firestore } from '../../firebase/admin';
import { ProviderError } from '../../providers/provider-error';
import { spentIncrements } from '../money/spent-increments';
import type { Try, Work } from '../work/work-type';

// What stages and their parts cost is counted as they save it. Left over is an answer that was paid for and could not be
// used: the error that says so tells what it has cost.

/** A try of such work. */
export function tryCountedAsPaid(make: Try['make']): Try {
  let lost = NOTHING_SPENT;
  return {
    bill: { lost: () => lost, all: async () => lost, forget: async () => undefined },
    async make(signal) {
      try {
        await make(signal);
      } catch (error) {
        if (error instanceof ProviderError) lost = error.spent;
        throw error;
      }
    },
  };
}

/** What it changes that a try has cost so much in vain: in the job by the transaction, in the work by what is given back. */
export function countLostOf(transaction: Transaction, work: Work, jobId: string, spent: Spent) {
  if (isNothing(spent)) return {};
  transaction.update(firestore.doc(jobPath(jobId)), spentIncrements(spent));
  return { cost_usd: addUsd(work.cost_usd, spent.usd) };
}
