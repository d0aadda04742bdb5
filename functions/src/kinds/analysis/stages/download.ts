import { keptAds } from '../ads/found-ad';
import { addToAnalyses, hasVideo } from '../ads/write-analyses';
import { type AnalysisOutcome, type AnalysisPart, type AnalysisWork, counted, resultSoFar } from '../analysis-state';
import {
  downloadInputSchema,
  downloadParts,
  type DownloadResult,
  downloadResultSchema,
} from '../download/download-parts';
import { downloadPictures } from '../download/download-pictures';
import { downloadVideo } from '../download/download-video';
import { NO_SOURCE } from './find-addresses';

/** Splits into the videos and pictures that have to be fetched; videos that can't be had are told of at once. */
export async function splitDownloads({ job, state, keep }: AnalysisWork): Promise<AnalysisOutcome> {
  const { ads } = await keptAds(state.ads_path);
  const parts = downloadParts(ads, state.addresses);
  const missing = ads.filter(
    (ad) => !ad.unchanged && hasVideo(ad) && ad.file === null && !state.addresses[ad.video_id ?? '']?.source,
  );
  const skipped = missing.map(({ ad_id, ad_name, video_id }) => ({
    ...{ ad_id, ad_name, reason: state.addresses[video_id ?? '']?.reason ?? NO_SOURCE },
  }));
  for (const { ad_id, reason } of skipped) {
    await addToAnalyses(job.user_id, [ad_id], { transcript_missing_reason: reason });
  }
  const result = { ...state.result, skipped: [...state.result.skipped, ...skipped] };
  await keep(result);
  const videos = parts.filter(({ key }) => key.startsWith('v-')).length;
  const next = { ...state, result };
  return { then: 'fan-out', state: next, parts, found: `Downloading ${counted(videos, 'video')}` };
}

export function downloadPart(part: AnalysisPart): Promise<DownloadResult> {
  const input = downloadInputSchema.parse(part.input);
  return input.is === 'video' ? downloadVideo(part, input) : downloadPictures(part, input.pictures);
}

/** The job's result with what could not be had. */
export function joinDownload(result: unknown, part: unknown) {
  const before = resultSoFar(result);
  const { skipped } = downloadResultSchema.parse(part);
  return {
    ...before,
    skipped: [...before.skipped, ...skipped.map(({ ad_id, ad_name, reason }) => ({ ad_id, ad_name, reason }))],
  };
}
