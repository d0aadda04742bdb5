import { describe, expect, it } from 'vitest';
import { hasEnded, hasReleased } from './own-write';

const at = new Date('2026-11-23T12:00:00Z');
const later = new Date('2026-11-23T12:00:01Z');
const lease = { token: 't', after_tries: 1, delivery: 0, expires_at: later };

describe('a transaction that runs once more', () => {
  it.each([
    ['the work that it has released', {}, true],
    ['not one that it still holds', { lease, retry_at: null }, false],
    ['not one whose next try has begun', { lease, attempts: 2, retry_at: null }, false],
    ['not one that another try has released', { attempts: 2, retry_at: later }, false],
    ['not one that was put on the queue anew', { retry_at: null }, false],
  ])('knows %s', (_title, change, isKnown) => {
    const work = { lease: null, attempts: 1, retry_at: at, ...change };
    expect(hasReleased(work, { attempts: 1, retry_at: new Date(at) })).toBe(isKnown);
  });

  it.each([
    ['the work that it has ended', {}, true],
    ['not one that another has ended', { ended_at: later }, false],
    ['not one that has ended otherwise', { status: 'cancelled' }, false],
    ['not one that is being made', { status: 'rendering', ended_at: null }, false],
    ['not one that was asked for again', { status: 'waiting' }, false],
  ])('knows %s', (_title, change, isKnown) => {
    const work = { status: 'failed', ended_at: at, ...change };
    expect(hasEnded(work, { status: 'failed', at: new Date(at) })).toBe(isKnown);
  });
});
