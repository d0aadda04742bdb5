import 'server-only';
import { FieldValue } from 'firebase-admin/firestore';
import { z } from 'zod';
import { addUsd } from '../../domain/money/money';
import { allSpendingPath, spendingPath } from '../../domain/shared/paths';
import { firestore } from '../firebase/admin';
import { transactionInTurns } from '../firebase/transaction-in-turns';

/** Most that one answer may cost, in US dollars; set aside until it is known. */
export const MOST_PER_ANSWER_USD = 0.05;
/** Under which the days hold what answers cost: beside the ids of jobs, and beside the kinds. */
const KEY = 'insights_chat';

const amount = z.object({ [KEY]: z.number().catch(0) }).catch({ [KEY]: 0 });
const personSchema = z.object({ jobs: amount }).catch({ jobs: { [KEY]: 0 } });
const allSchema = z.object({ kinds: amount }).catch({ kinds: { [KEY]: 0 } });

const limits = (env: Readonly<Record<string, string | undefined>>) => ({
  person: usdIn(env, 'CHAT_DAILY_BUDGET_USD', 1),
  all: usdIn(env, 'CHAT_DEPLOYMENT_DAILY_BUDGET_USD', 50),
});

/** 0 is no limit. Throws for what is no amount. */
function usdIn(env: Readonly<Record<string, string | undefined>>, name: string, usual: number): number {
  const text = env[name]?.trim() ?? '';
  if (text === '') return usual;
  if (/^\d{1,6}(?:\.\d{1,4})?$/.test(text)) return Number(text);
  throw new Error(`${name} has to be an amount in US dollars, and is “${text}”`);
}

/** Whether one more answer may be paid for. Pure. */
export function isWithin(spent: number, limit: number): boolean {
  return limit === 0 || addUsd(spent, MOST_PER_ANSWER_USD) <= limit;
}

/** Puts what an answer has cost in the place of what was set aside for it. */
export type Settle = (usd: number) => Promise<void>;

/**
 * Sets money aside for an answer, of the person's day (UTC) and of everybody's, which budgets of jobs count too; null
 * where one of them has none left. A process that dies keeps it set aside for that day.
 */
export async function setAside(uid: string, now: Date): Promise<Settle | null> {
  const day = now.toISOString().slice(0, 10);
  const [person, all] = [firestore.doc(spendingPath(uid, day)), firestore.doc(allSpendingPath(day))];
  const { person: most, all: mostOfAll } = limits(process.env);
  const add = (usd: number) => ({ [KEY]: FieldValue.increment(usd) });
  const isPaid = await transactionInTurns(person.path, async (transaction) => {
    const [own, everybodys] = await transaction.getAll(person, all);
    const spent = personSchema.parse(own?.data()).jobs[KEY];
    const spentByAll = allSchema.parse(everybodys?.data()).kinds[KEY];
    if (!isWithin(spent, most) || !isWithin(spentByAll, mostOfAll)) return false;
    transaction.set(person, { jobs: add(MOST_PER_ANSWER_USD) }, { merge: true });
    transaction.set(all, { kinds: add(MOST_PER_ANSWER_USD) }, { merge: true });
    return true;
  });
  if (!isPaid) return null;
  return async (usd) => {
    const batch = firestore.batch();
    batch.set(person, { jobs: add(addUsd(usd, -MOST_PER_ANSWER_USD)) }, { merge: true });
    batch.set(all, { kinds: add(addUsd(usd, -MOST_PER_ANSWER_USD)) }, { merge: true });
    await batch.commit();
  };
}
