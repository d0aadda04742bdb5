import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Behind } from './behind';
import { createCatchUp } from './catch-up';

const ads: Behind = { part: 'ads', key: 'person job', at: '2,0,0', bearableMs: 2000 };

describe('a listener that is behind', () => {
  const renew = vi.fn();
  let catchUp = createCatchUp(renew);

  beforeEach(() => {
    vi.useFakeTimers();
    renew.mockReset();
    catchUp = createCatchUp(renew);
  });
  afterEach(() => {
    catchUp.stop();
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });

  it('is connected anew when it stays behind', () => {
    catchUp.look([ads]);
    vi.advanceTimersByTime(1999);
    expect(renew).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1);
    expect(renew).toHaveBeenCalledExactlyOnceWith('ads', 'person job');
  });

  it('is left alone when it catches up by itself, or gets on', () => {
    catchUp.look([ads]);
    vi.advanceTimersByTime(1500);
    catchUp.look([{ ...ads, at: '2,1,1' }]);
    vi.advanceTimersByTime(1500);
    catchUp.look([]);
    vi.advanceTimersByTime(600_000);
    expect(renew).not.toHaveBeenCalled();
  });

  it('that a new connection does not help is tried twice more, after longer pauses, and then no more', () => {
    catchUp.look([ads]);
    vi.advanceTimersByTime(2000);
    vi.advanceTimersByTime(9_999);
    catchUp.look([ads]);
    expect(renew).toHaveBeenCalledTimes(1);
    vi.advanceTimersByTime(1);
    expect(renew).toHaveBeenCalledTimes(2);
    vi.advanceTimersByTime(60_000);
    expect(renew).toHaveBeenCalledTimes(3);
    vi.advanceTimersByTime(24 * 60 * 60_000);
    expect(renew).toHaveBeenCalledTimes(3);
  });

  it('is not connected anew over and over, also where it seems behind by something else each time', () => {
    for (let count = 0; count < 50; count += 1) {
      catchUp.look([{ ...ads, at: String(count) }]);
      vi.advanceTimersByTime(2100);
    }
    expect(renew).toHaveBeenCalledTimes(3);
  });

  it('waits for the connection where there is none', () => {
    vi.stubGlobal('navigator', { onLine: false });
    catchUp.look([ads]);
    vi.advanceTimersByTime(60_000);
    expect(renew).not.toHaveBeenCalled();
    vi.stubGlobal('navigator', { onLine: true });
    vi.advanceTimersByTime(2000);
    expect(renew).toHaveBeenCalledTimes(1);
  });
});
