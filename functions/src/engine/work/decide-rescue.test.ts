import { describe, expect, it } from 'vitest';
import { decideRescue, type Rescue } from './decide-rescue';
import { lookAfter } from './look-after';
import type { Gate, Phase } from './work-type';

const now = new Date('2026-11-23T12:00:00Z');
const inMinutes = (minutes: number) => new Date(now.getTime() + minutes * 60_000);
const nextLook = lookAfter.queue(null, now);

interface Row {
  title: string;
  phase: Phase;
  attempts?: number;
  /** Minutes from now until the lease is over. */
  lease?: number;
  /** Minutes from now; null for work of before, which has none. */
  look?: number | null;
  retry?: number;
  queued?: boolean;
  takesTurn?: boolean;
  gate?: Gate<unknown>['is'];
  decision: Rescue;
}

const ROWS: Row[] = [
  { title: 'is left while somebody holds it', phase: 'running', lease: 1, decision: 'leave' },
  { title: 'is left until it asks to be looked after', phase: 'running', lease: -1, look: 1, decision: 'leave' },
  { title: 'is queued again when its worker died', phase: 'running', lease: -1, decision: 'requeue' },
  { title: 'is queued again when it runs and nobody holds it', phase: 'running', decision: 'requeue' },
  { title: 'is given up after three tries', phase: 'running', attempts: 3, lease: -1, decision: 'give-up' },
  { title: 'is queued again when its task has vanished', phase: 'waiting', decision: 'requeue' },
  { title: 'is given up when its task vanished three times', phase: 'waiting', attempts: 3, decision: 'give-up' },
  { title: 'is left while it waits in the queue', phase: 'waiting', look: 1, decision: 'leave' },
  { title: 'is left until the time of its next try', phase: 'waiting', retry: 1, decision: 'leave' },
  { title: 'is queued again after the time of its next try', phase: 'waiting', retry: -31, decision: 'requeue' },
  { title: 'is given its turn when nobody has queued it', phase: 'waiting', queued: false, decision: 'take-turn' },
  {
    title: 'is given its turn however often it was tried before',
    phase: 'waiting',
    queued: false,
    attempts: 3,
    decision: 'take-turn',
  },
  {
    title: 'is queued when it takes no turn and whoever was to do it at once has died',
    phase: 'waiting',
    queued: false,
    takesTurn: false,
    decision: 'requeue',
  },
  {
    title: 'is put on the queue though nobody said that it was marked',
    phase: 'waiting',
    attempts: 3,
    look: 30,
    decision: 'requeued',
  },
  { title: 'is not taken for its own write when it runs', phase: 'running', look: 30, decision: 'leave' },
  { title: 'is left once it has ended', phase: 'ended', decision: 'over' },
  { title: 'is left once it has ended, also where it has no time', phase: 'ended', look: null, decision: 'over' },
  { title: 'is no longer looked after when its job is past it', phase: 'waiting', gate: 'closed', decision: 'over' },
  { title: 'is settled when its job was cancelled', phase: 'running', gate: 'cancelled', decision: 'cancelled' },
  {
    title: 'is queued again when it was written before there were times',
    phase: 'waiting',
    look: null,
    decision: 'requeue',
  },
];

describe('work that has gone quiet', () => {
  it.each(ROWS)(
    '$title',
    ({ phase, attempts = 1, look = -1, queued = true, takesTurn = true, gate = 'open', decision, ...row }) => {
      const lease =
        row.lease === undefined ? null : { token: 't', after_tries: 0, delivery: 0, expires_at: inMinutes(row.lease) };
      const retry_at = row.retry === undefined ? null : inMinutes(row.retry);
      const look_after = look === null ? null : inMinutes(look);
      const work = { phase, attempts, lease, retry_at, queued, look_after, takesTurn, gate };
      expect(decideRescue(work, { now, nextLook })).toBe(decision);
    },
  );
});
