import { z } from 'zod';
import { adAccountIdSchema } from '../../insights/ad-account';
import { uploadIdSchema } from '../../shared/upload';
import { askedFor, type JobKindDefinition } from '../../work/job-kind-definition';
import { MAX_ANALYSIS_FILES, mediaUploadSchema, reportUploadSchema, subtitleUploadSchema } from './analysis-files';

export const MAX_ANALYSED_ADS = 200;
export const USUAL_ANALYSED_ADS = 50;
/** The documents promise 15 minutes at most for 50 ads. */
const PROMISED_SECONDS = 900;

export const INCLUDES = ['video', 'image', 'all'] as const;

/** Ads that a person brings without an account. */
const analysisUploadSchema = z.strictObject({
  upload_id: uploadIdSchema,
  media: z.array(mediaUploadSchema).max(MAX_ANALYSIS_FILES),
  subtitles: z.array(subtitleUploadSchema).max(MAX_ANALYSIS_FILES),
  /** An export of Ads Manager; its rows and the files find each other by name. */
  report: reportUploadSchema.nullable(),
});
export type AnalysisUpload = z.infer<typeof analysisUploadSchema>;

/** `input` of a job that finds out which ads work and why. */
export const adAnalysisInputSchema = z.strictObject({
  /** null: the only account that is connected, or none where there is an upload. */
  account_id: adAccountIdSchema.nullable(),
  /** First and last day, in the account's time zone; both null: the last 90 days. */
  since: z.iso.date().nullable(),
  until: z.iso.date().nullable(),
  max_ads: z.int().min(1).max(MAX_ANALYSED_ADS),
  include: z.enum(INCLUDES),
  upload: analysisUploadSchema.nullable(),
});
export type AdAnalysisInput = z.infer<typeof adAnalysisInputSchema>;

/** What became of an analysis; while it runs, what there is so far. The ads themselves are `users/{uid}/ad_analyses`. */
export const adAnalysisResultSchema = z.object({
  account_id: z.string().nullable(),
  account_name: z.string().nullable(),
  /** How many ads there are to analyse. */
  found: z.int().min(0),
  /** How many are analysed so far, with those that were before and have not changed. */
  result_count: z.int().min(0),
  unchanged: z.int().min(0),
  videos: z.int().min(0),
  transcribed: z.int().min(0),
  /** Ids of the ads, those that have spent most first. */
  ad_ids: z.array(z.string()).max(MAX_ANALYSED_ADS),
  /** What could not be read, and why: `ad_id` and a sentence. The rest of the ad is analysed. */
  skipped: z.array(z.object({ ad_id: z.string(), ad_name: z.string(), reason: z.string() })),
  /** What a person should know, a sentence each. */
  warnings: z.array(z.string()),
});
export type AdAnalysisResult = z.infer<typeof adAnalysisResultSchema>;

/**
 * What the documents say a client sees when each stage begins, in percent. The shares of the stages sum up to the
 * same, so the bar says it by itself; the job begins with 5 and its doing with 10.
 */
export const ANALYSIS_PERCENTAGES = {
  start: 5,
  earlier: 10,
  fetch: 20,
  addresses: 35,
  download: 50,
  transcribe: 65,
  analyse: 80,
  finish: 90,
} as const;

/** The kind of job that finds out which ads work and why. */
export const adAnalysis = {
  name: 'Ad analysis',
  dialect: 'ad_analysis',
  ids: 'hex',
  input: adAnalysisInputSchema,
  result: adAnalysisResultSchema,
  stages: [
    { id: 'start', name: 'Check the account', step: 'Starting analysis', share: 10 },
    { id: 'earlier', name: 'Look up earlier analyses', step: 'Checking previously analyzed videos', share: 10 },
    { id: 'fetch', name: 'Fetch the ads', step: 'Fetching Facebook ads', share: 15 },
    { id: 'addresses', name: 'Find the videos', step: 'Getting video URLs', share: 15 },
    { id: 'download', name: 'Download and measure', step: 'Downloading videos', share: 15 },
    { id: 'transcribe', name: 'Transcribe', step: 'Transcribing videos', share: 15 },
    { id: 'analyse', name: 'Analyse', step: 'Analyzing content with AI', share: 10 },
    { id: 'finish', name: 'Put it together', step: 'Finalizing results', share: 10 },
  ],
  doneStep: 'Completed',
  oneAtATime: true,
  promisedSeconds: ({ max_ads }) => Math.max(300, Math.round((PROMISED_SECONDS * max_ads) / USUAL_ANALYSED_ADS)),
  subject: ({ account_id, upload }) => ({
    title: account_id ?? (upload ? (upload.report?.name ?? 'Uploaded ads') : 'Ad account'),
    byline: 'Ad analysis',
  }),
  asked: ({ account_id, since, until, max_ads, upload }) => [
    ...(account_id === null ? [] : [askedFor('Ad account', account_id)]),
    ...(upload === null ? [] : [askedFor('Files', filesOf(upload), true)]),
    ...(since === null && until === null ? [] : [askedFor('Days', `${since ?? '…'} – ${until ?? 'today'}`)]),
    askedFor('Ads', `At most ${max_ads}`),
  ],
} as const satisfies JobKindDefinition<AdAnalysisInput, AdAnalysisResult>;

function filesOf({ report, media, subtitles }: AnalysisUpload): string[] {
  return [...(report ? [report] : []), ...media, ...subtitles].map(({ name }) => name);
}
