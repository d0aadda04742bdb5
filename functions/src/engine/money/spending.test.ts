import { FieldValue } from 'firebase-admin/firestore';
import * as logger from 'firebase-functions/logger';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { allSpendingPath, spendingPath } from '../../../../lib/domain/shared/paths';
import { fakeTransaction } from './fake-transaction';
import { changeEverybodys, changePersons, dayOf, type Payer, readSpending, refusalOf } from './spending';

vi.mock('firebase-functions/logger', { spy: true });
beforeEach(() => {
  vi.mocked(logger.error).mockReset().mockReturnValue();
});

const DAY = '2026-11-28';
const payer: Payer = { uid: 'ann', key: 'job_1', kind: 'chat', day: DAY };
const [PERSON, ALL] = [spendingPath('ann', DAY), allSpendingPath(DAY)];
const NO_LIMITS = { job: 0, day: 0, all: 0, kind: 0 };

describe('the day that pays', () => {
  it.each([
    ['2026-11-28T00:00:00Z', '2026-11-28'],
    ['2026-11-28T23:59:59.999Z', '2026-11-28'],
    ['2026-11-28T23:30:00-02:00', '2026-11-29'],
  ])('of %s is %s, the same for everybody', (at, day) => expect(dayOf(new Date(at))).toBe(day));
});

describe('what a day has cost', () => {
  it('is nothing before anything was set aside', async () => {
    expect(await readSpending(fakeTransaction({}).transaction, payer)).toEqual({ person: {}, all: {} });
  });

  it('stands there by job, and for everybody by kind', async () => {
    const days = { [PERSON]: { jobs: { job_0: 0.2, job_1: 0.1 } }, [ALL]: { kinds: { chat: 3, 'bulk-dynamic': 7 } } };
    const { transaction } = fakeTransaction(days);
    expect(await readSpending(transaction, payer)).toEqual({
      person: { job_0: 0.2, job_1: 0.1 },
      all: { chat: 3, 'bulk-dynamic': 7 },
    });
  });

  it('is nothing where its document was spoilt, which must keep nobody from working', async () => {
    const days = { [PERSON]: { jobs: { job_0: 'much' } }, [ALL]: { kinds: null } };
    expect(await readSpending(fakeTransaction(days).transaction, payer)).toEqual({ person: {}, all: {} });
  });
});

describe('what is wanted', () => {
  const spending = { person: { job_0: 0.2, job_2: 0.3 }, all: { chat: 3, 'bulk-dynamic': 7 } };
  const wanted = { usd: 1 };

  it.each([
    ['all that the person’s jobs have cost', { day: 1.4 }, 'day'],
    ['what everybody’s have cost', { all: 10.9 }, 'all'],
    ['what everybody’s of the kind have cost', { kind: 3.9 }, 'kind'],
  ])('is too much together with %s', (_title, budget, limit) => {
    expect(refusalOf(spending, payer, wanted, { ...NO_LIMITS, ...budget })).toMatchObject({ limit });
  });

  it('may be begun where it just fits', () => {
    expect(refusalOf(spending, payer, wanted, { job: 1, day: 1.5, all: 11, kind: 4 })).toBeNull();
    expect(logger.error).not.toHaveBeenCalled();
  });

  it.each([
    ['an operator’s own limit is reached, which the operator is told', { kind: 1 }, 1],
    ['a person’s day is, which is no matter of the operator', { day: 1 }, 0],
  ])('is refused where %s', (_title, budget, told) => {
    refusalOf(spending, payer, wanted, { ...NO_LIMITS, ...budget });
    expect(logger.error).toHaveBeenCalledTimes(told);
  });
});

describe('a change of a day', () => {
  it('is added to what others add at the same time', () => {
    const { transaction, writes } = fakeTransaction({});
    changePersons(transaction, payer, 0.1);
    changeEverybodys(transaction, payer, -0.1);
    expect(writes).toEqual([
      { path: PERSON, data: { jobs: { job_1: FieldValue.increment(0.1) } } },
      { path: ALL, data: { kinds: { chat: FieldValue.increment(-0.1) } } },
    ]);
  });

  it('by nothing is none', () => {
    const { transaction, writes } = fakeTransaction({});
    changePersons(transaction, payer, 0);
    changeEverybodys(transaction, payer, 0);
    expect(writes).toEqual([]);
  });
});
