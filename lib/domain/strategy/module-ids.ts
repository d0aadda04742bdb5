import { z } from 'zod';

/** The parts of an analysis that find something out, each by itself. */
export const FINDING_MODULES = [
  'positioning',
  'awareness',
  'desires',
  'objections',
  'competitor_gaps',
  'offers',
] as const;
export const findingModuleSchema = z.enum(FINDING_MODULES);
export type FindingModule = z.infer<typeof findingModuleSchema>;

/** All parts: the last makes angles of what the others have found. */
export const MODULE_IDS = [...FINDING_MODULES, 'angles'] as const;
export const moduleIdSchema = z.enum(MODULE_IDS);
export type ModuleId = z.infer<typeof moduleIdSchema>;

interface ModuleDetails {
  name: string;
  /** The question that it answers. */
  question: string;
}

export const MODULE_DETAILS: Record<ModuleId, ModuleDetails> = {
  positioning: { name: 'Positioning', question: 'What is it, for whom, and why this one?' },
  awareness: { name: 'Awareness', question: 'How much do the people already know who should buy it?' },
  desires: { name: 'Desires', question: 'What do they want it for?' },
  objections: { name: 'Objections', question: 'What keeps them from buying, and what answers that?' },
  competitor_gaps: { name: 'Competitors’ gaps', question: 'What does it have that the others don’t speak of?' },
  offers: { name: 'Offers', question: 'What makes buying easy, and what could?' },
  angles: { name: 'Angles', question: 'What should the ads say?' },
};

/** How much somebody knows before an ad reaches them: Eugene Schwartz, “Breakthrough Advertising”, 1966. */
export const AWARENESS_STAGES = ['unaware', 'problem_aware', 'solution_aware', 'product_aware', 'most_aware'] as const;
export type AwarenessStage = (typeof AWARENESS_STAGES)[number];

export const OFFER_KINDS = ['discount', 'guarantee', 'delivery', 'price', 'idea'] as const;
export type OfferKind = (typeof OFFER_KINDS)[number];

/** What a finding of each module may be. */
export const FINDING_KINDS = {
  positioning: ['category', 'for_whom', 'benefit', 'difference', 'price'],
  awareness: AWARENESS_STAGES,
  desires: ['use', 'joy', 'calm', 'pride', 'desire'],
  objections: ['answered', 'open'],
  competitor_gaps: ['gap', 'strength', 'price'],
  offers: OFFER_KINDS,
} as const satisfies Record<FindingModule, readonly string[]>;
export type FindingKind<M extends FindingModule = FindingModule> = (typeof FINDING_KINDS)[M][number];
