import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { checkMoving } from '../../../film-gate/check-decoded';
import { InputError } from '../../../inputs/input-error';
import type { ClipRatio } from '../../../providers/gemini/video/video-models';
import { probeVideo } from '../../../video-facts/probe-video';
import { FfmpegError, inputArgs, runFfmpeg } from '../../../video-facts/run-ffmpeg';

/** What is seen of a clip's file. */
export interface SeenClip {
  seconds: number;
  /** JPEGs of its beginning, its middle and its end. */
  frames: readonly Buffer[];
}

const MOST_MS = 60_000;
/** Shorter it would have to be slowed down beyond what looks like a film. */
const LEAST_SECONDS = 1.5;
/** Where in the clip, as shares of it. */
const LOOKED_AT = [0.05, 0.5, 0.95];
const SIDE = 640;

/** Decodes a clip and looks at it; a sentence for the person where it can't be shown. `folder` takes what is made of it. */
export async function lookAtFile(
  file: string,
  ratio: ClipRatio,
  folder: string,
  signal: AbortSignal,
): Promise<SeenClip | string> {
  try {
    const { duration_seconds: seconds, width, height } = await probeVideo(file, 'clip.mp4', signal);
    if (seconds < LEAST_SECONDS) return 'The video service sent a clip that is too short.';
    if (width > height !== (ratio === '16:9')) return 'The video service made a clip of the wrong format.';
    const [problem] = await checkMoving(file, seconds, signal);
    if (problem) return `The video service’s clip can’t be shown. ${problem.message}`;
    const frames = [];
    for (const share of LOOKED_AT) frames.push(await frameAt(file, seconds * share, folder, signal));
    return { seconds, frames };
  } catch (error) {
    signal.throwIfAborted();
    if (error instanceof FfmpegError || error instanceof InputError) return 'The video service sent a damaged clip.';
    throw error;
  }
}

async function frameAt(file: string, at: number, folder: string, signal: AbortSignal): Promise<Buffer> {
  const to = path.join(folder, 'frame.jpg');
  const scaled = `scale=${SIDE}:${SIDE}:force_original_aspect_ratio=decrease`;
  const seek = ['-ss', at.toFixed(2)];
  const args = [...inputArgs(file, 'mov', at + 2), ...seek, '-an', '-vf', scaled, '-frames:v', '1', '-q:v', '4', to];
  await runFfmpeg({ args, ms: MOST_MS, signal });
  return readFile(to);
}
