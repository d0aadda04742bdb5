import type { Verdict } from '@/lib/domain/insights/ad-analysis';
import { ChartSign } from '@/components/charts/chart-sign';
import { VERDICT_LOOKS } from './verdict-looks';

/** The mark that ads of a verdict have in charts. */
export function LegendSign({ verdict }: { verdict: Verdict }) {
  const { sign, tone } = VERDICT_LOOKS[verdict];
  return (
    <svg aria-hidden="true" width="16" height="16" viewBox="-8 -8 16 16">
      <ChartSign sign={sign} tone={tone} x={0} y={0} />
    </svg>
  );
}
