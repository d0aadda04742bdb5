import { expect, it, vi } from 'vitest';
import { inBatches } from './in-batches';

it('shows the first ad at once and a hundred that follow in one go', () => {
  vi.useFakeTimers();
  const shown: number[] = [];
  const show = inBatches<number>((value) => shown.push(value), 250);
  for (let ad = 1; ad <= 100; ad += 1) show(ad);
  expect(shown).toEqual([1]);
  vi.advanceTimersByTime(250);
  expect(shown).toEqual([1, 100]);
  vi.advanceTimersByTime(250);
  show(101);
  expect(shown).toEqual([1, 100, 101]);
  vi.useRealTimers();
});
