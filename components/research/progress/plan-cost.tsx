'use client';

import { useFigures } from '@/lib/client/listening/figures-store';
import { useService } from '@/lib/client/listening/service-store';
import { estimatePlan } from '@/lib/client/research/plan-estimate';
import type { PlanJob, PlanKind } from '@/lib/client/research/plan-jobs';
import { planCostWords } from './plan-cost-words';

interface PlanCostProps {
  kind: PlanKind;
  /** Those of the same kind, the newest first. */
  before: readonly PlanJob[];
  items?: number | null;
}

/** How long it takes and what it costs, before it is asked for. */
export function PlanCost({ kind, before, items = null }: PlanCostProps) {
  const figures = useFigures()?.kinds[kind];
  const service = useService();
  const usualUsd = service?.usd_by_kind?.[kind] ?? 0;
  const words = planCostWords(estimatePlan(kind, { figures, before, items, usualUsd }), service !== null);
  return (
    <p role="status" className="text-small text-ink-soft">
      {words}
    </p>
  );
}
