import type { Readable } from 'node:stream';
import { inputArgs, type StartedFfmpeg, startFfmpeg } from '../video-facts/run-ffmpeg';
import type { FrameFormat } from './encoder';

/** A video from elsewhere that fills a scene. */
export interface SceneClip {
  /** Where on this machine its MP4 is, once it is asked for. */
  file: () => Promise<string>;
  /** Of the clip. */
  seconds: number;
  /** Of its scene: a clip that is too short for it is slowed down. */
  frames: number;
}

/** The frames of a clip as the film shows them, read when they are asked for. */
export interface ClipFrames {
  /** RGBA of a frame, from 0; what it gives is written over by the next. The next frame is at hand, others take a moment. */
  at(frame: number): Promise<Uint8Array>;
  /** Stops reading; a frame that is asked for later begins anew. */
  close(): Promise<void>;
}

/** Of one reading of a clip, most of it spent on what is done with the frames. */
const MOST_MS = 600_000;
/** Further ahead it is quicker to begin anew than to read on. */
const MOST_AHEAD = 60;

/** Opens a clip: cropped to fill the film's frame, in its rate. No more than a frame is held. Needs ffmpeg. */
export function openClip(clip: SceneClip, format: FrameFormat, signal: AbortSignal): ClipFrames {
  let reading: Reading | null = null;
  const close = async () => {
    const last = reading;
    reading = null;
    await last?.stop();
  };
  return {
    close,
    async at(frame) {
      if (!reading || frame < reading.frame || frame > reading.frame + MOST_AHEAD) {
        await close();
        reading = read(clip, await clip.file(), { format, from: frame, signal });
      }
      return reading.upTo(frame);
    },
  };
}

interface Reading {
  /** The frame that was read last; the one to begin with before there is any. */
  frame: number;
  upTo(frame: number): Promise<Uint8Array>;
  stop(): Promise<void>;
}

interface ReadOptions {
  format: FrameFormat;
  /** The frame to begin with. */
  from: number;
  signal: AbortSignal;
}

function read(clip: SceneClip, file: string, { format, from, signal }: ReadOptions): Reading {
  const stopped = new AbortController();
  const started = startFfmpeg({
    args: [...inputArgs(file, 'mov', clip.seconds + 1), ...outputArgs(clip, format, from)],
    ms: MOST_MS,
    signal: AbortSignal.any([signal, stopped.signal]),
  });
  started.stdin.on('error', () => undefined).end();
  const frames = wholeFrames(started.stdout, format.width * format.height * 4);
  let next = from;
  let last: Uint8Array | null = null;
  const reading: Reading = {
    frame: from,
    async upTo(frame) {
      while (last === null || next <= frame) {
        last = await nextOf(frames, started);
        reading.frame = next;
        next += 1;
      }
      return last;
    },
    async stop() {
      stopped.abort(new Error('No more frames are needed.'));
      await started.ended.catch(() => undefined);
    },
  };
  return reading;
}

async function nextOf(frames: AsyncIterator<Uint8Array>, { ended }: StartedFfmpeg): Promise<Uint8Array> {
  const { done, value } = await frames.next();
  if (!done) return value;
  // It tells why there are no more.
  await ended;
  throw new Error('The clip has fewer frames than it should');
}

async function* wholeFrames(stdout: Readable, bytes: number): AsyncGenerator<Uint8Array, void> {
  const frame = Buffer.allocUnsafe(bytes);
  let filled = 0;
  for await (const chunk of stdout as AsyncIterable<Buffer>) {
    for (let at = 0; at < chunk.length;) {
      const copied = chunk.copy(frame, filled, at, at + bytes - filled);
      filled += copied;
      at += copied;
      if (filled < bytes) continue;
      yield frame;
      filled = 0;
    }
  }
}

/** Counted from the clip's beginning, so that a frame is the same whatever the reading began with; its last one stays. */
function outputArgs({ seconds, frames }: SceneClip, { width, height, fps }: FrameFormat, from: number): string[] {
  const slower = Math.max(1, frames / fps / seconds);
  const filters = [
    `setpts=(PTS-STARTPTS)*${slower.toFixed(5)}`,
    `fps=${fps}`,
    'tpad=stop=-1:stop_mode=clone',
    `trim=start_frame=${from}`,
    `scale=${width}:${height}:force_original_aspect_ratio=increase:in_color_matrix=bt709:flags=bilinear`,
    `crop=${width}:${height}`,
    'format=rgba',
  ];
  const left = Math.max(1, frames - from);
  return [
    '-an',
    '-filter_threads',
    '1',
    '-vf',
    filters.join(','),
    '-frames:v',
    String(left),
    '-f',
    'rawvideo',
    'pipe:1',
  ];
}
