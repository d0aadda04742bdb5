'use client';

import { useId } from 'react';
import type { StrategicAnalysis } from '@/lib/domain/strategy/strategic-analysis';

interface AnalysisChoiceProps {
  /** The newest first. */
  analyses: readonly StrategicAnalysis[];
  shown: StrategicAnalysis | null;
  onChoose: (analysisId: string) => void;
}

/** Which analysis is looked at, where there are several. */
export function AnalysisChoice({ analyses, shown, onChoose }: AnalysisChoiceProps) {
  const id = useId();
  if (analyses.length < 2 || !shown) return null;
  const time = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeStyle: 'short' });
  return (
    <div className="flex flex-wrap items-center gap-2">
      <label htmlFor={id} className="text-small font-semibold">
        Analysis
      </label>
      <select
        id={id}
        value={shown.analysis_id}
        onChange={(event) => onChoose(event.target.value)}
        className="min-h-11 border border-rule-strong bg-sheet px-2"
      >
        {analyses.map(({ analysis_id, created_at, angles }) => (
          <option key={analysis_id} value={analysis_id}>
            {time.format(created_at)} · {angles.length === 1 ? '1 angle' : `${angles.length} angles`}
          </option>
        ))}
      </select>
    </div>
  );
}
