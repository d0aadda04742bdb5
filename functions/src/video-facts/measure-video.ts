import { stat } from 'node:fs/promises';
import path from 'node:path';
import * as logger from 'firebase-functions/logger';
import type { VideoFacts } from '../../../lib/domain/insights/ad-analysis';
import { type FrameFigures, FrameReader } from './frame-figures';
import { MOST_PIXELS, probeVideo, type Probe } from './probe-video';
import { FfmpegError, hasFfmpeg, inputArgs, runFfmpeg } from './run-ffmpeg';

export interface MeasuredVideo {
  facts: Omit<VideoFacts, 'poster_url' | 'strip_url' | 'video_url' | 'strip_frames'>;
  /** Local paths of JPEGs in `folder`. */
  poster: string | null;
  strip: { file: string; frames: number } | null;
  /** What could not be measured and why, a sentence each. */
  warnings: string[];
}

export interface MeasureOptions {
  signal: AbortSignal;
  /** Where poster and frame strip go; it has to be there. */
  folder: string;
  /** The person’s own name of the file, for errors. */
  name?: string;
  /** Whether there is an ffmpeg to measure with; by default, what this machine has. */
  ffmpeg?: boolean;
}

/** Ads are shorter; of what is longer, the beginning is looked at. */
const MOST_SECONDS = 300;
/** For one run; a minute of 1080p takes about 10 seconds on a core. */
const MOST_MS = 120_000;
const POSTER_SIDE = 720;
const STRIP_WIDTH = 160;
const MOST_STRIP_FRAMES = 12;
/** What is measured is shrunk to this width: cuts and brightness stay. */
const MEASURED_WIDTH = 192;
const USUAL_FPS = 30;
/** A file that ends earlier than this share of what it says has lost its end. */
const WHOLE = 0.9;
/** First frames are often black or empty. */
const POSTER_AT = 1;

/**
 * Measures a video: its container always, its pictures where ffmpeg is there. Rejects with InputError for a file that
 * is no video, with the signal’s reason on an abort; what can’t be measured is null, and said in `warnings`.
 */
export async function measureVideo(file: string, options: MeasureOptions): Promise<MeasuredVideo> {
  const { signal, name = path.basename(file) } = options;
  const probe = await probeVideo(file, name, signal);
  const isThere = options.ffmpeg ?? (await hasFfmpeg());
  if (!isThere)
    return unmeasured(
      probe,
      'ffmpeg is missing where videos are measured, so there are no pictures of it and no cuts.',
    );
  if (probe.width * probe.height > MOST_PIXELS) {
    return unmeasured(probe, `Its frames are ${probe.width} × ${probe.height} pixels, too large to be looked at here.`);
  }
  try {
    return await looked(file, probe, options);
  } catch (error) {
    if (!(error instanceof FfmpegError)) throw error;
    logger.warn('A video could not be decoded', { cause: error.message });
    return unmeasured(probe, 'Its pictures could not be decoded, so there are none of it and no cuts.');
  }
}

async function looked(file: string, probe: Probe, { signal, folder }: MeasureOptions): Promise<MeasuredVideo> {
  const seconds = Math.min(MOST_SECONDS, probe.duration_seconds);
  const frames = Math.max(1, Math.min(MOST_STRIP_FRAMES, Math.round(seconds)));
  const [poster, strip] = [path.join(folder, 'poster.jpg'), path.join(folder, 'strip.jpg')];
  const reader = new FrameReader();
  await runFfmpeg({
    args: [
      ...inputArgs(file, probe.container, seconds),
      ...['-an', '-sn', '-dn', '-filter_complex', graph(probe, seconds, frames)],
      ...['-map', '[poster]', '-frames:v', '1', ...JPEG, `file:${path.resolve(poster)}`],
      ...['-map', '[strip]', '-frames:v', '1', ...JPEG, `file:${path.resolve(strip)}`],
      ...['-map', '[figures]', '-f', 'null', '-'],
    ],
    ...{ ms: MOST_MS, signal, line: (text: string) => reader.read(text) },
  });
  const figures = reader.end();
  if (figures === null) throw new FfmpegError('No frame could be decoded.');
  const [hasPoster, hasStrip] = [await isWritten(poster), await isWritten(strip)];
  return {
    facts: factsOf(probe, figures),
    poster: hasPoster ? poster : null,
    strip: hasStrip ? { file: strip, frames } : null,
    warnings: [
      ...(probe.duration_seconds > MOST_SECONDS ? [`Only its first ${MOST_SECONDS / 60} minutes were looked at.`] : []),
      ...(figures.until < (seconds - 1) * WHOLE
        ? [`Only its first ${Math.round(figures.until)} seconds could be decoded.`]
        : []),
      ...(hasPoster && hasStrip ? [] : ['Not all of its pictures could be decoded.']),
    ],
  };
}

const JPEG = ['-c:v', 'mjpeg', '-q:v', '3', '-f', 'image2', '-update', '1'];

/** One decoding serves all three: a poster, frames side by side, and what is noted on each frame. */
function graph({ duration_seconds }: Probe, seconds: number, frames: number): string {
  const posterAt = Math.min(POSTER_AT, duration_seconds / 2);
  // Of each of so many parts of the video, its middle.
  const every = seconds / frames;
  return [
    '[0:v:0]split=3[a][b][c]',
    `[a]select='gte(t,${posterAt.toFixed(3)})',scale='min(${POSTER_SIDE},iw)':-2,format=yuvj420p[poster]`,
    `[b]scale=${STRIP_WIDTH}:-2,select='gte(t,(selected_n+0.5)*${every.toFixed(4)}-0.02)*lt(selected_n,${frames})',tile=${frames}x1,format=yuvj420p[strip]`,
    `[c]scale=${MEASURED_WIDTH}:-2:out_range=tv,format=yuv420p,signalstats,select='gte(scene,0)',metadata=mode=print:file=-[figures]`,
  ].join(';');
}

function factsOf(probe: Probe, figures: FrameFigures | null): MeasuredVideo['facts'] {
  const { duration_seconds, width, height, has_audio, fps } = probe;
  return {
    ...{ duration_seconds: Math.round(duration_seconds * 1000) / 1000, width, height, has_audio, fps },
    cuts_per_second: figures === null ? null : cutsPerSecond(figures, fps),
    first_frame_brightness: figures?.first_frame_brightness ?? null,
    first_second_motion: figures?.first_second_motion ?? null,
  };
}

/** Over what could be decoded: to the end of the last frame. */
function cutsPerSecond({ cuts, until }: FrameFigures, fps: number | null): number {
  return Math.round((cuts / (until + 1 / (fps ?? USUAL_FPS))) * 1000) / 1000;
}

const unmeasured = (probe: Probe, warning: string): MeasuredVideo => ({
  ...{ facts: factsOf(probe, null), poster: null, strip: null, warnings: [warning] },
});

async function isWritten(file: string): Promise<boolean> {
  const found = await stat(file).catch(() => null);
  return found !== null && found.size > 0;
}
