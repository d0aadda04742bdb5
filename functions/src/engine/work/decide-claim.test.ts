import { describe, expect, it } from 'vitest';
import { decideClaim, leaseFor, type ClaimDecision } from './decide-claim';
import type { Gate, Phase } from './work-type';

const now = new Date('2026-11-23T12:00:00Z');
const lease = (delivery: number, seconds = 60, token = 'another') => ({
  token,
  after_tries: 0,
  delivery,
  expires_at: new Date(now.getTime() + seconds * 1000),
});

interface Row {
  title: string;
  gate?: Gate<unknown>['is'];
  phase: Phase;
  held?: ReturnType<typeof lease>;
  generation?: number;
  tries?: number;
  retryAt?: number;
  afterTries?: number;
  delivery?: number;
  decision: ClaimDecision;
}

const ROWS: Row[] = [
  {
    title: 'goes on with work that it has taken without being told so',
    phase: 'running',
    held: lease(0, 60, 'own'),
    decision: 'ours',
  },
  {
    title: 'goes on with its own also when it is the last try',
    phase: 'running',
    tries: 3,
    held: lease(0, 60, 'own'),
    decision: 'ours',
  },
  {
    title: 'leaves its own once it was put on the queue anew',
    phase: 'running',
    generation: 1,
    held: lease(0, 60, 'own'),
    decision: 'leave',
  },
  { title: 'starts waiting work', phase: 'waiting', decision: 'start' },
  { title: 'leaves work that a duplicate delivery is making', phase: 'running', held: lease(0), decision: 'leave' },
  {
    title: 'takes over from an earlier delivery of the same task',
    phase: 'running',
    held: lease(0),
    delivery: 1,
    decision: 'start',
  },
  { title: 'leaves work to a later delivery', phase: 'running', held: lease(2), delivery: 1, decision: 'leave' },
  { title: 'takes over when the lease is over', phase: 'running', held: lease(0, -1), decision: 'start' },
  { title: 'leaves work that has ended', phase: 'ended', delivery: 1, decision: 'leave' },
  { title: 'leaves work that was put on the queue anew', phase: 'waiting', generation: 1, decision: 'leave' },
  { title: 'cancels waiting work of a cancelled job', gate: 'cancelled', phase: 'waiting', decision: 'cancel' },
  { title: 'leaves ended work of a cancelled job', gate: 'cancelled', phase: 'ended', decision: 'leave' },
  {
    title: 'leaves the last try that died to the watchdog',
    phase: 'running',
    tries: 3,
    held: lease(0, -1),
    delivery: 1,
    decision: 'leave',
  },
  {
    title: 'is too early before the time of the next try',
    phase: 'waiting',
    retryAt: 1,
    afterTries: 1,
    decision: 'too-early',
  },
  { title: 'starts the next try at its time', phase: 'waiting', retryAt: 0, afterTries: 1, decision: 'start' },
  {
    title: 'cancels work that waits for its next try',
    gate: 'cancelled',
    phase: 'waiting',
    retryAt: 9,
    decision: 'cancel',
  },
  {
    title: 'leaves work that another of its tasks is making',
    phase: 'running',
    held: lease(0),
    afterTries: 1,
    delivery: 1,
    decision: 'leave',
  },
  { title: 'leaves work whose job has ended or is gone', gate: 'closed', phase: 'waiting', decision: 'leave' },
  {
    title: 'leaves its own when the job has ended meanwhile',
    gate: 'closed',
    phase: 'running',
    held: lease(0, 60, 'own'),
    decision: 'leave',
  },
  {
    title: 'leaves an outdated task of a cancelled job, which settles nothing',
    gate: 'cancelled',
    phase: 'waiting',
    generation: 1,
    decision: 'leave',
  },
  {
    title: 'settles a cancelled job also when another is making its work',
    gate: 'cancelled',
    phase: 'running',
    held: lease(0),
    decision: 'cancel',
  },
  { title: 'takes over work that is running and that nobody holds', phase: 'running', decision: 'start' },
  {
    title: 'starts the last try, as long as it has not begun',
    phase: 'waiting',
    tries: 2,
    afterTries: 2,
    decision: 'start',
  },
];

describe('a delivered task', () => {
  it.each(ROWS)('$title', ({ gate = 'open', phase, held = null, decision, ...row }) => {
    const retry_at = row.retryAt === undefined ? null : new Date(now.getTime() + row.retryAt * 1000);
    const work = { phase, generation: 2, lease: held, attempts: row.tries ?? 1, retry_at };
    const { generation = 2, afterTries: after_tries = 0, delivery = 0 } = row;
    expect(decideClaim(gate, work, { generation, after_tries, delivery, token: 'own' }, now)).toBe(decision);
  });
});

describe('the lease of a delivery', () => {
  it('says which delivery of which task it is, and until when it is believed', () => {
    expect(leaseFor({ token: 'own', after_tries: 1, delivery: 2 }, 120, now)).toEqual({
      ...{ token: 'own', after_tries: 1, delivery: 2 },
      expires_at: new Date('2026-11-23T12:02:00Z'),
    });
  });
});
