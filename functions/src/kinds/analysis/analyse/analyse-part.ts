import { z } from 'zod';
import { type AdAnalysis, videoFactsSchema } from '../../../../../lib/domain/insights/ad-analysis';
import { judge } from '../../../ad-reading/judge';
import { readByRules } from '../../../ad-reading/read-by-rules';
import { fingerprintOf } from '../ads/fingerprint';
import { type FoundAds, keptAds } from '../ads/found-ad';
import { addToAnalysis, NOT_READ_YET, readAnalyses } from '../ads/write-analyses';
import { type AnalysisPart, resultSoFar } from '../analysis-state';
import { type AdInput, analyseInputSchema, analyseResultSchema } from './analyse-input';
import { type Asked, readPicture } from './read-picture';
import { modelAnswerSchema } from '../model/reading-schema';

const stateSchema = z.object({ answers: z.record(z.string(), modelAnswerSchema) });

/** Reads what no model has read of some ads, judges each by its figures, and finishes their documents. */
export async function analysePart(part: AnalysisPart): Promise<z.infer<typeof analyseResultSchema>> {
  const { job, signal } = part;
  const { ads, ads_path } = analyseInputSchema.parse(part.input);
  const [{ figures }, analyses] = await Promise.all([
    keptAds(ads_path),
    readAnalyses(
      job.user_id,
      ads.map(({ ad_id }) => ad_id),
    ),
  ]);
  let analysed = 0;
  const asked = { answers: stateSchema.safeParse(part.state).data?.answers ?? {}, gaveUp: false };
  for (const ad of ads) {
    signal.throwIfAborted();
    const analysis = analyses.get(ad.ad_id);
    // Somebody has removed the account, and with it the ad.
    if (!analysis) continue;
    const read = await readingOf(part, ad, { analysis, asked });
    await addToAnalysis(job.user_id, ad.ad_id, finished(ad, { ...analysis, ...read }, figures));
    if (!ad.unchanged) analysed += 1;
  }
  return { analysed, skipped: [] };
}

/** By the model where it was asked, or is to be asked here; by rules otherwise, and where the model’s words do not hold. */
async function readingOf(
  part: AnalysisPart,
  ad: AdInput,
  { analysis, asked }: { analysis: AdAnalysis; asked: Asked },
): Promise<Partial<AdAnalysis>> {
  if (ad.unchanged) return {};
  const { ad_name: name, copy, transcript, video, creative_type: creativeType } = analysis;
  const byRules = readByRules({ name, copy, transcript, facts: video, creativeType });
  const byModel =
    analysis.method === 'gemini' || ad.model_usd === null
      ? null
      : await readPicture(part, analysis, { asked, usd: ad.model_usd });
  const read = analysis.method === 'gemini' ? analysis : byModel;
  if (read === null) return byRules;
  const { hook, angle, offer, emotion, tags } = read;
  return {
    ...{ hook: hook ?? byRules.hook, angle: angle ?? byRules.angle, offer: offer ?? byRules.offer },
    ...{ emotion: emotion ?? byRules.emotion, tags: tags.length > 0 ? tags : byRules.tags, method: 'gemini' },
  };
}

function finished(
  { content, made_here, unchanged }: AdInput,
  analysis: AdAnalysis,
  figures: FoundAds['figures'],
): Partial<AdAnalysis> {
  const { hook, angle, offer, emotion, tags, method, metrics, days, against_account: against, currency } = analysis;
  const facts = videoFactsSchema.nullable().parse(analysis.video);
  const judged = judge({ metrics, days, against, account: figures, facts, currency });
  const common = { ...judged, analyzed_at: new Date(), made_here: made_here ?? analysis.made_here };
  if (unchanged) return common;
  const isOpen = analysis.transcript_missing_reason === NOT_READ_YET;
  return {
    ...common,
    ...{ hook, angle, offer, emotion, tags, method },
    ...(isOpen ? { transcript_missing_reason: 'The video could not be read. Start the analysis again.' } : {}),
    fingerprint: content === null || isOpen ? '' : fingerprintOf(content, method),
  };
}

/** The job's result with some more ads. */
export function joinAnalysed(result: unknown, part: unknown) {
  const before = resultSoFar(result);
  const { analysed, skipped } = analyseResultSchema.parse(part);
  return { ...before, result_count: before.result_count + analysed, skipped: [...before.skipped, ...skipped] };
}
