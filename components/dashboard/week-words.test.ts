import { describe, expect, it } from 'vitest';
import { metricFigure, shareFigure } from '@/lib/domain/insights/figures/figure';
import type { WeekFigure, WeekMetric } from '@/lib/domain/insights/figures/week';
import { changeWords, meaningOf, shownMetrics, spanWords, weekHeadline } from './week-words';

function figure(metric: WeekMetric, now: number | null, before: number | null): WeekFigure {
  const of = (value: number | null) => (value === null ? null : metricFigure(metric, value, 'the week', [], 'EUR'));
  const change = now === null || !before ? null : shareFigure('Change', now / before - 1, []);
  return { metric, now: of(now), before: of(before), change, isBetter: null };
}

describe('the week at a glance', () => {
  it('says what has changed, and what that means', () => {
    const roas = figure('roas', 2.1, 2.6);
    expect(changeWords(roas)).toBe('19 % less than the week before');
    expect(meaningOf(roas)).toBe('For each 1 spent, 2.10 came back: money works less hard.');
    expect(meaningOf(figure('roas', 0.8, null))).toBe('Ads brought back less than they cost.');
    expect(changeWords(figure('spend', 101, 100))).toBe('As in the week before');
    expect(changeWords(figure('spend', 90, null))).toBe('Nothing to compare it with');
    expect(changeWords(figure('spend', null, 90))).toBe('Not reported');
    expect(changeWords(figure('ctr', 2.4, 0.1))).toBe('2,300 % more than the week before');
  });

  it('puts money in against money out', () => {
    const week = (...figures: WeekFigure[]) => weekHeadline({ figures });
    expect(week(figure('spend', 112, 100), figure('roas', 2.1, 2.6))).toBe(
      'You spent more, but it worked less well: 2.10× after 2.60×.',
    );
    expect(week(figure('spend', 80, 100), figure('roas', 2.6, 2.1))).toBe(
      'You spent less, but it worked better: 2.60× after 2.10×.',
    );
    expect(week(figure('spend', 100, 100), figure('roas', 2, 2))).toBe(
      'You spent as much, and it worked as well as before: 2.00×.',
    );
  });

  it('tells without purchases what can still be told', () => {
    const figures = [
      figure('spend', 120, 100),
      figure('roas', null, null),
      figure('purchases', null, null),
      figure('impressions', 900, 800),
      figure('ctr', 0.01, 0.02),
    ];
    expect(shownMetrics({ figures }).map(({ metric }) => metric)).toEqual(['spend', 'impressions', 'ctr']);
    expect(weekHeadline({ figures })).toBe('You spent more, and fewer of those who saw an ad pressed on it.');
    expect(weekHeadline({ figures: [] })).toBeNull();
  });

  it('names its days', () => {
    // Which spaces stand around the dash is the runtime's matter.
    expect(spanWords('2026-11-18', '2026-11-24', 'en-GB').replaceAll(/\s/g, '')).toBe('18–24November');
  });
});
