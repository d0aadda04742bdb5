'use client';

import { estimateAnalysis } from '@/lib/client/insights/analysis-estimate';
import type { AnalysisJob } from '@/lib/client/insights/insights-store';
import { useFigures } from '@/lib/client/listening/figures-store';
import { useService } from '@/lib/client/listening/service-store';
import { estimateWords } from './estimate-words';

interface EstimateNoteProps {
  ads: number;
  /** The analyses before it, the newest first. */
  before: readonly AnalysisJob[];
  /** null for files. */
  accountId: string | null;
}

/** How long an analysis takes, and what it costs where it costs something. */
export function EstimateNote({ ads, before, accountId }: EstimateNoteProps) {
  const figures = useFigures()?.kinds.ad_analysis;
  const service = useService();
  if (!Number.isInteger(ads) || ads < 1) return null;
  const words = estimateWords(estimateAnalysis(ads, { figures, before, accountId }), service?.provider ?? null);
  return (
    <p role="status" className="bg-sheet px-3 py-2 text-small text-ink-soft">
      {words}
    </p>
  );
}
