import { FieldValue, type Transaction } from 'firebase-admin/firestore';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { type IdentifiedJob, jobSchema, newJob } from '../../../../lib/domain/jobs/job';
import { SAMPLE_INPUTS } from '../../../../lib/domain/kinds/sample-inputs';
import { allSpendingPath, jobPath, partPath, runPath, spendingPath } from '../../../../lib/domain/shared/paths';
import { type Bill, type WorkItem, workItemSchema } from '../../../../lib/domain/work/work-item';
import { firestore } from '../../firebase/admin';
import { NoLongerOursError } from '../work/no-longer-ours-error';
import { STAGE_QUEUE } from '../work/queue';
import { newRun } from '../run/run';
import type { WorkType } from '../work/work-type';
import { type Budgets, BudgetError } from './budget';
import { fakeTransaction } from './fake-transaction';
import { budgetsOf } from './limits';
import { billOf, leftOf, reserve, setAsideJobCost, settleJobIn, settleWorkIn } from './set-aside';

const now = new Date('2026-11-28T12:00:00Z');
const DAY = '2026-11-28';
const [PERSON, ALL, JOB, RUN, WORK] = [
  spendingPath('ann', DAY),
  allSpendingPath(DAY),
  jobPath('job_1'),
  runPath('job_1'),
  partPath('job_1', 'read_1'),
];
const NO_LIMITS: Budgets = { job: 0, day: 0, all: 0, kind: 0 };
const more = (usd: number) => FieldValue.increment(usd);

vi.mock('./limits');
vi.mock('../../firebase/in-transaction', () => ({
  inTransaction: (change: (transaction: Transaction) => unknown) => change(current.transaction),
}));
let current = fakeTransaction({});
beforeEach(() => {
  vi.mocked(budgetsOf).mockReset().mockResolvedValue(NO_LIMITS);
  vi.useFakeTimers({ now });
});

function jobWith(changes: Partial<IdentifiedJob> = {}): IdentifiedJob {
  const created = jobSchema.parse(newJob('bulk-dynamic', 'ann', SAMPLE_INPUTS['bulk-dynamic'], now));
  return { ...created, id: 'job_1', status: 'processing', ...changes };
}

/** What the days hold after a transaction, beside what it has written to other documents. */
const held = () => ({
  person: current.writes.filter(({ path }) => path === PERSON).map(({ data }) => data.jobs),
  all: current.writes.filter(({ path }) => path === ALL).map(({ data }) => data.kinds),
});
const changeOf = (path: string) => current.writes.find((write) => write.path === path)?.data;

describe('what is left of what is set aside for a piece of work', () => {
  const bill = (set_aside_usd: number, spent_before_usd = 0): Bill => ({ day: DAY, set_aside_usd, spent_before_usd });
  it.each([
    ['is all where it has cost nothing', bill(0.3), 0, 0.3],
    ['is what its tries have not used', bill(0.3), 0.101, 0.199],
    ['is nothing where it has cost as much', bill(0.3), 0.3, 0],
    ['is less than nothing where it has cost more', bill(0.3), 0.4, -0.1],
    ['does not count what was settled before it was asked for again', bill(0.1, 0.2), 0.3, 0],
    ['is nothing where nothing is set aside', null, 0.3, 0],
  ])('%s', (_title, of, cost, left) => expect(leftOf({ bill: of }, cost)).toBe(left));
});

describe('the bill of work that its job pays for', () => {
  it('is of the day on which the job was made, whenever the work is planned', () => {
    vi.setSystemTime(new Date('2026-11-29T00:10:00Z'));
    expect(billOf(jobWith(), 0.1)).toEqual({ day: DAY, set_aside_usd: 0.1, spent_before_usd: 0 });
  });

  it('is none where it costs nothing', () => expect(billOf(jobWith(), 0)).toBeNull());
});

describe('the cost of a job', () => {
  const wanted = { usd: 0.303, each: { noun: 'ad', count: 3, usd: 0.101 } };
  const { id: _id, ...job } = jobWith();
  const run = newRun(jobWith(), { initialState: null, queue: STAGE_QUEUE, queued: true }, now);

  it('is set aside of the person’s day and of everybody’s, with what the job says of it', async () => {
    current = fakeTransaction({ [JOB]: job, [RUN]: run });
    await setAsideJobCost(jobWith(), wanted, { usd_per_ad: 0.101 });
    expect(held()).toEqual({ person: [{ job_1: more(0.303) }], all: [{ 'bulk-dynamic': more(0.303) }] });
    expect(changeOf(JOB)).toMatchObject({ set_aside_usd: 0.303, usd_per_ad: 0.101 });
    expect(changeOf(RUN)).toEqual({ set_aside_for: ['work'] });
  });

  it('is set aside beside what was bought before it, each once', async () => {
    current = fakeTransaction({ [JOB]: job, [RUN]: run });
    await setAsideJobCost(jobWith(), { usd: 0.02 }, {}, 'mask-1');
    expect([changeOf(JOB)?.set_aside_usd, changeOf(RUN)]).toEqual([0.02, { set_aside_for: ['mask-1'] }]);
    const before = { [JOB]: { ...job, set_aside_usd: 0.02 }, [RUN]: { ...run, set_aside_for: ['mask-1'] } };
    current = fakeTransaction(before);
    await setAsideJobCost(jobWith(), { usd: 0.02 }, {}, 'mask-1');
    expect(current.writes).toEqual([]);
    await setAsideJobCost(jobWith(), wanted);
    expect([changeOf(JOB)?.set_aside_usd, changeOf(RUN)]).toEqual([0.323, { set_aside_for: ['mask-1', 'work'] }]);
  });

  it.each([
    ['was set aside before', { set_aside_usd: 0.303 }],
    ['is asked for after a cancel', { status: 'cancelled' }],
  ])('is not set aside when it %s', async (_title, change) => {
    current = fakeTransaction({ [JOB]: { ...job, ...change }, [RUN]: run });
    await setAsideJobCost(jobWith(), wanted);
    expect(current.writes).toEqual([]);
  });

  it('is refused when there is not enough left of the day, and nothing is written', async () => {
    vi.mocked(budgetsOf).mockResolvedValue({ ...NO_LIMITS, day: 1 });
    current = fakeTransaction({ [JOB]: job, [RUN]: run, [PERSON]: { jobs: { job_0: 0.8 } } });
    await expect(setAsideJobCost(jobWith(), wanted)).rejects.toThrow(/of today’s \$1.00 there is \$0.20 left/);
    expect(current.writes).toEqual([]);
  });

  it('that is nothing asks nobody', async () => {
    current = fakeTransaction({});
    await setAsideJobCost(jobWith(), { usd: 0 });
    expect(budgetsOf).not.toHaveBeenCalled();
    expect(current.writes).toEqual([]);
  });
});

describe('one more thing that costs something', () => {
  const lease = { token: 'own', after_tries: 0, delivery: 0, expires_at: now };
  const ownBill: Bill = { day: DAY, set_aside_usd: 0.1, spent_before_usd: 0 };
  const type = {
    read: (snapshot: { data(): unknown }) => ({
      ...workItemSchema.parse(snapshot.data()),
      id: 'read_1',
      user_id: 'ann',
    }),
  } as unknown as WorkType;

  function paying(work: Partial<WorkItem>, { token = 'own', status = 'processing' as IdentifiedJob['status'] } = {}) {
    current = fakeTransaction({ [WORK]: { lease, ...work }, [PERSON]: { jobs: { job_1: 0.1, job_0: 0.8 } } });
    return { type, ref: firestore.doc(WORK), token, uid: 'ann', key: 'job_1', job: jobWith({ status }) };
  }

  it('needs no more money where enough is set aside for it', async () => {
    await reserve(paying({ bill: ownBill }), 0.1, 0);
    expect(current.writes).toEqual([]);
  });

  it.each([
    ['a second variation, after the first', { bill: ownBill }, 0.1, 0.1],
    ['a second try, after one that has cost something', { bill: ownBill, cost_usd: 0.1 }, 0, 0.1],
    ['a second variation in a second try', { bill: ownBill, cost_usd: 0.1 }, 0.1, 0.2],
    ['what is only partly set aside', { bill: { ...ownBill, set_aside_usd: 0.16 } }, 0.1, 0.04],
    ['work for which nothing is set aside', {}, 0, 0.1],
    ['work that is asked for again, whatever it had cost', { cost_usd: 0.7 }, 0, 0.1],
  ])('sets more aside for %s', async (_title, work, lost, usd) => {
    await reserve(paying(work), 0.1, lost);
    expect(held()).toEqual({ person: [{ job_1: more(usd) }], all: [{ 'bulk-dynamic': more(usd) }] });
    const before = 'bill' in work ? work.bill.set_aside_usd : 0;
    expect(changeOf(WORK)).toMatchObject({ bill: { day: DAY, set_aside_usd: expect.closeTo(before + usd, 9) } });
    expect(changeOf(JOB)).toEqual({ set_aside_usd: more(usd) });
  });

  it('is set aside once, though the answer to that got lost', async () => {
    await reserve(paying({ bill: ownBill }), 0.1, 0.1);
    const bill = changeOf(WORK)?.bill as Bill;
    await reserve(paying({ bill }), 0.1, 0.1);
    expect(current.writes).toEqual([]);
  });

  it('remembers what was settled before the work was asked for again', async () => {
    await reserve(paying({ cost_usd: 0.7 }), 0.1, 0);
    expect(changeOf(WORK)).toMatchObject({ bill: { set_aside_usd: 0.1, spent_before_usd: 0.7 } });
  });

  it('is no matter of a job that has ended: it has settled its own', async () => {
    await reserve(paying({}, { status: 'completed' }), 0.1, 0);
    expect(held().all).toEqual([{ 'bulk-dynamic': more(0.1) }]);
    expect(changeOf(JOB)).toBeUndefined();
  });

  it('is refused when there is nothing left of the day, and nothing is written', async () => {
    const asking = paying({ bill: ownBill });
    vi.mocked(budgetsOf).mockResolvedValue({ ...NO_LIMITS, day: 0.95 });
    await expect(reserve(asking, 0.1, 0.1)).rejects.toBeInstanceOf(BudgetError);
    expect(current.writes).toEqual([]);
  });

  it('is not measured again by what one set may cost, where the job has set its own aside', async () => {
    const asking = paying({ bill: ownBill });
    asking.job.set_aside_usd = 0.1;
    vi.mocked(budgetsOf).mockResolvedValue({ ...NO_LIMITS, job: 0.05 });
    await reserve(asking, 0.1, 0.1);
    expect(held().person).toHaveLength(1);
  });

  it('is measured by what one set may cost where its job could not set anything aside before', async () => {
    const asking = paying({ bill: ownBill });
    vi.mocked(budgetsOf).mockResolvedValue({ ...NO_LIMITS, job: 0.05 });
    await expect(reserve(asking, 0.1, 0.1)).rejects.toBeInstanceOf(BudgetError);
  });

  it('is not paid for by a process that was overtaken', async () => {
    await expect(reserve(paying({ bill: ownBill }, { token: 'former' }), 0.1, 0)).rejects.toThrow(NoLongerOursError);
  });

  it('that costs nothing asks nobody', async () => {
    await reserve(paying({}, { token: 'former' }), 0, 0);
    expect(current.writes).toEqual([]);
  });
});

describe('work that has ended', () => {
  const bill: Bill = { day: DAY, set_aside_usd: 0.2, spent_before_usd: 0.5 };
  const ended = (status: IdentifiedJob['status'], key = 'job_1') => {
    current = fakeTransaction({});
    const work = { bill, user_id: 'ann' };
    return settleWorkIn(current.transaction, { work, costUsd: 0.6, key, job: jobWith({ status }) });
  };

  it('frees for the person what it has not used, while everybody’s day waits for the end of the job', () => {
    expect(ended('processing')).toBe(0.1);
    expect(held()).toEqual({ person: [{ job_1: more(-0.1) }], all: [] });
  });

  it.each([
    ['of a job that had ended before', 'completed', 'job_1'],
    ['that is a version, which pays for itself', 'processing', 'edit_01_x'],
  ] as const)('%s, frees it for everybody', (_title, status, key) => {
    expect(ended(status, key)).toBe(0);
    expect(held()).toEqual({ person: [{ [key]: more(-0.1) }], all: [{ 'bulk-dynamic': more(-0.1) }] });
  });

  it('frees nothing where nothing was set aside', () => {
    current = fakeTransaction({});
    const work = { bill: null, user_id: 'ann' };
    expect(settleWorkIn(current.transaction, { work, costUsd: 1, key: 'job_1', job: jobWith() })).toBe(0);
    expect(current.writes).toEqual([]);
  });
});

describe('a job that has ended', () => {
  it.each([
    ['frees what it has not used', { set_aside_usd: 0.3 }, 0.1, -0.2, -0.2],
    ['frees it once, where its ads have freed a part of it', { set_aside_usd: 0.3, freed_usd: 0.15 }, 0.1, -0.05, -0.2],
    ['adds what it has cost beyond that', { set_aside_usd: 0.3 }, 0.35, 0.05, 0.05],
  ])('%s', (_title, set, cost, person, all) => {
    current = fakeTransaction({});
    settleJobIn(current.transaction, jobWith(set), cost);
    expect(held()).toEqual({ person: [{ job_1: more(person) }], all: [{ 'bulk-dynamic': more(all) }] });
  });

  it.each([
    ['that has used just that', { set_aside_usd: 0.3 }, 0.3],
    ['for which nothing was set aside', { set_aside_usd: null }, 0.1],
  ])('%s changes nothing', (_title, set, cost) => {
    current = fakeTransaction({});
    settleJobIn(current.transaction, jobWith(set), cost);
    expect(current.writes).toEqual([]);
  });
});
