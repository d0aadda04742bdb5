import { z } from 'zod';
import { catalogueIdSchema } from '../../ads/catalogue-id';
import { researchIdSchema } from '../../research/research';
import { PERSONA_COUNT, personaSchema } from '../../strategy/persona';
import { askedFor, type JobKindDefinition } from '../../work/job-kind-definition';
import { listedAs } from '../../work/listed-as';

/** The documents promise nothing of personas alone: as long as a page may take. */
const PROMISED_SECONDS = 600;

const { least, most } = PERSONA_COUNT;

/** `input` of a job that pictures the people who buy a product. */
export const personasInputSchema = z.strictObject({
  brand_id: catalogueIdSchema,
  product_id: catalogueIdSchema,
  /** Has to be finished. */
  research_id: researchIdSchema,
  count: z.int().min(least, `Ask for at least ${least} personas.`).max(most, `Ask for at most ${most} personas.`),
  ...listedAs,
});
export type PersonasInput = z.infer<typeof personasInputSchema>;

/** The personas; while they are made, those that there are so far. */
export const personasResultSchema = z.object({ research_id: researchIdSchema, personas: z.array(personaSchema) });
export type PersonasResult = z.infer<typeof personasResultSchema>;

/** The kind of job that makes personas of a finished research. */
export const personasKind = {
  name: 'Personas',
  dialect: 'adforge',
  ids: 'job',
  input: personasInputSchema,
  result: personasResultSchema,
  stages: [
    { id: 'gather', name: 'Look through the research', step: 'Looking through the research...', share: 10 },
    { id: 'picture', name: 'Picture the people', step: 'Picturing the people...', share: 70 },
    { id: 'check', name: 'Check the evidence', step: 'Checking the evidence...', share: 15 },
  ],
  doneStep: 'The personas are made',
  oneAtATime: false,
  promisedSeconds: () => PROMISED_SECONDS,
  subject: ({ title, byline }) => ({ title, byline: `${byline} · Personas` }),
  asked: ({ count, research_id }) => [askedFor('Personas', String(count)), askedFor('Research', research_id)],
} as const satisfies JobKindDefinition<PersonasInput, PersonasResult>;
