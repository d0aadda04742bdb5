import { METRIC_WORDS } from '@/lib/domain/insights/figures/metric-words';
import type { ResultMetric } from './result-metrics';

interface MetricChoiceProps {
  label: string;
  metrics: readonly ResultMetric[];
  value: ResultMetric;
  onChange: (metric: ResultMetric) => void;
}

/** By which figure a chart looks at the ads. */
export function MetricChoice({ label, metrics, value, onChange }: MetricChoiceProps) {
  return (
    <label className="inline-flex min-h-11 items-center gap-2 text-small">
      <span className="text-ink-soft">{label}</span>
      <select
        value={value}
        onChange={(event) => onChange(event.target.value as ResultMetric)}
        className="min-h-11 border-b border-rule-strong bg-sheet font-semibold"
      >
        {metrics.map((metric) => (
          <option key={metric} value={metric}>
            {METRIC_WORDS[metric].title}
          </option>
        ))}
      </select>
    </label>
  );
}
