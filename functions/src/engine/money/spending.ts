import { type DocumentReference, type DocumentSnapshot, FieldValue, type Transaction } from 'firebase-admin/firestore';
import * as logger from 'firebase-functions/logger';
import { z } from 'zod';
import { addUsd } from '../../../../lib/domain/money/money';
import { allSpendingPath, spendingPath } from '../../../../lib/domain/shared/paths';
import { firestore } from '../../firebase/admin';
import type { Writes } from '../../firebase/writes';
import type { Wanted } from '../work/wanted';
import { type Budgets, overBudget, type Refusal, type SpentToday } from './budget';

/**
 * What a person's work of one day (UTC) cost: what each job, or version of an ad, is expected to cost while
 * it is made, what it did once it has ended. By the id of the job or of the request.
 */
const spendingSchema = z.object({ jobs: z.record(z.string(), z.number()) });
/** The same of everybody's, by the kind of job. */
const allSpendingSchema = z.object({ kinds: z.record(z.string(), z.number()) });

/** Whose money it is about, and what for. */
export interface Payer {
  uid: string;
  /** Of the job, or of the request for a version. */
  key: string;
  /** Of the job. */
  kind: string;
  /** `YYYY-MM-DD`, UTC: which day pays. */
  day: string;
}

export const dayOf = (at: Date) => at.toISOString().slice(0, 10);

const personRef = ({ uid, day }: Payer): DocumentReference => firestore.doc(spendingPath(uid, day));
const allRef = ({ day }: Pick<Payer, 'day'>): DocumentReference => firestore.doc(allSpendingPath(day));

/** What the day has cost, with all that is set aside. */
export interface Spending {
  person: Record<string, number>;
  all: Record<string, number>;
}

/** Reads a day inside of a transaction. */
export async function readSpending(transaction: Transaction, payer: Payer): Promise<Spending> {
  const [person, all] = await transaction.getAll(personRef(payer), allRef(payer));
  return { person: jobsIn(person), all: allSpendingSchema.safeParse(all?.data()).data?.kinds ?? {} };
}

function jobsIn(snapshot: DocumentSnapshot | undefined): Record<string, number> {
  return spendingSchema.safeParse(snapshot?.data()).data?.jobs ?? {};
}

/** Why it may not be paid for; null when it may. An operator's own limits are told to the operator too. */
export function refusalOf(spending: Spending, payer: Payer, wanted: Wanted, budgets: Budgets): Refusal | null {
  const refusal = overBudget(wanted, spentToday(spending, payer), budgets);
  if (refusal?.limit === 'all' || refusal?.limit === 'kind') {
    logger.error('A daily ceiling is reached', { alert: 'daily-ceiling', limit: refusal.limit, kind: payer.kind });
  }
  return refusal;
}

function spentToday({ person, all }: Spending, { kind }: Payer): SpentToday {
  const sum = (values: Record<string, number>) => Object.values(values).reduce((total, usd) => addUsd(total, usd), 0);
  return { person: sum(person), all: sum(all), kind: all[kind] ?? 0 };
}

/** Changes what the person's day holds under the key, by so much. */
export function changePersons(transaction: Writes, payer: Payer, usd: number): void {
  if (usd !== 0) {
    transaction.set(personRef(payer), { jobs: { [payer.key]: FieldValue.increment(usd) } }, { merge: true });
  }
}

/** Changes what everybody's day holds for the kind, by so much. */
export function changeEverybodys(transaction: Writes, payer: Payer, usd: number): void {
  if (usd !== 0) {
    transaction.set(allRef(payer), { kinds: { [payer.kind]: FieldValue.increment(usd) } }, { merge: true });
  }
}
