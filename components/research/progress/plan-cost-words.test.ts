import { expect, it } from 'vitest';
import { researchSummary } from '@/lib/domain/kinds/research/research-summary-kind';
import { estimatePlan } from '@/lib/client/research/plan-estimate';
import { planCostWords } from './plan-cost-words';

const nothing = { figures: undefined, before: [], items: null, usualUsd: 0 };
const stages = Object.fromEntries(researchSummary.stages.map(({ id }) => [id, { count: 3, seconds: 4 }]));

it('says what is usual before anything was measured, by what there is to read, and that rules cost nothing', () => {
  expect(planCostWords(estimatePlan('research_summary', nothing), true)).toBe(
    'Usually takes about half a minute, also when you leave this page. It costs nothing: rules do it, without a model.',
  );
  expect(planCostWords(estimatePlan('research_summary', { ...nothing, items: 17, usualUsd: 0.1 }), true)).toBe(
    'Usually takes about 3 minutes, also when you leave this page. Gemini does it, for about $0.10.',
  );
});

it('counts each source by what reading one has taken', () => {
  const figures = { stages, per_item: { read: { count: 2, seconds: 30 } } };
  // Four sources of 30 s, and four stages of 4 s.
  expect(estimatePlan('research_summary', { ...nothing, figures, items: 4 })).toMatchObject({
    seconds: 136,
    isMeasured: true,
  });
});

it('takes the price from the last one that was paid for and came to its end, and else from what is usual', () => {
  const before = [
    { status: 'failed' as const, cost_usd: 3 },
    { status: 'completed' as const, cost_usd: 0.12 },
  ];
  const words = (known: Partial<Parameters<typeof estimatePlan>[1]>) =>
    planCostWords(estimatePlan('personas', { ...nothing, usualUsd: 0.2, ...known }), true);
  expect(words({ before })).toContain('Gemini does it, for about $0.12.');
  expect(words({})).toContain('Gemini does it, for about $0.20.');
  expect(words({ usualUsd: 0.004 })).toContain('Gemini does it, for less than $0.01.');
  expect(words({ before, usualUsd: 0 })).toContain('It costs nothing');
});
