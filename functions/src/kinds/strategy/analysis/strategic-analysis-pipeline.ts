import type { JobPipeline } from '../../../engine/registry/pipeline';
import { checkProofs, gather, makeAngles } from './analysis-stages';
import { NOTHING_ASKED, type StrategyJob, type StrategyState, strategyStateSchema } from './analysis-state';
import { findOut, joinModule } from './find-out';

/** Finds out what the ads of a product should say. */
export const strategicAnalysisPipeline: JobPipeline<StrategyJob, StrategyState> = {
  state: strategyStateSchema,
  initialState: NOTHING_ASKED,
  stages: {
    gather: { run: gather },
    modules: {
      runPart: findOut,
      join: (result, { result: part }) => joinModule(result, part),
      detail: (ended, total) => `${ended} of ${total} questions answered`,
    },
    angles: { run: makeAngles },
    check: { run: checkProofs },
  },
};
