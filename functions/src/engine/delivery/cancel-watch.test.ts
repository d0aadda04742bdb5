import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { watchForCancel } from './cancel-watch';

const { onSnapshot, close } = vi.hoisted(() => {
  const close = vi.fn();
  return { close, onSnapshot: vi.fn((_hear: (snapshot: unknown) => void) => close) };
});
vi.mock('../../firebase/admin', () => ({ firestore: { doc: () => ({ onSnapshot }) } }));

beforeEach(() => {
  vi.useFakeTimers();
  onSnapshot.mockClear();
  close.mockClear();
});
afterEach(() => vi.useRealTimers());

const tell = (status: string) => onSnapshot.mock.calls[0]?.[0]({ exists: true, get: () => status });

it('nobody listens for what is over in a moment, however often that is', () => {
  for (let time = 0; time < 3; time += 1) {
    const watch = watchForCancel('job_short');
    vi.advanceTimersByTime(1500);
    watch.stop();
  }
  vi.advanceTimersByTime(60_000);
  expect(onSnapshot).not.toHaveBeenCalled();
});

it('what takes longer hears of a cancel, by one listener for all that a process does for a job', () => {
  const watches = [watchForCancel('job_long'), watchForCancel('job_long')];
  vi.advanceTimersByTime(2000);
  expect(onSnapshot).toHaveBeenCalledOnce();
  tell('processing');
  expect(watches.map(({ signal }) => signal.aborted)).toEqual([false, false]);
  tell('cancelled');
  expect(watches.map(({ signal }) => signal.aborted)).toEqual([true, true]);
  for (const watch of watches) watch.stop();
  vi.advanceTimersByTime(15_000);
  expect(close).toHaveBeenCalledOnce();
});
