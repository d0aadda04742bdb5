import { expect, it } from 'vitest';
import { metricFigure } from '@/lib/domain/insights/figures/figure';
import { linkedReason } from './linked-reason';

it('links the figures of a reason where they stand in it, and keeps those that it does not name', () => {
  const [dawn, all, spend] = [
    metricFigure('roas', 3.1, '“Dawn run”', [{ ad_id: '1' }], 'EUR'),
    metricFigure('roas', 1.8, 'all ads', [], 'EUR'),
    metricFigure('spend', 20, 'all ads', [], 'EUR'),
  ];
  expect(linkedReason('It brings 3.10×; all bring 1.80×.', [dawn, all, spend])).toEqual({
    pieces: [{ words: 'It brings ' }, { figure: dawn }, { words: '; all bring ' }, { figure: all }, { words: '.' }],
    rest: [spend],
  });
  expect(linkedReason('', [])).toEqual({ pieces: [], rest: [] });
});
