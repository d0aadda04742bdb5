import { expect, it } from 'vitest';
import type { Use } from './measure-use';
import { useTable } from './use-table';

const GOOD: Use = {
  submitted: { p50: 20, p95: 50 },
  painted: { p50: 30, p95: 60 },
  paintedBare: { p50: 28, p95: 55 },
  framesPerSecond: 58,
  session: {
    ...{ heapEarly: 12, heapLate: 14, eventListenersEarly: 200, eventListenersLate: 210 },
    ...{ listenedEarly: 5, listenedLate: 5 },
  },
};
const missed = (use: Use) =>
  useTable(use)
    .split('\n')
    .filter((line) => line.includes('MISSED'))
    .map((line) => line.slice(0, 44).trim());

it('says what is kept', () => {
  expect(missed(GOOD)).toEqual([]);
  expect(useTable(GOOD)).toContain('20 / 50 ms  kept  p95 ≤ 50 ms');
});

it('says what is missed, each by itself', () => {
  expect(missed({ ...GOOD, submitted: { p50: 20, p95: 51 } })).toEqual(['press of Generate → waits, on screen']);
  expect(missed({ ...GOOD, painted: { p50: 30, p95: 67 } })).toEqual(['change of a job → painted']);
  expect(missed({ ...GOOD, framesPerSecond: 54 })).toEqual(['scrolling 200 ads']);
  expect(missed({ ...GOOD, session: { ...GOOD.session, heapLate: 21, listenedLate: 6 } })).toEqual([
    'heap, early → after an hour',
    'listened to',
  ]);
});
