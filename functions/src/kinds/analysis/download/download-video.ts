import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { MAX_VIDEO_BYTES, VIDEO_TYPES } from '../../../../../lib/domain/kinds/analysis/analysis-files';
import type { VideoFacts } from '../../../../../lib/domain/insights/ad-analysis';
import { InputError } from '../../../inputs/input-error';
import { MAX_TRIES } from '../../../settings';
import { type MeasuredVideo, measureVideo } from '../../../video-facts/measure-video';
import { shapeOf } from '../../../video-facts/shape';
import { metaOf } from '../account/ask-meta';
import { addToAnalyses } from '../ads/write-analyses';
import type { AnalysisPart } from '../analysis-state';
import { handToModel } from '../model/hand-to-model';
import type { DownloadResult, VideoInput } from './download-parts';
import { fetchInto, firstBytes } from './fetch-into';
import { keepFile } from './keep-media';
import { MediaError } from './media-error';
import { TELLING_BYTES, type VideoType, videoTypeOf } from './media-type';

/** Larger ones of an account are measured and read, but not kept to be played. */
const MOST_KEPT_BYTES = 30 * 2 ** 20;

/**
 * Fetches a video, measures it, and keeps its poster, frames and, unless it is large, itself. One that can't be had leaves its
 * ads without it; that is a result too. What another try may overcome is thrown.
 */
export async function downloadVideo(part: AnalysisPart, input: VideoInput): Promise<DownloadResult> {
  const folder = await mkdtemp(path.join(tmpdir(), 'ad-'));
  try {
    return await fetchAndMeasure(part, input, folder);
  } catch (error) {
    part.signal.throwIfAborted();
    if (!(error instanceof MediaError)) throw error;
    if (error.retryable && part.attempt < MAX_TRIES) throw error;
    return leftOut(part, input, error);
  } finally {
    // Also on a cancel: the disk of a function is its memory.
    await rm(folder, { recursive: true, force: true });
  }
}

async function leftOut({ job }: AnalysisPart, { ads, at }: VideoInput, { message, retryable }: MediaError) {
  const advice =
    at === null ? 'Choose another file.' : 'Upload the video under Insights, named like the ad, to have it read.';
  const reason = `The video could not be read. ${message} ${advice}`;
  const change = { transcript_missing_reason: reason };
  await addToAnalyses(
    job.user_id,
    ads.map(({ ad_id }) => ad_id),
    change,
  );
  return { skipped: ads.map((ad) => ({ ...ad, reason, again: retryable })), warnings: [], video: null };
}

async function fetchAndMeasure(part: AnalysisPart, input: VideoInput, folder: string): Promise<DownloadResult> {
  const { signal } = part;
  const file = path.join(folder, 'video');
  const size = await fetchInto(await sourceOf(part, input), { into: file, maxBytes: MAX_VIDEO_BYTES, signal });
  const type = videoTypeOf(await firstBytes(file, TELLING_BYTES));
  if (type === null) throw new MediaError('It is no video that we can read: MP4, MOV or WebM.');
  const measured = await measure(file, { signal, folder, name: input.ads[0]?.ad_name ?? 'This video' });
  const adIds = input.ads.map(({ ad_id }) => ad_id);
  const facts = await keepAll(part, { ...measured, file, type, size, input });
  await addToAnalyses(part.job.user_id, adIds, {
    ...{ video: facts, format: shapeOf(facts.width, facts.height), creative_type: 'video' },
    ...(facts.poster_url === null ? {} : { thumbnail_url: facts.poster_url }),
  });
  const handed = await handToModel(part, { file, type });
  const { duration_seconds: seconds, has_audio } = facts;
  return { skipped: [], warnings: measured.warnings, video: { ad_ids: adIds, seconds, type, has_audio, handed } };
}

/** Addresses of an account end after some hours: a second try asks for a new one. */
async function sourceOf({ job, attempt, signal }: AnalysisPart, { source, at }: VideoInput) {
  if (attempt === 1 || at === null) return source;
  try {
    const { source: url } = await (await metaOf(job, at.account_id, signal)).video(at.video_id);
    return url === null ? source : { url };
  } catch {
    signal.throwIfAborted();
    // The address from before says best what is wrong.
    return source;
  }
}

async function measure(file: string, options: { signal: AbortSignal; folder: string; name: string }) {
  try {
    return await measureVideo(file, options);
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    throw new MediaError(error.message);
  }
}

interface Measured extends MeasuredVideo {
  file: string;
  type: VideoType;
  size: number;
  input: VideoInput;
}

async function keepAll({ job, signal }: AnalysisPart, measured: Measured): Promise<VideoFacts> {
  const { facts, poster, strip, file, type, size, input } = measured;
  signal.throwIfAborted();
  const place = { uid: job.user_id, jobId: job.id, adId: input.ads[0]?.ad_id ?? '' };
  const jpeg = (name: string, from: string) => keepFile(place, { name, contentType: 'image/jpeg', file: from });
  const isKept = input.at === null || size <= MOST_KEPT_BYTES;
  const name = `video.${VIDEO_TYPES[type]}`;
  return {
    ...facts,
    poster_url: poster === null ? null : await jpeg('poster.jpg', poster),
    strip_url: strip === null ? null : await jpeg('strip.jpg', strip.file),
    strip_frames: strip?.frames ?? null,
    video_url: isKept ? await keepFile(place, { name, contentType: type, file }) : null,
  };
}
