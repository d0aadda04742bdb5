import { describe, expect, it } from 'vitest';
import type { AdStatus } from '../../../../lib/domain/work/job-status';
import { decideRescue } from './watchdog-rules';

const now = new Date('2026-11-23T12:00:00Z');
const before = (minutes: number) => new Date(now.getTime() - minutes * 60_000);
const lease = (minutes: number) => ({
  token: 't',
  after_tries: 0,
  delivery: 0,
  expires_at: new Date(now.getTime() + minutes * 60_000),
});

describe('an ad that has gone quiet', () => {
  it.each([
    ['is left while somebody holds it', 'rendering', 1, lease(1), 3, 'leave'],
    ['is queued again when its worker died', 'rendering', 1, lease(-1), 6, 'requeue'],
    ['is given up after three tries', 'rendering', 3, lease(-1), 6, 'give-up'],
    ['is left while it waits its turn', 'waiting', 0, null, 29, 'leave'],
    ['is queued again when its task has vanished', 'waiting', 0, null, 31, 'requeue'],
    ['is given up when its task vanished three times', 'waiting', 3, null, 31, 'give-up'],
    ['is put on the queue though nobody said that it was marked', 'waiting', 2, null, 0, 'requeued'],
    ['is left once it is done', 'done', 1, null, 600, 'leave'],
    ['is left once it has failed', 'failed', 3, null, 600, 'leave'],
  ] as [string, AdStatus, number, ReturnType<typeof lease> | null, number, string][])(
    '%s',
    (_title, status, attempts, held, minutes, decision) => {
      const ad = { status, attempts, lease: held, retry_at: null, updated_at: before(minutes) };
      expect(decideRescue(ad, now)).toBe(decision);
    },
  );

  it('is left until long after the time of its next try', () => {
    const ad = { status: 'waiting' as const, attempts: 1, lease: null, updated_at: before(40) };
    expect(decideRescue({ ...ad, retry_at: before(29) }, now)).toBe('leave');
    expect(decideRescue({ ...ad, retry_at: before(31) }, now)).toBe('requeue');
  });
});
