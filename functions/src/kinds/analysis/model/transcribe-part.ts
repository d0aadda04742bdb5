import { z } from 'zod';
import type { AdAnalysis } from '../../../../../lib/domain/insights/ad-analysis';
import { ProviderError } from '../../../providers/provider-error';
import { MAX_TRIES } from '../../../settings';
import { addToAnalysis, readAnalyses } from '../ads/write-analyses';
import { type AnalysisPart, resultSoFar } from '../analysis-state';
import { askAboutAd } from './ask-about-ad';
import { modelClient } from '../../../providers/gemini/text-client';
import { type TranscribeInput, transcribeInputSchema } from './asked-parts';
import { checkReading } from './check-reading';
import { deleteModelFile } from './model-files';
import { type ModelAnswer, modelAnswerSchema } from './reading-schema';
import { whyNotRead } from './why-not-read';

const stateSchema = z.object({ answer: modelAnswerSchema });

export const transcribeResultSchema = z.object({
  transcribed: z.int(),
  /** Why the model has not read it; null where it has. */
  reason: z.string().nullable(),
  again: z.boolean(),
  ad_ids: z.array(z.string()),
});
export type TranscribeResult = z.infer<typeof transcribeResultSchema>;

const SILENT = 'Nobody speaks in this video.';

/**
 * What is said and shown in a video, by the model. The answer is kept before anything else is done, so that it is paid for
 * once, whoever dies afterwards. What another try may overcome is thrown; what stays leaves the ads to rules.
 */
export async function transcribePart(part: AnalysisPart): Promise<TranscribeResult> {
  const input = transcribeInputSchema.parse(part.input);
  const ads = await readAnalyses(part.job.user_id, input.ad_ids);
  const first = ads.get(input.ad_ids[0] ?? '') ?? [...ads.values()][0];
  if (!first) return { transcribed: 0, reason: null, again: false, ad_ids: [] };
  let answer: ModelAnswer;
  try {
    answer = await answerAbout(part, input, first);
  } catch (error) {
    part.signal.throwIfAborted();
    if (!(error instanceof ProviderError)) throw error;
    if (error.retryable && part.attempt < MAX_TRIES) throw error;
    return notRead(part, input, error, ads);
  }
  const transcribed = await keepReading(part, answer, [...ads.values()]);
  await deleteModelFile(await modelClient(), input.file);
  return { transcribed, reason: null, again: false, ad_ids: input.ad_ids };
}

async function answerAbout(
  { state, reserve, save, signal }: AnalysisPart,
  { uri, type, seconds, usd }: TranscribeInput,
  { ad_name: name, copy }: AdAnalysis,
): Promise<ModelAnswer> {
  const before = stateSchema.safeParse(state);
  if (before.success) return before.data.answer;
  await reserve(usd);
  const shown = { video: { uri, type, seconds } };
  const { answer, spent } = await askAboutAd({ name, copy, shown }, signal);
  await save({ answer }, spent);
  return answer;
}

/** Gives how many of the ads have a transcript of the model's, also where an earlier try has written it. */
async function keepReading(part: AnalysisPart, answer: ModelAnswer, ads: readonly AdAnalysis[]): Promise<number> {
  const { seconds, subtitled } = transcribeInputSchema.parse(part.input);
  let transcribed = 0;
  for (const { ad_id, copy, transcript: before } of ads) {
    const subtitles = subtitled.includes(ad_id) ? before : null;
    const { transcript, ...read } = checkReading(answer, { copy, seconds, subtitles });
    const hasWords = transcript !== null && transcript.segments.length > 0;
    await addToAnalysis(part.job.user_id, ad_id, {
      ...read,
      ...{ transcript: hasWords ? transcript : null, transcript_missing_reason: hasWords ? null : SILENT },
      ...{ method: 'gemini', analyzed_at: new Date() },
    });
    // Those of subtitles are counted already.
    if (hasWords && subtitles === null) transcribed += 1;
  }
  return transcribed;
}

async function notRead(
  { job }: AnalysisPart,
  { ad_ids, file }: TranscribeInput,
  error: ProviderError,
  ads: ReadonlyMap<string, AdAnalysis>,
): Promise<TranscribeResult> {
  const reason = whyNotRead(error);
  for (const ad of ads.values()) {
    if (ad.transcript === null) await addToAnalysis(job.user_id, ad.ad_id, { transcript_missing_reason: reason });
  }
  await deleteModelFile(await modelClient(), file);
  return { transcribed: 0, reason, again: error.code !== 'CONTENT_BLOCKED', ad_ids };
}

/** The job's result with one more video. */
export function joinTranscript(result: unknown, part: unknown) {
  const before = resultSoFar(result);
  return { ...before, transcribed: before.transcribed + transcribeResultSchema.parse(part).transcribed };
}
