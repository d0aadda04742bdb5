import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createListenerPool, type ListenerReport } from './listener-pool';

function setUp() {
  const stops: string[] = [];
  const opened: { key: string; report: ListenerReport }[] = [];
  const closed: string[] = [];
  const pool = createListenerPool(5000, (key) => closed.push(key));
  const connect = (key: string) => (report: ListenerReport) => {
    opened.push({ key, report });
    return () => stops.push(key);
  };
  return { pool, opened, stops, closed, use: (key: string) => pool.retain(key, connect(key)) };
}

describe('sharing listeners', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('two that need the same share one', () => {
    const { use, opened, stops } = setUp();
    const letGo = [use('job'), use('job')];
    expect(opened).toHaveLength(1);
    letGo[0]?.();
    vi.advanceTimersByTime(60_000);
    expect(stops).toEqual([]);
    letGo[1]?.();
    vi.advanceTimersByTime(5000);
    expect(stops).toEqual(['job']);
  });

  it('letting go and taking again at once keeps the listener', () => {
    const { use, opened, stops, closed } = setUp();
    use('job')();
    vi.advanceTimersByTime(4999);
    const letGo = use('job');
    vi.advanceTimersByTime(60_000);
    expect([opened.length, stops, closed]).toEqual([1, [], []]);
    letGo();
    vi.advanceTimersByTime(5000);
    expect(closed).toEqual(['job']);
  });

  it('letting go twice counts once', () => {
    const { use, stops } = setUp();
    const first = use('job');
    use('job');
    first();
    first();
    vi.advanceTimersByTime(60_000);
    expect(stops).toEqual([]);
  });

  it('a listener that died comes back, after longer and longer pauses', () => {
    const { use, opened, stops } = setUp();
    use('job');
    const pauses = [1000, 2000, 4000, 8000, 16_000, 30_000, 30_000];
    for (const [index, pause] of pauses.entries()) {
      opened.at(-1)?.report.retry();
      opened.at(-1)?.report.retry();
      vi.advanceTimersByTime(pause - 1);
      expect(opened).toHaveLength(index + 1);
      vi.advanceTimersByTime(1);
      expect(opened).toHaveLength(index + 2);
    }
    expect(stops).toHaveLength(pauses.length);
  });

  it('after it worked the pauses are short again', () => {
    const { use, opened } = setUp();
    use('job');
    opened[0]?.report.retry();
    vi.advanceTimersByTime(1000);
    opened[1]?.report.retry();
    vi.advanceTimersByTime(2000);
    opened[2]?.report.healthy();
    opened[2]?.report.retry();
    vi.advanceTimersByTime(1000);
    expect(opened).toHaveLength(4);
  });

  it('does not wait for the pause when the connection returns', () => {
    const { use, pool, opened } = setUp();
    use('job');
    use('other');
    opened[0]?.report.retry();
    pool.wake();
    expect(opened.map(({ key }) => key)).toEqual(['job', 'other', 'job']);
    vi.advanceTimersByTime(60_000);
    expect(opened).toHaveLength(3);
  });

  it('closes everything at once when the person leaves, and stays closed', () => {
    const { use, pool, opened, stops, closed } = setUp();
    const letGo = use('job');
    use('other');
    opened[0]?.report.retry();
    pool.closeAll();
    expect(closed).toEqual(['job', 'other']);
    letGo();
    opened[0]?.report.retry();
    vi.advanceTimersByTime(60_000);
    expect([opened.length, stops]).toEqual([2, ['job', 'other']]);
  });

  it('a late word of a closed listener does not touch its successor', () => {
    const { use, pool, opened } = setUp();
    use('job');
    pool.closeAll();
    use('job');
    opened[0]?.report.retry();
    vi.advanceTimersByTime(60_000);
    expect(opened).toHaveLength(2);
  });

  it('that has missed something is closed, and opened again after a pause', () => {
    const { use, pool, opened, stops, closed } = setUp();
    use('job');
    pool.renew('job');
    expect([opened.length, stops, closed]).toEqual([1, ['job'], []]);
    pool.renew('job');
    vi.advanceTimersByTime(60_000);
    expect([opened.length, stops.length]).toEqual([2, 1]);
  });

  it('that nobody uses any more is not opened again', () => {
    const { use, pool, opened, stops } = setUp();
    const letGo = use('job');
    pool.renew('job');
    pool.renew('unknown');
    letGo();
    pool.closeAll();
    vi.advanceTimersByTime(60_000);
    expect([opened.length, stops]).toEqual([1, ['job']]);
  });
});
