'use client';

import { useState } from 'react';
import type { AdAnalysis } from '@/lib/domain/insights/ad-analysis';
import { combined } from '@/lib/domain/insights/figures/combined';
import { METRIC_WORDS, metricText } from '@/lib/domain/insights/figures/metric-words';
import { ChartFigure } from '@/components/charts/chart-figure';
import { DataTable } from '@/components/charts/data-table';
import { ScatterChart } from '@/components/charts/scatter-chart';
import { linearScale, spreadScale } from '@/components/charts/scale';
import { VerdictLegend } from '../poster/verdict-badge';
import { SHORT_NAMES } from '../words/metric-meanings';
import { AdName } from './ad-name';
import { MetricChoice } from './metric-choice';
import { pointsOf } from './points-of';
import { reportedBy, type ResultMetric } from './result-metrics';

interface QuestionProps {
  ads: readonly AdAnalysis[];
  currency: string | null;
}

const nameOf = (metric: ResultMetric) => SHORT_NAMES[metric] ?? METRIC_WORDS[metric].title;

/** Whether the money goes to the ads that bring most. */
export function SpendAgainstResult({ ads, currency }: QuestionProps) {
  const metrics = reportedBy(ads);
  const [wanted, setWanted] = useState<ResultMetric | null>(null);
  const metric = wanted && metrics.includes(wanted) ? wanted : metrics[0];
  if (!metric) return null;
  const points = pointsOf(ads, 'spend', metric);
  if (points.length < 2) return null;
  const whole = combined(ads, metric);
  const isMean = METRIC_WORDS[metric].unit !== 'count' && whole !== null;
  return (
    <ChartFigure
      question="Does the money go where it works?"
      answer={answerOf(ads, metric, whole, currency)}
      controls={<MetricChoice label="Result" metrics={metrics} value={metric} onChange={setWanted} />}
      chart={
        <>
          <VerdictLegend verdicts={points.map(({ ad }) => ad.verdict)} />
          <ScatterChart
            label={`Spend against ${nameOf(metric)} of ${points.length} ads`}
            points={points}
            x={{ label: 'Spend', unit: 'money', scale: spreadScale(points.map(({ x }) => x)), line: null }}
            y={{
              label: nameOf(metric),
              unit: METRIC_WORDS[metric].unit,
              scale: linearScale(points.map(({ y }) => y)),
              line: isMean ? { at: whole, label: `all together ${metricText(metric, whole, currency)}` } : null,
            }}
            currency={currency}
          />
        </>
      }
      table={
        <DataTable
          caption={`Spend and ${nameOf(metric)} of every ad`}
          columns={['Ad', 'Spend', nameOf(metric)]}
          rows={points.map(({ ad, x, y }) => ({
            id: ad.ad_id,
            cells: [<AdName key="name" ad={ad} />, metricText('spend', x, currency), metricText(metric, y, currency)],
          }))}
        />
      }
    />
  );
}

function answerOf(
  ads: readonly AdAnalysis[],
  metric: ResultMetric,
  whole: number | null,
  currency: string | null,
): string | null {
  const { better, unit } = METRIC_WORDS[metric];
  const all = combined(ads, 'spend');
  if (whole === null || unit === 'count' || all === null || all === 0) return null;
  const isGood = (value: number) => (better === 'less' ? value <= whole : value >= whole);
  const good = ads.filter(({ metrics }) => metrics[metric] !== null && isGood(metrics[metric]));
  const share = Math.round(((combined(good, 'spend') ?? 0) / all) * 100);
  const count = good.length === 1 ? 'one ad' : `${good.length} ads`;
  const than = better === 'less' ? 'no more than' : 'at least';
  return `${share} % of the money goes to ${count} with ${than} the ${nameOf(metric)} of all together, ${metricText(metric, whole, currency)}.`;
}
