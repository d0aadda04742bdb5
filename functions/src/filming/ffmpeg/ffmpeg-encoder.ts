import type { Readable, Writable } from 'node:stream';
import { askFfmpeg, startFfmpeg } from '../../video-facts/run-ffmpeg';
import { type Encoder, type FrameFormat, groupOf } from '../encoder';
import { yuv709Of } from '../yuv/yuv709';

/** For one run: a film of 30 seconds takes half a minute of one core. */
const MOST_MS = 600_000;
/** What it needs to be built with. */
const NEEDED = ['libx264', 'aac'];

/** The encoder of this machine’s ffmpeg; null where there is none, or one that was built without x264. */
export async function findFfmpegEncoder(): Promise<Encoder | null> {
  const known = await askFfmpeg(['-hide_banner', '-encoders']);
  if (known === null || !NEEDED.every((name) => new RegExp(` ${name} `, 'u').test(known))) return null;
  const [, version = 'of no known version'] =
    /^ffmpeg version (\S+)/u.exec((await askFfmpeg(['-version'])) ?? '') ?? [];
  return { id: 'ffmpeg', name: `ffmpeg ${version}`, encode };
}

async function encode(
  format: FrameFormat,
  frames: AsyncIterable<Uint8Array>,
  signal: AbortSignal,
): Promise<Uint8Array> {
  const stop = new AbortController();
  const started = startFfmpeg({ args: argsFor(format), ms: MOST_MS, signal: AbortSignal.any([signal, stop.signal]) });
  // What goes wrong with its input is told by its end.
  started.stdin.on('error', () => undefined);
  try {
    const [video] = await Promise.all([
      bytesOf(started.stdout),
      fed(started.stdin, planesOf(format, frames)),
      started.ended,
    ]);
    return video;
  } catch (error) {
    stop.abort(error);
    await started.ended.catch(() => undefined);
    signal.throwIfAborted();
    throw error;
  }
}

/** The frames as ffmpeg encodes them: so it need not convert them, and gets less than half of the bytes. */
async function* planesOf({ width, height }: FrameFormat, frames: AsyncIterable<Uint8Array>) {
  const toYuv = yuv709Of(width, height);
  for await (const frame of frames) yield toYuv(frame);
}

/** Writes a frame when the one before has gone, and ends. */
async function fed(stdin: Writable, frames: AsyncIterable<Uint8Array>): Promise<void> {
  for await (const frame of frames) {
    if (!stdin.writable) return;
    // Without an error: its end tells more.
    await new Promise((resolve) => stdin.write(frame, resolve));
  }
  stdin.end();
}

async function bytesOf(stdout: Readable): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of stdout) chunks.push(chunk as Uint8Array);
  return Buffer.concat(chunks);
}

function argsFor({ width, height, fps }: FrameFormat): string[] {
  return [
    ...['-threads', '1', '-f', 'rawvideo', '-pixel_format', 'yuv420p', '-video_size', `${width}x${height}`],
    ...['-framerate', String(fps), '-i', 'pipe:0', '-an', '-filter_threads', '1', '-vf', 'setsar=1'],
    ...[
      '-c:v',
      'libx264',
      '-profile:v',
      'high',
      '-preset',
      'veryfast',
      '-crf',
      '20',
      '-maxrate',
      '12M',
      '-bufsize',
      '24M',
    ],
    // Frames that wait for others, and more threads, would take half of the memory again; and the bytes depend on them.
    // Looking ahead by four frames at 21 looks the same for a twentieth of the bytes less, and 24 MB more.
    ...['-bf', '0', '-threads', '1', '-x264-params', 'sync-lookahead=0:rc-lookahead=1'],
    ...['-g', String(groupOf(fps)), '-flags', '+cgop+bitexact', '-fflags', '+bitexact', ...COLORS],
    // In pieces, which need no file that can be gone back in.
    ...['-f', 'mp4', '-movflags', 'frag_keyframe+empty_moov+default_base_moof', 'pipe:1'],
  ];
}

const COLORS = [...['-colorspace', 'bt709', '-color_primaries', 'bt709', '-color_trc', 'bt709', '-color_range', 'tv']];
