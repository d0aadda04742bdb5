import type { AdAnalysisResult } from '../../../../../lib/domain/kinds/analysis/ad-analysis';
import { adAccountPath, lastAnalysisRunPath } from '../../../../../lib/domain/shared/paths';
import { grouped } from '../../../ad-reading/grouped';
import type { EndedPart } from '../../../engine/registry/pipeline';
import { firestore } from '../../../firebase/admin';
import { keptAds } from '../ads/found-ad';
import { type AnalysisOutcome, type AnalysisWork, counted, resultSoFar } from '../analysis-state';
import { downloadInputSchema, downloadResultSchema } from '../download/download-parts';
import { transcribeInputSchema } from '../model/asked-parts';
import { clearModelFiles } from '../model/clear-files';
import { transcribeResultSchema } from '../model/transcribe-part';
import { analyseInputSchema } from '../analyse/analyse-input';

const OUR_FAULT = 'It could not be read because of a problem on our side. Start the analysis again.';

/** Puts together what the parts have come to, and takes away what was only needed for it. */
export async function finish({ job, state, partsOf, keep, signal }: AnalysisWork): Promise<AnalysisOutcome> {
  const [downloads, transcripts, analyses] = await Promise.all([
    partsOf('download'),
    partsOf('transcribe'),
    partsOf('analyse'),
  ]);
  const { ads } = await keptAds(state.ads_path);
  const names = new Map(ads.map(({ ad_id, ad_name }) => [ad_id, ad_name]));
  const before = resultSoFar(job.result);
  const given = { ...before, warnings: state.result.warnings };
  const result = wholeResult(given, { downloads, transcripts, analyses, names });
  await keep(result);
  signal.throwIfAborted();
  await clearModelFiles(job.id);
  if (state.account) await noteAnalysis(job.user_id, state.account.id);
  // It opens Dashboard and Chat, so it comes when all is there.
  await firestore.doc(lastAnalysisRunPath(job.user_id)).set({ job_id: job.id, completed_at: new Date() });
  return { then: 'done', state, result, found: inWords(result) };
}

interface Parts {
  downloads: readonly EndedPart[];
  transcripts: readonly EndedPart[];
  analyses: readonly EndedPart[];
  names: ReadonlyMap<string, string>;
}

type Skipped = AdAnalysisResult['skipped'][number];

/** The result with the parts that were given up, which joined nothing, and with what the model and the measuring have to say. Pure. */
export function wholeResult(before: AdAnalysisResult, parts: Parts): AdAnalysisResult {
  const { downloads, transcripts, names } = parts;
  const named = (ad_id: string, reason: string): Skipped => ({ ad_id, ad_name: names.get(ad_id) ?? ad_id, reason });
  const lost = [
    ...lostIn(downloads, downloadAds),
    ...lostIn(parts.analyses, analysedAds),
    ...lostIn(transcripts, transcribedAds),
  ];
  const unread = transcripts.flatMap(({ result }) => {
    const read = transcribeResultSchema.safeParse(result).data;
    return read?.reason ? read.ad_ids.map((ad_id) => named(ad_id, read.reason ?? '')) : [];
  });
  const measured = ofVideos(downloads);
  const skipped = [...before.skipped, ...lost.map((ad_id) => named(ad_id, OUR_FAULT)), ...unread];
  return {
    ...before,
    // What is said of an ad first is why the rest of it is missing.
    skipped: [...grouped(skipped, ({ ad_id }) => ad_id).values()].flatMap(([first]) => first ?? []),
    warnings: [...new Set([...before.warnings, ...measured])],
  };
}

/** What the measuring has to say, once for all videos of which it says the same. */
function ofVideos(downloads: readonly EndedPart[]): string[] {
  const said = downloads.flatMap(({ input, result }) => {
    const part = downloadInputSchema.safeParse(input).data;
    const warnings = downloadResultSchema.safeParse(result).data?.warnings ?? [];
    const name = part?.is === 'video' ? (part.ads[0]?.ad_name ?? '') : '';
    return warnings.map((warning) => ({ warning, name }));
  });
  return [...grouped(said, ({ warning }) => warning)].map(([warning, same]) =>
    same.length === 1 ? `“${same[0]?.name ?? ''}”: ${warning}` : `${same.length} videos: ${warning}`,
  );
}

function lostIn(parts: readonly EndedPart[], adsOf: (input: unknown) => string[]): string[] {
  return parts.filter(({ status }) => status === 'failed').flatMap(({ input }) => adsOf(input));
}

function downloadAds(input: unknown): string[] {
  const part = downloadInputSchema.safeParse(input).data;
  if (!part) return [];
  return (part.is === 'video' ? part.ads : part.pictures).map(({ ad_id }) => ad_id);
}

const analysedAds = (input: unknown): string[] =>
  analyseInputSchema.safeParse(input).data?.ads.map(({ ad_id }) => ad_id) ?? [];

const transcribedAds = (input: unknown): string[] => transcribeInputSchema.safeParse(input).data?.ad_ids ?? [];

/** When the account was analysed last; it may have been removed meanwhile. */
async function noteAnalysis(uid: string, accountId: string): Promise<void> {
  const ref = firestore.doc(adAccountPath(uid, accountId));
  if ((await ref.get()).exists) await ref.update({ last_analysis_at: new Date(), updated_at: new Date() });
}

/** “48 ads, 30 transcripts, 2 left out in part”. */
function inWords({ result_count, transcribed, skipped }: AdAnalysisResult): string {
  const transcripts = transcribed === 0 ? [] : [counted(transcribed, 'transcript')];
  const left = skipped.length === 0 ? [] : [`${skipped.length} not read as a whole`];
  return [counted(result_count, 'ad'), ...transcripts, ...left].join(', ');
}
