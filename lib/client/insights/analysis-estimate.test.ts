import { expect, it } from 'vitest';
import { adAnalysis } from '../../domain/kinds/analysis/ad-analysis';
import { estimateAnalysis } from './analysis-estimate';
import { analysisInput } from './analysis-ticket';

const result = {
  ...{ account_id: 'act_1', account_name: 'Norden', found: 10, result_count: 10, unchanged: 6, videos: 2 },
  ...{ transcribed: 2, ad_ids: [], skipped: [], warnings: [] },
};
const input = analysisInput({ form: { accountId: 'act_1', days: 30, maxAds: 50, include: 'all' }, requestedAt: 0 });
const download = { name: '', status: 'done' as const, started_at: null, ended_at: null, detail: null, items: 2 };
const past = { status: 'completed' as const, cost_usd: 0.4, result, input, stages: { download } };
const stages = Object.fromEntries(adAnalysis.stages.map(({ id }) => [id, { count: 3, seconds: 5 }]));
const figures = { stages, per_item: { download: { count: 3, seconds: 20 } } };
const none = { figures: undefined, before: [], accountId: 'act_1' };

it('says what is promised before anything was measured', () => {
  expect(estimateAnalysis(50, none)).toEqual({ seconds: 900, isMeasured: false, usd: null });
  // Fifty videos would take longer than is promised; who knows how many there are?
  expect(estimateAnalysis(50, { ...none, figures })).toMatchObject({ seconds: 900, isMeasured: false });
});

it('counts the ads and videos that the account had the last time', () => {
  // Seven stages of 5 s, and two videos of 20 s.
  expect(estimateAnalysis(50, { ...none, figures, before: [past] })).toMatchObject({ seconds: 75, isMeasured: true });
  // Another account may have fifty ads, of which as many are videos.
  expect(estimateAnalysis(50, { figures, before: [past], accountId: 'act_2' })).toMatchObject({ seconds: 235 });
});

it('takes the price from the last analysis that was paid for, by the ads that were really read', () => {
  const before = [{ ...past, status: 'failed' as const, cost_usd: 3 }, past];
  expect(estimateAnalysis(50, { ...none, before, accountId: 'act_2' }).usd).toBeCloseTo(5);
});

it('asks for the days until the day on which it was asked for', () => {
  const form = { accountId: 'act_1', days: 30, maxAds: 50, include: 'all' as const };
  const { since, until } = analysisInput({ form, requestedAt: new Date(2026, 2, 5, 9).getTime() });
  expect([since, until]).toEqual(['2026-02-04', '2026-03-05']);
});
