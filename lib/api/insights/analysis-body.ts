import { z } from 'zod';
import { type AdAnalysis, adAnalysisSchema, videoFactsSchema } from '../../domain/insights/ad-analysis';
import { envelope, timeField } from '../fields/fields';
import { pageMetadataSchema } from '../fields/page-metadata';

export const adIdField = z.string().meta({ description: 'Id of an ad in its account.', examples: ['120210000000001'] });

const { shape } = adAnalysisSchema;

/** What is known of one ad. */
export const analysisFieldsSchema = z.object({
  ad_id: adIdField,
  ad_name: shape.ad_name,
  account_id: shape.account_id,
  job_id: shape.job_id.describe('The analysis that has read it last.'),
  status: shape.status.describe('As the account says, in lower case.'),
  creative_type: shape.creative_type,
  format: shape.format,
  thumbnail_url: z.string().nullable(),
  currency: z.string().nullable().describe('Of the money in `metrics`.'),
  created_time: timeField.nullable(),
  copy: plain(shape.copy),
  video: plain(videoFactsSchema).nullable(),
  transcript: shape.transcript,
  transcript_missing_reason: z.string().nullable(),
  scenes: shape.scenes,
  hook: shape.hook,
  angle: z.string().nullable(),
  offer: z.string().nullable(),
  emotion: z.string().nullable(),
  tags: shape.tags,
  metrics: plain(shape.metrics.unwrap()).describe('A metric that the account does not report is null, never 0.'),
  against_account: shape.against_account.describe('Share of the account’s ads that it is at least as good as, 0–100.'),
  verdict: shape.verdict,
  verdict_reason: z.string(),
  next_steps: shape.next_steps,
  method: shape.method,
  analyzed_at: timeField,
});
export type AnalysisBody = z.infer<typeof analysisFieldsSchema>;

/** The same fields as an answer has them: always there. */
function plain<S extends z.ZodRawShape>(object: z.ZodObject<S>) {
  const fields = Object.entries(object.shape).map(([name, field]) => [
    name,
    field instanceof z.ZodDefault ? field.unwrap() : field,
  ]);
  return z.object(Object.fromEntries(fields) as { [F in keyof S]: S[F] extends z.ZodDefault<infer I> ? I : S[F] });
}

/** What is documented of it, and nothing else: an `id` that its document has would be a second name of the ad. */
export function analysisBody(analysis: AdAnalysis & { id?: string }): AnalysisBody {
  const {
    id: _id,
    created_time,
    analyzed_at,
    days: _days,
    fingerprint: _fingerprint,
    made_here: _made,
    ...rest
  } = analysis;
  return {
    ...rest,
    created_time: created_time?.toISOString() ?? null,
    analyzed_at: analyzed_at.toISOString(),
  };
}

export const analysesSchema = z.array(analysisFieldsSchema);

export const analysisListSchema = z.object({
  ...envelope,
  analyses: z.array(analysisFieldsSchema),
  metadata: pageMetadataSchema,
});

export const analysisAnswerSchema = z.object({ ...envelope, ...analysisFieldsSchema.shape });
