import { describe, expect, it } from 'vitest';
import { afterSilence, afterTry, callbackSchema, isRescuedAt, newCallback } from './callback';

const HOUR = 60 * 60_000;
const start = new Date('2026-11-26T12:00:00Z');
const later = (hours: number) => new Date(start.getTime() + hours * HOUR);
const fresh = newCallback('alice', 'https://example.com/hook', 'failed', start);

describe('the news of a job’s end', () => {
  it('begin as a document that waits', () => {
    expect(callbackSchema.parse(fresh)).toMatchObject({ event: 'job.failed', status: 'waiting', tries: 0 });
  });

  it.each([
    ['200', 1, 'delivered'],
    ['204', 1, 'delivered'],
    ['302', 1, 'waiting'],
    ['404', 1, 'waiting'],
    ['500', 23.9, 'waiting'],
    ['the server took too long', 1, 'waiting'],
    ['500', 24.1, 'given_up'],
    ['410', 0, 'given_up'],
    ['200', 25, 'delivered'],
  ])('answered “%s” after %d hours: %s', (answer, hours, status) => {
    expect(afterTry(fresh, answer, later(hours))).toMatchObject({ status, tries: 1, last_answer: answer });
  });

  it('that nobody heard of are put on the queue anew, for a day', () => {
    expect(afterSilence(fresh, later(1))).toEqual({ rescues: 1, look_after: later(5) });
    const rescued = { ...fresh, ...afterSilence(fresh, later(1)) };
    expect([fresh, rescued].map((callback) => isRescuedAt(callback, later(1)))).toEqual([false, true]);
    expect(isRescuedAt(rescued, later(2))).toBe(false);
    expect(afterSilence(fresh, later(24.1))).toEqual({ status: 'given_up' });
  });
});
