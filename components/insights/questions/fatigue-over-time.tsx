import { useMemo } from 'react';
import type { AdAnalysis } from '@/lib/domain/insights/ad-analysis';
import { metricText } from '@/lib/domain/insights/figures/metric-words';
import type { MetricName } from '@/lib/domain/insights/metrics';
import { ChartFigure } from '@/components/charts/chart-figure';
import { DataTable } from '@/components/charts/data-table';
import { LinePanels } from '@/components/charts/line-panels';
import { dayName } from '../words/day-name';
import { NO_FIGURE } from '../words/metric-meanings';
import { changeOverTime, type DayOfAds, daysOfAds, smoothed } from './days-of-ads';

interface FatigueProps {
  ads: readonly Pick<AdAnalysis, 'days'>[];
  currency: string | null;
  question: string;
}

const PANELS = [
  { metric: 'ctr', label: 'CTR', unit: 'share' },
  { metric: 'hook_rate', label: 'Hook rate', unit: 'share' },
  { metric: 'frequency', label: 'Frequency', unit: 'ratio' },
  { metric: 'spend', label: 'Spend', unit: 'money' },
] as const satisfies readonly { metric: MetricName & keyof DayOfAds; label: string; unit: string }[];

/** Whether people have seen enough: how what they do went over time, and how often they had seen it. */
export function FatigueOverTime({ ads, currency, question }: FatigueProps) {
  const days = useMemo(() => daysOfAds(ads), [ads]);
  const panels = PANELS.filter(({ metric }) => days.filter((day) => day[metric] !== null).length >= 2);
  if (days.length < 2 || panels.length === 0) return null;
  const text = (metric: MetricName, value: number | null) =>
    value === null ? NO_FIGURE : metricText(metric, value, currency);
  return (
    <ChartFigure
      question={question}
      answer={answerOf(days)}
      chart={
        <LinePanels
          label={`${panels.map(({ label }) => label).join(', ')} day by day`}
          days={days.map(({ day }) => dayName(day))}
          panels={panels.map(({ metric, label, unit }) => ({
            label: metric === 'spend' ? label : `${label}, mean of a week`,
            unit,
            values: metric === 'spend' ? days.map((day) => day[metric]) : smoothed(days.map((day) => day[metric])),
            text: (value) => text(metric, value),
          }))}
          currency={currency}
        />
      }
      table={
        <DataTable
          caption="Figures of every day"
          columns={['Day', ...panels.map(({ label }) => label)]}
          rows={days.map((day) => ({
            id: day.day,
            cells: [dayName(day.day), ...panels.map(({ metric }) => text(metric, day[metric]))],
          }))}
        />
      }
    />
  );
}

const SOME = 0.1;

function answerOf(days: readonly DayOfAds[]): string | null {
  const ctr = changeOverTime(days.map((day) => day.ctr));
  const frequency = changeOverTime(days.map((day) => day.frequency));
  if (ctr === null) return null;
  const amount = `${Math.round(Math.abs(ctr) * 100)} %`;
  if (ctr > -SOME) return ctr > SOME ? `No: the CTR has risen by ${amount} since the beginning.` : 'No: the CTR holds.';
  const why = frequency !== null && frequency > SOME ? ', while people saw them ever more often' : '';
  return `Yes: the CTR has lost ${amount} since the beginning${why}.`;
}
