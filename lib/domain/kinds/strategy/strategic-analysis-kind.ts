import { z } from 'zod';
import { catalogueIdSchema } from '../../ads/catalogue-id';
import { researchIdSchema } from '../../research/research';
import { angleSchema } from '../../strategy/angle';
import { modulesSchema } from '../../strategy/finding';
import { MODULE_DETAILS, MODULE_IDS, moduleIdSchema } from '../../strategy/module-ids';
import { PERSONA_COUNT, personaIdSchema } from '../../strategy/persona';
import { analysisIdSchema } from '../../strategy/strategic-analysis';
import { askedFor, type JobKindDefinition } from '../../work/job-kind-definition';
import { listedAs } from '../../work/listed-as';

/** The documents promise 90 minutes at most. */
const PROMISED_SECONDS = 5400;

/** `input` of a job that finds out what the ads of a product should say. */
export const strategicAnalysisInputSchema = z.strictObject({
  brand_id: catalogueIdSchema,
  product_id: catalogueIdSchema,
  /** Has to be finished. */
  research_id: researchIdSchema,
  analysis_id: analysisIdSchema,
  /** null: all that the research has; without any, the angles are for everybody. */
  persona_ids: z.array(personaIdSchema).min(1).max(PERSONA_COUNT.most).nullable(),
  /** null: all of them. */
  modules: z.array(moduleIdSchema).min(1, 'Choose at least one module.').max(MODULE_IDS.length).nullable(),
  ...listedAs,
});
export type StrategicAnalysisInput = z.infer<typeof strategicAnalysisInputSchema>;

/** What was found; while it is looked for, what there is so far. */
export const strategicAnalysisResultSchema = z.object({
  analysis_id: analysisIdSchema,
  research_id: researchIdSchema,
  modules: modulesSchema,
  angles: z.array(angleSchema),
  failed_modules: z.array(moduleIdSchema),
});
export type StrategicAnalysisResult = z.infer<typeof strategicAnalysisResultSchema>;

/** The kind of job that analyses a research and proposes angles. */
export const strategicAnalysisKind = {
  name: 'Strategic analysis',
  dialect: 'adforge',
  ids: 'job',
  input: strategicAnalysisInputSchema,
  result: strategicAnalysisResultSchema,
  stages: [
    { id: 'gather', name: 'Look through the research', step: 'Looking through the research...', share: 5 },
    { id: 'modules', name: 'Find out', step: 'Finding out what matters...', share: 60 },
    { id: 'angles', name: 'Make angles', step: 'Making angles...', share: 25 },
    { id: 'check', name: 'Check the proofs', step: 'Checking the proofs...', share: 5 },
  ],
  doneStep: 'The analysis is done',
  oneAtATime: false,
  promisedSeconds: () => PROMISED_SECONDS,
  subject: ({ title, byline }) => ({ title, byline: `${byline} · Strategy` }),
  asked: ({ research_id, persona_ids, modules }) => [
    askedFor('Research', research_id),
    ...(persona_ids === null ? [] : [askedFor('Personas', String(persona_ids.length))]),
    ...(modules === null
      ? []
      : [
          askedFor(
            'Modules',
            modules.map((id) => MODULE_DETAILS[id].name),
            true,
          ),
        ]),
  ],
} as const satisfies JobKindDefinition<StrategicAnalysisInput, StrategicAnalysisResult>;
