import { z } from 'zod';
import { BULK_LIMITS } from '../../domain/kinds/ads/bulk-dynamic';
import { USUAL_ANGLE_ADS } from '../../domain/kinds/strategy/approve-angle';
import { ASPECT_RATIOS, aspectRatioSchema } from '../../domain/shared/aspect-ratio';
import { LANGUAGES, languageSchema } from '../../domain/shared/language';
import { angleIdSchema } from '../../domain/strategy/angle';
import { MODULE_IDS, moduleIdSchema } from '../../domain/strategy/module-ids';
import { PERSONA_COUNT, personaIdSchema } from '../../domain/strategy/persona';
import { callbackUrlField } from '../fields/fields';

const { least, usual, most } = PERSONA_COUNT;
const PERSONAS = `Send count as a whole number from ${least} to ${most}, or leave it out.`;

/** The JSON body that asks for personas; all of it may be left out. */
export const personasRequestSchema = z.strictObject(
  {
    count: z
      .int(PERSONAS)
      .min(least, PERSONAS)
      .max(most, PERSONAS)
      .nullish()
      .transform((count) => count ?? usual)
      .describe(`How many; ${usual} if nothing is said.`),
    callback_url: callbackUrlField.nullish(),
  },
  'Send a JSON object, or no body at all.',
);
export type PersonasRequest = z.infer<typeof personasRequestSchema>;

const PERSONA_IDS = `Send persona_ids as a list of 1 to ${most} ids of the research’s personas, or leave it out.`;
const MODULES = `Send modules as a list of some of ${MODULE_IDS.join(', ')}, or leave it out.`;

const isPersonaId = (id: string) => personaIdSchema.safeParse(id).success;
const eachOnce = <T>(list: readonly T[] | null | undefined): T[] | null => (list ? [...new Set(list)] : null);

/** The JSON body that asks for a strategic analysis; all of it may be left out. */
export const analyzeRequestSchema = z.strictObject(
  {
    persona_ids: z
      .array(z.string(PERSONA_IDS).refine(isPersonaId, PERSONA_IDS), PERSONA_IDS)
      .min(1, PERSONA_IDS)
      .max(most, PERSONA_IDS)
      .nullish()
      .transform(eachOnce)
      .describe('For whom; all personas of the research if nothing is said.'),
    modules: z
      .array(z.enum(moduleIdSchema.options, MODULES), MODULES)
      .min(1, MODULES)
      .max(MODULE_IDS.length, MODULES)
      .nullish()
      .transform(eachOnce)
      .describe('Which of them; all if nothing is said.'),
    callback_url: callbackUrlField.nullish(),
  },
  'Send a JSON object, or no body at all.',
);
export type AnalyzeRequest = z.infer<typeof analyzeRequestSchema>;

const { min_count, max_count } = BULK_LIMITS;
const ANGLE = 'Send angle_id as one of the angles of the analysis, for example "e_1f0c9a7b5d3e2481".';
const COUNT = `Send count as a whole number from ${min_count} to ${max_count}, or leave it out.`;
const DRAFTS = 'Send draft_first as true or false, or leave it out.';

/** The JSON body that approves an angle and asks for its ads. */
export const approveAngleRequestSchema = z.strictObject(
  {
    angle_id: z.string(ANGLE).refine((id) => angleIdSchema.safeParse(id).success, ANGLE),
    count: z
      .int(COUNT)
      .min(min_count, COUNT)
      .max(max_count, COUNT)
      .nullish()
      .transform((count) => count ?? USUAL_ANGLE_ADS)
      .describe(`How many ads; ${USUAL_ANGLE_ADS} if nothing is said.`),
    aspect_ratio: z
      .enum(aspectRatioSchema.options, `Send aspect_ratio as one of ${ASPECT_RATIOS.join(', ')}, or leave it out.`)
      .nullish()
      .transform((ratio) => ratio ?? ('1:1' as const))
      .describe('1:1 if nothing is said.'),
    lang: z
      .enum(languageSchema.options, `Send lang as one of ${LANGUAGES.join(', ')}, or leave it out.`)
      .nullish()
      .transform((lang) => lang ?? null)
      .describe('The angle’s own language if nothing is said.'),
    draft_first: z
      .boolean(DRAFTS)
      .nullish()
      .transform((drafts) => drafts ?? false)
      .describe('Whether drafts are made first where a model makes the ads.'),
    callback_url: callbackUrlField.nullish(),
  },
  'Send a JSON object with an angle_id.',
);
export type ApproveAngleRequest = z.infer<typeof approveAngleRequestSchema>;
