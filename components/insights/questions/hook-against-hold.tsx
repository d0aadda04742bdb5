import type { AdAnalysis } from '@/lib/domain/insights/ad-analysis';
import { metricText } from '@/lib/domain/insights/figures/metric-words';
import { ChartFigure } from '@/components/charts/chart-figure';
import { DataTable } from '@/components/charts/data-table';
import { ScatterChart } from '@/components/charts/scatter-chart';
import { linearScale, median } from '@/components/charts/scale';
import { VerdictLegend } from '../poster/verdict-badge';
import { AdName } from './ad-name';
import { pointsOf } from './points-of';

const CORNERS = ['Holds the few it stops', 'Stops and holds', 'Stops, then loses them', 'Neither'] as const;

/** Which videos make people stop, and which keep them. */
export function HookAgainstHold({ ads }: { ads: readonly AdAnalysis[] }) {
  const points = pointsOf(ads, 'hook_rate', 'hold_rate');
  if (points.length < 2) return null;
  const [hook, hold] = [median(points.map(({ x }) => x)), median(points.map(({ y }) => y))];
  return (
    <ChartFigure
      question="Who stops, and who stays?"
      answer={answerOf(points, hook ?? 0, hold ?? 0)}
      chart={
        <>
          <VerdictLegend verdicts={points.map(({ ad }) => ad.verdict)} />
          <ScatterChart
            label={`Hook rate against hold rate of ${points.length} videos`}
            points={points}
            x={{
              label: 'Hook rate',
              unit: 'share',
              scale: linearScale(points.map(({ x }) => x)),
              line: hook === null ? null : { at: hook, label: 'the middle' },
            }}
            y={{
              label: 'Hold rate',
              unit: 'share',
              scale: linearScale(points.map(({ y }) => y)),
              line: hold === null ? null : { at: hold, label: 'the middle' },
            }}
            currency={null}
            corners={CORNERS}
          />
        </>
      }
      table={
        <DataTable
          caption="Hook rate and hold rate of every video"
          columns={['Ad', 'Hook rate', 'Hold rate']}
          rows={points.map(({ ad, x, y }) => ({
            id: ad.ad_id,
            cells: [<AdName key="name" ad={ad} />, metricText('hook_rate', x, null), metricText('hold_rate', y, null)],
          }))}
        />
      }
    />
  );
}

function answerOf(points: readonly { x: number; y: number }[], hook: number, hold: number): string {
  const lost = points.filter(({ x, y }) => x >= hook && y < hold).length;
  const both = points.filter(({ x, y }) => x >= hook && y >= hold).length;
  const better = `${both === 0 ? 'None' : both} of ${points.length} videos ${both === 1 ? 'does' : 'do'} both better than the middle.`;
  if (lost === 0) return `${better} None makes people stop and then loses them.`;
  const start =
    lost === 1 ? 'One makes people stop and then loses them' : `${lost} make people stop and then lose them`;
  return `${better} ${start}: ${lost === 1 ? 'its' : 'their'} start works, and what follows wants to be shorter.`;
}
