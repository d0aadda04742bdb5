import type { ResearchSummary } from '../../../../lib/domain/research/research-summary';
import type { TemplateId } from '../../../../lib/domain/ads/template';
import type { Language } from '../../../../lib/domain/shared/language';
import type { Modules } from '../../../../lib/domain/strategy/finding';
import type { Persona } from '../../../../lib/domain/strategy/persona';

/** All that angles are made of. */
export interface StrategyBrief {
  /** With the person's corrections. */
  summary: ResearchSummary;
  personas: readonly Persona[];
  /** What the modules have found; one that has failed is missing. */
  modules: Modules;
  product: { name: string; description: string };
  /** How the brand speaks, in words; null where nobody has said. */
  tone: string | null;
  /** What the words of the angles are written in; left out, it is the research's. */
  language?: Language;
  /** Those that can be made. */
  templates: readonly TemplateId[];
}
