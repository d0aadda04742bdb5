import { kindOf } from '../../domain/jobs/job';
import type { KindFigures } from '../../domain/work/figures';
import { secondsByHistory } from '../../domain/work/figures';
import type { PlanJob, PlanKind } from './research-listeners';

export interface PlanEstimate {
  seconds: number;
  /** By how long such jobs have taken on this site; else by how long they usually do. */
  isMeasured: boolean;
  /** By what the last one that was paid for cost, or else what such jobs usually do; 0 where rules do it. */
  usd: number;
}

type Past = Pick<PlanJob, 'status' | 'cost_usd'>;

interface Known {
  figures: KindFigures | undefined;
  /** Those of the same kind, the newest first. */
  before: readonly Past[];
  /** How many things its stages are made of: sources, or modules; null where that makes no difference. */
  items: number | null;
  /** What they usually cost; 0 where no model is asked. */
  usualUsd: number;
}

/**
 * In seconds, until a site has figures of its own. By rules as measured on a local stack, where most of it is waiting
 * for the next stage; an answer of a model takes about half a minute, and modules are asked at once.
 */
const USUALLY: Record<PlanKind, { byRules: number; byModel: number; ofEach: number }> = {
  research_summary: { byRules: 20, byModel: 120, ofEach: 3 },
  personas: { byRules: 10, byModel: 45, ofEach: 0 },
  strategic_analysis: { byRules: 20, byModel: 90, ofEach: 0 },
  approve_angle: { byRules: 20, byModel: 60, ofEach: 0 },
};

/** What finding something out will come to, by those before it. */
export function estimatePlan(type: PlanKind, { figures, before, items, usualUsd }: Known): PlanEstimate {
  const { stages } = kindOf({ type });
  const { byRules, byModel, ofEach } = USUALLY[type];
  const measured = secondsByHistory(stages, figures, items);
  const paid = before.find(({ status, cost_usd }) => status === 'completed' && cost_usd > 0);
  return {
    seconds: measured ?? (usualUsd === 0 ? byRules : byModel) + ofEach * (items ?? 0),
    isMeasured: measured !== null,
    usd: usualUsd === 0 ? 0 : (paid?.cost_usd ?? usualUsd),
  };
}
