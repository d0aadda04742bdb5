import { z } from 'zod';
import type { Identified, JobOf } from '../../../../lib/domain/jobs/job';
import { type AdAnalysisResult, adAnalysisResultSchema } from '../../../../lib/domain/kinds/analysis/ad-analysis';
import type { PartWork, StageOutcome, StageWork } from '../../engine/registry/pipeline';

export type AnalysisJob = Identified<JobOf<'ad_analysis'>>;
export type AnalysisPart = PartWork<AnalysisJob>;

export const EMPTY_RESULT: AdAnalysisResult = {
  ...{ account_id: null, account_name: null, found: 0, result_count: 0, unchanged: 0, videos: 0, transcribed: 0 },
  ...{ ad_ids: [], skipped: [], warnings: [] },
};

const accountSchema = z.object({ id: z.string(), name: z.string(), currency: z.string() });
export type ChosenAccount = z.infer<typeof accountSchema>;

/** Where a video's file is, or why it can't be had. */
const addressSchema = z.object({
  source: z.string().nullable(),
  picture: z.string().nullable(),
  reason: z.string().nullable(),
});
export type VideoAddress = z.infer<typeof addressSchema>;

/** A video that a model has been handed. */
const modelFileSchema = z.object({
  name: z.string(),
  uri: z.string(),
  state: z.enum(['processing', 'ready', 'failed']),
});
export type ModelFile = z.infer<typeof modelFileSchema>;

/** What the stages leave to the later ones. The ads themselves are too many for a document: `keptAds`. */
export const analysisStateSchema = z.object({
  /** null for an upload. */
  account: accountSchema.nullable(),
  /** What of each ad of the account was read before, by its id. */
  earlier: z.record(z.string(), z.string()),
  ads_path: z.string().nullable(),
  /** By the video's id. */
  addresses: z.record(z.string(), addressSchema),
  /** By the key of the part that has uploaded it. */
  files: z.record(z.string(), modelFileSchema),
  /** Why no model is asked; null where one is. */
  without_model: z.string().nullable(),
  /** How long Meta, and the model for its files, were waited for in all. */
  waited_ms: z.number(),
  /** The job's result before any part has ended. */
  result: adAnalysisResultSchema,
});
export type AnalysisState = z.infer<typeof analysisStateSchema>;
export type AnalysisWork = StageWork<AnalysisJob, AnalysisState>;
export type AnalysisOutcome = StageOutcome<AnalysisState>;

export const NOTHING_FOUND: AnalysisState = {
  ...{ account: null, earlier: {}, ads_path: null, addresses: {}, files: {} },
  ...{ without_model: null, waited_ms: 0, result: EMPTY_RESULT },
};

const resultSchema = adAnalysisResultSchema.catch(EMPTY_RESULT);

/** The result of a job as far as it is; parts join it. */
export const resultSoFar = (result: unknown): AdAnalysisResult => resultSchema.parse(result ?? EMPTY_RESULT);

/** “1 ad”, “12 ads”. */
export function counted(count: number, noun: string): string {
  return count === 1 ? `1 ${noun}` : `${count.toLocaleString('en')} ${noun}s`;
}
