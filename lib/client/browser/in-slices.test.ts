import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { beginInSlices } from './in-slices';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

/** What has begun and ended, in order; each takes so long. */
function things(...ms: number[]) {
  const log: string[] = [];
  let now = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => now);
  const begins = ms.map((time, index) => () => {
    log.push(`${index} begins`);
    now += time;
    return () => void log.push(`${index} ends`);
  });
  return { log, begins };
}

it('begins all at once what is quick', () => {
  const { log, begins } = things(1, 1, 1);
  const stop = beginInSlices(begins);
  expect(log).toEqual(['0 begins', '1 begins', '2 begins']);
  stop();
  expect(log.slice(3)).toEqual(['0 ends', '1 ends', '2 ends']);
});

it('lets others have a turn after what is slow, and goes on in order', async () => {
  const { log, begins } = things(40, 1, 1);
  setTimeout(() => log.push('others'));
  beginInSlices(begins);
  await vi.runAllTimersAsync();
  expect(log).toEqual(['0 begins', 'others', '1 begins', '2 begins']);
});

it('begins nothing more once it is stopped', async () => {
  const { log, begins } = things(40, 1);
  beginInSlices(begins)();
  await vi.runAllTimersAsync();
  expect(log).toEqual(['0 begins', '0 ends']);
});
