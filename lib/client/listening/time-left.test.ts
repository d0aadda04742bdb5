import { describe, expect, it } from 'vitest';
import { secondsAtLastEnd } from '../../domain/ads/pace';
import { tickDown } from './time-left';

const start = Date.parse('2026-11-23T10:00:00Z');
const at = (seconds: number) => new Date(start + seconds * 1000);
const waiting = { status: 'waiting', started_at: null, ended_at: null, retry_at: null } as const;
const rendering = { status: 'rendering', started_at: at(4), ended_at: null, retry_at: null } as const;
const done = (from: number, to: number) =>
  ({ status: 'done', started_at: at(from), ended_at: at(to), retry_at: null }) as const;

describe('time left', () => {
  it('nothing is said before the first ad has ended', () => {
    expect(secondsAtLastEnd([])).toBeNull();
    expect(secondsAtLastEnd([rendering, waiting])).toBeNull();
  });

  it('goes by the pace so far, with ads made side by side', () => {
    expect(secondsAtLastEnd([done(0, 10), done(0, 10), rendering, waiting])).toBe(10);
  });

  it('an ad that failed has taken its time, too', () => {
    expect(secondsAtLastEnd([{ ...done(0, 5), status: 'failed' }, waiting])).toBe(5);
  });

  it('nothing is said while an ad waits for its next try', () => {
    const retrying = { ...waiting, started_at: at(0), retry_at: at(60) };
    expect(secondsAtLastEnd([done(0, 10), retrying])).toBeNull();
  });

  it('ticks down, but never to nothing while it runs', () => {
    expect(tickDown(10, 0)).toBe(10);
    expect(tickDown(10, 3200)).toBe(7);
    expect(tickDown(10, 60_000)).toBe(1);
    expect(tickDown(0, 0)).toBe(1);
  });
});
