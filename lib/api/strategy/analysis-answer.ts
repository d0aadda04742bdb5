import { z } from 'zod';
import { RESEARCH_METHODS } from '../../domain/research/research-summary';
import { languageSchema } from '../../domain/shared/language';
import { ANGLE_LISTS, ANGLE_STATUSES, ANGLE_TEXTS, angleSchema } from '../../domain/strategy/angle';
import { modulesSchema } from '../../domain/strategy/finding';
import { shownAngle } from '../../domain/strategy/hand-edits';
import { moduleIdSchema } from '../../domain/strategy/module-ids';
import { analysisIdSchema, type StrategicAnalysis } from '../../domain/strategy/strategic-analysis';
import { type JobStatus, jobStatusSchema } from '../../domain/work/job-status';
import { brandIdField } from '../catalogue/brand-body';
import { productIdField } from '../catalogue/product-body';
import { envelope, jobIdField, timeField } from '../fields/fields';
import { researchIdField } from '../research/research-body';

export const analysisIdField = analysisIdSchema.meta({
  description: 'Id of a strategic analysis, from the result of its job.',
  examples: ['an_4k8w1c0x9f7b2m6q3z5t'],
});

export const angleBodySchema = angleSchema.extend({
  status: z.enum(ANGLE_STATUSES).describe('What the person has decided of it.'),
  edited_fields: z.array(z.enum([...ANGLE_TEXTS, ...ANGLE_LISTS])).describe('Those in the person’s own words.'),
});

export const strategicAnalysisAnswerSchema = z.object({
  ...envelope,
  brand_id: brandIdField,
  product_id: productIdField,
  research_id: researchIdField,
  analysis_id: analysisIdSchema,
  status: jobStatusSchema.describe('Of the job that makes it now, or has made it last.'),
  job_id: jobIdField.nullable(),
  persona_ids: z.array(z.string()).describe('For whom it was made; empty where it was for everybody.'),
  lang: languageSchema.describe('What the words of the angles are written in.'),
  modules: modulesSchema,
  angles: z.array(angleBodySchema),
  failed_modules: z.array(moduleIdSchema),
  method: z.enum(RESEARCH_METHODS),
  created_at: timeField,
  updated_at: timeField,
});
export type StrategicAnalysisAnswer = z.infer<typeof strategicAnalysisAnswerSchema>;

/** An analysis as it is kept, its angles with the person's words. `status`: of its job. */
export function strategicAnalysisAnswer(analysis: StrategicAnalysis, status: JobStatus): StrategicAnalysisAnswer {
  const { brand_id, product_id, research_id, analysis_id, job_id, persona_ids, lang, modules, method } = analysis;
  return {
    ...{ success: true, message: 'The analysis', brand_id, product_id, research_id, analysis_id, status, job_id },
    ...{ persona_ids, lang, modules, method, failed_modules: analysis.failed_modules },
    angles: analysis.angles.map((angle) => shownAngle(angle, analysis.edits, analysis.decisions)),
    created_at: analysis.created_at.toISOString(),
    updated_at: analysis.updated_at.toISOString(),
  };
}
