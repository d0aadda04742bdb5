import { type DocumentReference, FieldValue } from 'firebase-admin/firestore';
import type { IdentifiedJob } from '../../../../lib/domain/jobs/job';
import { addUsd } from '../../../../lib/domain/money/money';
import { jobPath, runPath } from '../../../../lib/domain/shared/paths';
import { isTerminal } from '../../../../lib/domain/work/job-status';
import type { Bill } from '../../../../lib/domain/work/work-item';
import { firestore, serverTimestamp } from '../../firebase/admin';
import { inTransaction } from '../../firebase/in-transaction';
import type { Writes } from '../../firebase/writes';
import { readJob } from '../documents/read-documents';
import { readRun } from '../run/run';
import { NoLongerOursError } from '../work/no-longer-ours-error';
import type { Work, WorkType } from '../work/work-type';
import type { Wanted } from '../work/wanted';
import { BudgetError } from './budget';
import { budgetsOf } from './limits';
import { changeEverybodys, changePersons, dayOf, type Payer, readSpending, refusalOf } from './spending';

type PayingJob = Pick<IdentifiedJob, 'id' | 'user_id' | 'type' | 'created_at'>;

/** The day on which it was made pays for a job. */
function payerOf({ id, user_id, type, created_at }: PayingJob): Payer {
  return { uid: user_id, key: id, kind: type, day: dayOf(created_at) };
}

/** What a job is for, beside what is bought before it. */
const WORK = 'work';

/**
 * Sets the cost of a job aside before it is paid for, with what else its document says of that; or that of `what` comes
 * before its work. Rejects with BudgetError when it is more than may be spent. Safe to repeat: each is set aside once.
 */
export async function setAsideJobCost(
  job: PayingJob,
  wanted: Wanted,
  change: Record<string, unknown> = {},
  what = WORK,
): Promise<void> {
  if (wanted.usd === 0) return;
  const payer = payerOf(job);
  const budgets = await budgetsOf(payer.uid, payer.kind);
  const refusal = await inTransaction(async (transaction) => {
    const [ref, runRef] = [firestore.doc(jobPath(job.id)), firestore.doc(runPath(job.id))];
    const [snapshot, run, spending] = await Promise.all([
      ...([transaction.get(ref), transaction.get(runRef)] as const),
      readSpending(transaction, payer),
    ]);
    if (!snapshot.exists || !run.exists) return null;
    const { status, set_aside_usd } = readJob(snapshot);
    const { set_aside_for: before } = readRun(run);
    // Where only work is, nothing is said of it.
    const isSet = before.length === 0 ? set_aside_usd !== null : before.includes(what);
    if (status !== 'processing' || isSet) return null;
    const refused = refusalOf(spending, payer, wanted, budgets);
    if (refused) return refused;
    const usd = addUsd(wanted.usd, 0);
    changePersons(transaction, payer, usd);
    changeEverybodys(transaction, payer, usd);
    transaction.update(ref, {
      ...change,
      set_aside_usd: addUsd(set_aside_usd ?? 0, usd),
      updated_at: serverTimestamp(),
    });
    transaction.update(runRef, { set_aside_for: [...before, what] });
    return null;
  });
  if (refusal) throw new BudgetError(refusal.message);
}

/** A piece of work that is being made, and who pays for it. */
export interface PayingWork {
  type: WorkType;
  ref: DocumentReference;
  token: string;
  uid: string;
  /** Under which the day holds it: the job, or the request. */
  key: string;
  job: Pick<IdentifiedJob, 'id' | 'type' | 'status' | 'created_at' | 'set_aside_usd'>;
}

/**
 * Makes sure that enough is set aside for one more thing that costs `usd`, right before it is paid for:
 * the first time that work is asked for again, and each try or second attempt beyond what was set aside, is
 * measured by the limits anew. `lost` is what this try has cost already. Rejects with BudgetError, and with
 * NoLongerOursError. Safe to repeat.
 */
export async function reserve(paying: PayingWork, usd: number, lost: number): Promise<void> {
  if (usd === 0) return;
  const { type, ref, token, uid, key, job } = paying;
  const budgets = await budgetsOf(uid, job.type);
  const refusal = await inTransaction(async (transaction) => {
    const snapshot = await transaction.get(ref);
    const work: Work | null = snapshot.exists ? type.read(snapshot) : null;
    if (work?.lease?.token !== token) throw new NoLongerOursError();
    // What a running job sets aside is settled with it, and so of the same day.
    const isOfRunningJob = key === job.id && !isTerminal(job.status);
    const day = dayOf(isOfRunningJob ? job.created_at : new Date());
    const bill: Bill = work.bill ?? { day, set_aside_usd: 0, spent_before_usd: work.cost_usd };
    const used = addUsd(addUsd(work.cost_usd, lost), -bill.spent_before_usd);
    const more = addUsd(addUsd(used, usd), -bill.set_aside_usd);
    if (more <= 0) return null;
    const payer = { uid, key, kind: job.type, day: bill.day };
    const spending = await readSpending(transaction, payer);
    // What one set may cost was looked at when it was set aside.
    const limits = job.set_aside_usd === null ? budgets : { ...budgets, job: 0 };
    const refused = refusalOf(spending, payer, { usd: more }, limits);
    if (refused) return refused;
    changePersons(transaction, payer, more);
    changeEverybodys(transaction, payer, more);
    transaction.update(ref, { bill: { ...bill, set_aside_usd: addUsd(bill.set_aside_usd, more) } });
    if (isOfRunningJob) {
      transaction.update(firestore.doc(jobPath(job.id)), { set_aside_usd: FieldValue.increment(more) });
    }
    return null;
  });
  if (refusal) throw new BudgetError(refusal.message);
}

/** The bill of work for which its job has set so much aside. */
export function billOf(job: Pick<IdentifiedJob, 'created_at'>, usd: number): Bill | null {
  return usd === 0 ? null : { day: dayOf(job.created_at), set_aside_usd: usd, spent_before_usd: 0 };
}

/** How much of what is set aside for work it has used, and how much it has not, once it has cost so much in all. */
export function leftOf({ bill }: Pick<Work, 'bill'>, costUsd: number): number {
  if (!bill) return 0;
  return addUsd(bill.set_aside_usd, -addUsd(costUsd, -bill.spent_before_usd));
}

/**
 * Frees what is left of what was set aside for work that has ended, in the transaction that ends it, and gives how
 * much of its job's that is: for `freed_usd`, while the job runs. What everybody's day holds is settled with the job; of work
 * that was asked for after its job had ended, here.
 */
export function settleWorkIn(transaction: Writes, ended: EndedWork): number {
  const { work, costUsd, key, job } = ended;
  const { bill, user_id: uid } = work;
  if (!bill) return 0;
  const payer = { uid, key, kind: job.type, day: bill.day };
  const left = leftOf(work, costUsd);
  const isOfRunningJob = key === job.id && !isTerminal(job.status);
  changePersons(transaction, payer, -left);
  if (!isOfRunningJob) changeEverybodys(transaction, payer, -left);
  return isOfRunningJob ? left : 0;
}

interface EndedWork {
  work: Pick<Work, 'bill' | 'user_id'>;
  /** All its tries together. */
  costUsd: number;
  /** Under which the day holds it. */
  key: string;
  job: Pick<IdentifiedJob, 'id' | 'type' | 'status'>;
}

/** Replaces what was set aside for a job by what it has cost, in the transaction that ends it. */
export function settleJobIn(
  transaction: Writes,
  job: PayingJob & Pick<IdentifiedJob, 'set_aside_usd' | 'freed_usd'>,
  costUsd: number,
): void {
  const { set_aside_usd: setAside, freed_usd: freed } = job;
  if (setAside === null) return;
  const payer = payerOf(job);
  changePersons(transaction, payer, addUsd(costUsd, -addUsd(setAside, -freed)));
  changeEverybodys(transaction, payer, addUsd(costUsd, -setAside));
}
