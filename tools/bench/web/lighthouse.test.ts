import { expect, it } from 'vitest';
import { lighthouseTable, missed } from './lighthouse';

const bare = { performance: 99, lcp: 1000, tbt: 100, cls: 0 };

it('holds a page against the bare one of the same run', () => {
  expect(missed({ performance: 95, lcp: 1250, tbt: 140, cls: 0 }, bare)).toEqual([]);
  expect(missed({ performance: 89, lcp: 1400, tbt: 160, cls: 0 }, bare)).toHaveLength(3);
  // On a machine that is busy the bare page is no better.
  expect(missed({ performance: 71, lcp: 1250, tbt: 140, cls: 0 }, { ...bare, performance: 75 })).toEqual([]);
});

it('prints a line per page, the bare one first', () => {
  const lines = lighthouseTable({ bare, '/': { performance: 80, lcp: 900, tbt: 10, cls: 0.01 } }).split('\n');

  expect(lines.map((line) => line.split(' ')[0])).toEqual(['page', 'bare', '/']);
  expect(lines[2]).toContain('MISSED score');
});
