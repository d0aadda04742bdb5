import { BudgetError } from '../../../engine/money/budget';
import { type FoundAd, keptAds } from '../ads/found-ad';
import { addToAnalyses } from '../ads/write-analyses';
import { type AnalysisOutcome, type AnalysisState, type AnalysisWork, counted, resultSoFar } from '../analysis-state';
import { modelName } from '../../../providers/gemini/text-client';
import { type DownloadedVideo, downloadedVideos, transcribeParts } from '../model/asked-parts';
import { lookAtFiles } from '../model/look-at-files';
import { usdOfPicture, usdOfVideo } from '../model/reading-price';
import { keepSubtitles } from '../upload/keep-subtitles';

const OR_UPLOAD = 'You can upload its subtitles as SRT or VTT, named like the ad.';
/** How often, and for how long in all, the model is asked whether it has taken its files in. */
const LOOK_EVERY_MS = 3_000;
const LONGEST_MS = 5 * 60_000;

/**
 * What the person has uploaded is taken as it is; the rest the model reads, a part each, once it has the videos in its
 * store. Nobody works while it does that. What all of it may cost is set aside here, before the first question.
 */
export async function splitTranscripts(work: AnalysisWork): Promise<AnalysisOutcome> {
  const { job, partsOf } = work;
  const { ads } = await keptAds(work.state.ads_path);
  const videos = downloadedVideos(await partsOf('download'));
  const subtitles = await keepSubtitles(job.user_id, ads);
  const isRead = (adId: string) => subtitles.ad_ids.has(adId);
  const state = withWarnings(await withMoney(work, ads, videos), subtitles.warnings);
  await work.keep({
    ...resultSoFar(job.result),
    ...{ transcribed: subtitles.ad_ids.size, warnings: state.result.warnings },
  });
  if (state.without_model !== null) {
    await sayWhy(job.user_id, videos, isRead, state.without_model);
    return {
      then: 'next',
      state,
      found: subtitles.ad_ids.size > 0 ? counted(subtitles.ad_ids.size, 'transcript') : 'None',
    };
  }
  const files = await lookAtFiles(job.id, videos, state);
  const isTakingIn = Object.values(files).some((file) => file.state === 'processing');
  if (isTakingIn && state.waited_ms < LONGEST_MS) {
    const until = new Date(Date.now() + LOOK_EVERY_MS);
    const waiting = { ...state, files, waited_ms: state.waited_ms + LOOK_EVERY_MS };
    return { then: 'wait', until, state: waiting, detail: 'Transcribing videos: the model is taking them in' };
  }
  const parts = transcribeParts(videos, ads, { files, subtitled: subtitles.ad_ids });
  const asked = new Set(parts.map(({ key }) => key));
  const left = videos.filter(({ key }) => !asked.has(key));
  await sayWhy(job.user_id, left, isRead, 'The model could not take this video in.');
  const next = { ...state, files };
  return { then: 'fan-out', state: next, parts, found: `Transcribing ${counted(parts.length, 'video')}` };
}

/** Sets aside what the model may cost; where that is more than may be spent, the analysis goes on without it, and says so. */
async function withMoney(
  { state, setAside }: AnalysisWork,
  ads: readonly FoundAd[],
  videos: readonly DownloadedVideo[],
): Promise<AnalysisState> {
  if (state.without_model !== null) return state;
  const model = modelName();
  const shown = new Set(videos.flatMap(({ ad_ids }) => ad_ids));
  const others = ads.filter((ad) => !ad.unchanged && !shown.has(ad.ad_id)).length;
  const usd = videos.reduce((sum, { seconds }) => sum + usdOfVideo(model, seconds), others * usdOfPicture(model));
  try {
    await setAside({ usd });
    return state;
  } catch (error) {
    if (!(error instanceof BudgetError)) throw error;
    return withWarnings({ ...state, without_model: error.message }, [`No model was asked. ${error.message}`]);
  }
}

/** Says on ads without a transcript why there is none. */
async function sayWhy(
  uid: string,
  videos: readonly DownloadedVideo[],
  isRead: (adId: string) => boolean,
  why: string,
): Promise<void> {
  for (const { ad_ids, has_audio } of videos) {
    const reason = has_audio === false ? 'The video has no sound.' : `There is no transcript. ${why} ${OR_UPLOAD}`;
    const without = ad_ids.filter((adId) => !isRead(adId));
    await addToAnalyses(uid, without, { transcript_missing_reason: reason });
  }
}

function withWarnings(state: AnalysisState, warnings: readonly string[]): AnalysisState {
  const all = [...new Set([...state.result.warnings, ...warnings])];
  return { ...state, result: { ...state.result, warnings: all } };
}
