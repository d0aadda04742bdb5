import { type DocumentReference, FieldValue, type Transaction } from 'firebase-admin/firestore';
import { z } from 'zod';
import type { IdentifiedJob } from '../../../../lib/domain/jobs/job';
import { addUsd } from '../../../../lib/domain/money/money';
import { jobPath, spendingPath } from '../../../../lib/domain/shared/paths';
import { isNothing, type Spent } from '../../../../lib/domain/money/usage';
import { readJob } from '../documents/read-documents';
import { firestore, serverTimestamp } from '../../firebase/admin';
import { inTransaction } from '../../firebase/in-transaction';
import type { AdProvider } from '../../providers/provider';
import { DAILY_BUDGET_USD, JOB_BUDGET_USD } from '../../settings';
import { BudgetError, overBudget } from './budget';

/**
 * What a person's jobs of one day (UTC) cost, and the versions that they asked for: what each is
 * expected to while it is made, what it did once it has ended. By the id of the job or of the
 * request, so that writing it again changes nothing.
 */
const spendingSchema = z.object({ jobs: z.record(z.string(), z.number()) });

const budgets = () => ({ job: JOB_BUDGET_USD.value(), day: DAILY_BUDGET_USD.value() });

const spendingRef = (uid: string, at: Date) => firestore.doc(spendingPath(uid, at.toISOString().slice(0, 10)));

type SpendingJob = Pick<IdentifiedJob, 'id' | 'user_id' | 'created_at'>;

/**
 * Sets the cost of a job aside before anything is paid for; `draft` where its ads are drafts.
 * Rejects with BudgetError when it is more than the person may spend. Safe to repeat.
 */
export async function setAsideCost(
  job: IdentifiedJob,
  { price }: Pick<AdProvider, 'price'>,
  draft = false,
): Promise<void> {
  const { usdPerAd } = (draft && price.draft) || price;
  if (usdPerAd === 0) return;
  const refusal = await inTransaction(async (transaction) => {
    const ref = spendingRef(job.user_id, job.created_at);
    const [jobSnapshot, spending] = await transaction.getAll(firestore.doc(jobPath(job.id)), ref);
    if (!jobSnapshot?.exists || readJob(jobSnapshot).status !== 'processing') return null;
    const count = job.progress.total_ads;
    const message = overBudget({ count, usdPerAd, spentToday: spentBeside(spending?.data(), job.id) }, budgets());
    if (message !== null) return message;
    transaction.set(ref, { jobs: { [job.id]: addUsd(count * usdPerAd, 0) } }, { merge: true });
    transaction.update(firestore.doc(jobPath(job.id)), { usd_per_ad: usdPerAd, updated_at: serverTimestamp() });
    return null;
  });
  if (refusal !== null) throw new BudgetError(refusal);
}

function spentBeside(data: unknown, jobId: string): number {
  const { jobs } = spendingSchema.safeParse(data).data ?? { jobs: {} };
  return Object.entries(jobs)
    .filter(([id]) => id !== jobId)
    .reduce((sum, [, usd]) => addUsd(sum, usd), 0);
}

/** Replaces what was set aside for a job by what it cost, in the transaction that ends it. */
export function settleCostIn(transaction: Transaction, job: SpendingJob & { usd_per_ad: number }, usd: number): void {
  if (job.usd_per_ad === 0) return;
  transaction.set(spendingRef(job.user_id, job.created_at), { jobs: { [job.id]: usd } }, { merge: true });
}

/** What a version of an ad may cost, and who makes it. */
interface VersionCost {
  uid: string;
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
  const { uid, askedAt, usd, provider } = cost;
  const refusal = await inTransaction(async (transaction) => {
    const ref = spendingRef(uid, askedAt);
    const [asked, spending] = await transaction.getAll(request, ref);
    if (asked?.get('status') !== 'open' || typeof asked.get('provider') === 'string') return null;
    const spentToday = spentBeside(spending?.data(), request.id);
    const message = overBudget({ count: 1, usdPerAd: usd, spentToday }, budgets());
    if (message !== null) return message;
    transaction.set(ref, { jobs: { [request.id]: usd } }, { merge: true });
    // Written out, since queries find no field that is not there.
    const place = { queued: false, lease: null, retry_at: null, updated_at: serverTimestamp() };
    transaction.update(request, { provider, ...place });
    return null;
  });
  if (refusal !== null) throw new BudgetError(refusal);
}

/** What is set aside for a version, in US dollars, inside a transaction. */
export async function setAsideForIn(
  transaction: Transaction,
  uid: string,
  { requestId, askedAt }: Pick<VersionBill, 'requestId' | 'askedAt'>,
): Promise<number> {
  const { jobs } = spendingSchema.safeParse((await transaction.get(spendingRef(uid, askedAt))).data()).data ?? {
    jobs: {},
  };
  return jobs[requestId] ?? 0;
}

interface VersionBill {
  requestId: string;
  askedAt: Date;
  /** In US dollars, all tries together. */
  usd: number;
}

/** Replaces what was set aside for a version by what it cost, in the transaction that answers the request for it. */
export function settleVersionIn(transaction: Transaction, uid: string, { requestId, askedAt, usd }: VersionBill): void {
  transaction.set(spendingRef(uid, askedAt), { jobs: { [requestId]: usd } }, { merge: true });
}

/** Adds to what a job has cost what a try of one of its versions did. */
export function addSpentIn(transaction: Transaction, jobId: string, spent: Spent): void {
  if (isNothing(spent)) return;
  transaction.update(firestore.doc(jobPath(jobId)), { ...spentIncrements(spent), updated_at: serverTimestamp() });
}

/** Adds to what a job has cost, in a transaction that has not read it. */
export function spentIncrements({ usd, usage }: Spent) {
  return {
    cost_usd: FieldValue.increment(usd),
    'usage.images': FieldValue.increment(usage.images),
    'usage.input_tokens': FieldValue.increment(usage.input_tokens),
    'usage.output_tokens': FieldValue.increment(usage.output_tokens),
  };
}
