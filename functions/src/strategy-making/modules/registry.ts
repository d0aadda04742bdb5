import type { ModuleResult, Modules } from '../../../../lib/domain/strategy/finding';
import type { FindingModule } from '../../../../lib/domain/strategy/module-ids';
import type { Persona } from '../../../../lib/domain/strategy/persona';
import type { ResearchSummary } from '../../../../lib/domain/research/research-summary';
import { awareness } from './awareness';
import { competitorGaps } from './competitor-gaps';
import { desires } from './desires';
import { objections } from './objections';
import { offers } from './offers';
import { positioning } from './positioning';

/** What each module finds by rules: pure, and independent of the others. */
export const MODULES_BY_RULES = {
  positioning,
  awareness,
  desires,
  objections,
  competitor_gaps: competitorGaps,
  offers,
} as const satisfies {
  [M in FindingModule]: (summary: ResearchSummary, personas: readonly Persona[]) => ModuleResult<M>;
};

/** All of them at once, where nothing has to be kept in between. */
export function modulesByRules(summary: ResearchSummary, personas: readonly Persona[]): Required<Modules> {
  return {
    positioning: positioning(summary, personas),
    awareness: awareness(summary),
    desires: desires(summary, personas),
    objections: objections(summary, personas),
    competitor_gaps: competitorGaps(summary),
    offers: offers(summary),
  };
}
