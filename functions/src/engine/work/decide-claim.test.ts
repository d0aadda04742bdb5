import { describe, expect, it } from 'vitest';
import type { AdStatus, JobStatus } from '../../../../lib/domain/work/job-status';
import { decideClaim, type ClaimDecision } from './ad-claim';

const now = new Date('2026-11-23T12:00:00Z');
const lease = (delivery: number, seconds = 60, token = 'another') => ({
  token,
  after_tries: 0,
  delivery,
  expires_at: new Date(now.getTime() + seconds * 1000),
});

interface Row {
  title: string;
  job?: JobStatus;
  status: AdStatus;
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
    title: 'goes on with an ad that it has taken without being told so',
    status: 'rendering',
    held: lease(0, 60, 'own'),
    decision: 'ours',
  },
  {
    title: 'goes on with its own also when it is the last try',
    status: 'rendering',
    tries: 3,
    held: lease(0, 60, 'own'),
    decision: 'ours',
  },
  {
    title: 'leaves its own once it was put on the queue anew',
    status: 'rendering',
    generation: 1,
    held: lease(0, 60, 'own'),
    decision: 'leave',
  },
  { title: 'starts a waiting ad', status: 'waiting', decision: 'start' },
  { title: 'leaves an ad that a duplicate delivery is making', status: 'rendering', held: lease(0), decision: 'leave' },
  {
    title: 'takes over from an earlier delivery of the same task',
    status: 'rendering',
    held: lease(0),
    delivery: 1,
    decision: 'start',
  },
  { title: 'leaves an ad to a later delivery', status: 'rendering', held: lease(2), delivery: 1, decision: 'leave' },
  { title: 'takes over when the lease is over', status: 'rendering', held: lease(0, -1), decision: 'start' },
  { title: 'leaves a finished ad', status: 'done', delivery: 1, decision: 'leave' },
  { title: 'leaves a failed ad', status: 'failed', decision: 'leave' },
  { title: 'leaves an ad that was put on the queue anew', status: 'waiting', generation: 1, decision: 'leave' },
  { title: 'cancels a waiting ad of a cancelled job', job: 'cancelled', status: 'waiting', decision: 'cancel' },
  { title: 'leaves a finished ad of a cancelled job', job: 'cancelled', status: 'done', decision: 'leave' },
  {
    title: 'leaves the last try that died to the watchdog',
    status: 'rendering',
    tries: 3,
    held: lease(0, -1),
    delivery: 1,
    decision: 'leave',
  },
  {
    title: 'is too early before the time of the next try',
    status: 'waiting',
    retryAt: 1,
    afterTries: 1,
    decision: 'too-early',
  },
  { title: 'starts the next try at its time', status: 'waiting', retryAt: 0, afterTries: 1, decision: 'start' },
  {
    title: 'cancels an ad that waits for its next try',
    job: 'cancelled',
    status: 'waiting',
    retryAt: 9,
    decision: 'cancel',
  },
  {
    title: 'leaves an ad that another of its tasks is making',
    status: 'rendering',
    held: lease(0),
    afterTries: 1,
    delivery: 1,
    decision: 'leave',
  },
  {
    title: 'makes an ad of a completed job that was asked for again',
    job: 'completed',
    status: 'waiting',
    decision: 'start',
  },
];

describe('a delivered render task', () => {
  it.each(ROWS)('$title', ({ job = 'processing', status, held = null, decision, ...row }) => {
    const retry_at = row.retryAt === undefined ? null : new Date(now.getTime() + row.retryAt * 1000);
    const ad = { status, generation: 2, lease: held, attempts: row.tries ?? 1, retry_at };
    const { generation = 2, afterTries: after_tries = 0, delivery = 0 } = row;
    expect(decideClaim(job, ad, { generation, after_tries, delivery, token: 'own' }, now)).toBe(decision);
  });
});
