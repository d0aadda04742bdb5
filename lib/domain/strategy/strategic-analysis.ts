import { z } from 'zod';
import { catalogueIdSchema } from '../ads/catalogue-id';
import { researchIdSchema } from '../research/research';
import { RESEARCH_METHODS } from '../research/research-summary';
import { languageSchema } from '../shared/language';
import { angleSchema, MOST_ANGLES } from './angle';
import { modulesSchema } from './finding';
import { angleDecisionSchema, angleEditSchema, MAX_HAND_EDITS, personaEditSchema } from './hand-edits';
import { moduleIdSchema, MODULE_IDS } from './module-ids';
import { PERSONA_COUNT, personaIdSchema, personaSchema } from './persona';

/** Angles that a person has kept stay beside those of the last run. */
export const MOST_KEPT_ANGLES = 3 * MOST_ANGLES;

const ofProduct = { brand_id: catalogueIdSchema, product_id: catalogueIdSchema, research_id: researchIdSchema };
const ofRun = {
  method: z.enum(RESEARCH_METHODS),
  /** The job that makes it now, or has made it last. */
  job_id: z.string().nullable().default(null),
  created_at: z.date(),
  updated_at: z.date(),
};

/** The personas of a research, as they are kept: as they were made, and the person's words for them. */
export const personasSchema = z.object({
  ...ofProduct,
  personas: z.array(personaSchema).max(2 * PERSONA_COUNT.most),
  edits: z.array(personaEditSchema).max(MAX_HAND_EDITS).default([]),
  ...ofRun,
});
export type Personas = z.infer<typeof personasSchema>;

/** The database keeps names like `__this__` to itself. */
export const analysisIdSchema = z.string().regex(/^(?!__.*__$)[A-Za-z0-9_-]{1,64}$/, {
  error: 'Give the analysis an id of 1 to 64 letters, digits, hyphens and underscores.',
});

/** A strategic analysis as it is kept: `shownAngle` has what is shown of its angles. */
export const strategicAnalysisSchema = z.object({
  ...ofProduct,
  analysis_id: analysisIdSchema,
  /** For whom it was made; empty where it was made for everybody. */
  persona_ids: z.array(personaIdSchema).max(PERSONA_COUNT.most).default([]),
  /** What the words of the angles are written in. */
  lang: languageSchema,
  modules: modulesSchema.default({}),
  angles: z.array(angleSchema).max(MOST_KEPT_ANGLES).default([]),
  failed_modules: z.array(moduleIdSchema).max(MODULE_IDS.length).default([]),
  edits: z.array(angleEditSchema).max(MAX_HAND_EDITS).default([]),
  /** By `angle_id`. */
  decisions: z.record(z.string(), angleDecisionSchema).default({}),
  ...ofRun,
});
export type StrategicAnalysis = z.infer<typeof strategicAnalysisSchema>;
