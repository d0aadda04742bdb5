import { z } from 'zod';
import type { Identified, JobOf } from '../../../../../lib/domain/jobs/job';
import {
  type StrategicAnalysisResult,
  strategicAnalysisResultSchema,
} from '../../../../../lib/domain/kinds/strategy/strategic-analysis-kind';
import {
  FINDING_MODULES,
  type FindingModule,
  MODULE_IDS,
  type ModuleId,
} from '../../../../../lib/domain/strategy/module-ids';
import type { PartWork, StageOutcome, StageWork } from '../../../engine/registry/pipeline';
import { proposedAngleSchema } from '../../../strategy-making/angles/proposed-angle';

export type StrategyJob = Identified<JobOf<'strategic_analysis'>>;
export type StrategyPart = PartWork<StrategyJob>;

/** What the stages leave to the later ones. What the modules find is the results of their parts. */
export const strategyStateSchema = z.object({
  /** Why no model is asked, a sentence; null where one is. */
  without_model: z.string().nullable(),
  /** Whether the model was asked for angles, whatever has come of it. */
  asked: z.boolean(),
  /** The angles that it proposes; null where rules have to do. */
  proposals: z.array(proposedAngleSchema).nullable(),
});
export type StrategyState = z.infer<typeof strategyStateSchema>;
export type StrategyWork = StageWork<StrategyJob, StrategyState>;
export type StrategyOutcome = StageOutcome<StrategyState>;

export const NOTHING_ASKED: StrategyState = { without_model: null, asked: false, proposals: null };

/** Those that were asked for, in their order. */
export function modulesAsked({ input }: Pick<StrategyJob, 'input'>): ModuleId[] {
  return MODULE_IDS.filter((id) => input.modules === null || input.modules.includes(id));
}

export function findingModules(job: Pick<StrategyJob, 'input'>): FindingModule[] {
  const asked: readonly string[] = modulesAsked(job);
  return FINDING_MODULES.filter((id) => asked.includes(id));
}

/** The result of a job as far as it is; parts join it. */
export function resultSoFar({ input }: Pick<StrategyJob, 'input'>, result: unknown): StrategicAnalysisResult {
  const { analysis_id, research_id } = input;
  const empty = { analysis_id, research_id, modules: {}, angles: [], failed_modules: [] };
  return strategicAnalysisResultSchema.safeParse(result).data ?? empty;
}
