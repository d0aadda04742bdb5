import { setImmediate } from 'node:timers/promises';
import sharp from 'sharp';
import { startFfmpeg } from '../../video-facts/run-ffmpeg';
import type { Film } from '../film';
import type { GifFrames } from './make-gif';

/** For decoding 30 seconds of video. */
const MOST_MS = 120_000;

/** The frames of a video, decoded by this machine's ffmpeg. What it yields may be written over by the next. */
export function decodedFrames(mp4: Uint8Array, signal: AbortSignal): GifFrames {
  return async function* frames({ width, height }, frameMs) {
    const scaled = `fps=1000/${frameMs},scale=${width}:${height}:flags=area`;
    const args = [
      ...['-protocol_whitelist', 'pipe', '-f', 'mov', '-threads', '2', '-i', 'pipe:0', '-an', '-vf', scaled],
      ...['-pix_fmt', 'rgb24', '-f', 'rawvideo', 'pipe:1'],
    ];
    const stop = new AbortController();
    const run = startFfmpeg({ args, ms: MOST_MS, signal: AbortSignal.any([signal, stop.signal]) });
    try {
      // It may have enough before its input has ended; what goes wrong is told by its end.
      run.stdin.on('error', () => undefined).end(mp4);
      yield* inFrames(run.stdout, width * height * 3);
      await run.ended;
    } finally {
      stop.abort();
    }
  };
}

async function* inFrames(stream: AsyncIterable<unknown>, bytes: number): AsyncGenerator<Uint8Array> {
  const frame = Buffer.alloc(bytes);
  let filled = 0;
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    let taken = 0;
    while (taken < chunk.length) {
      const copied = chunk.copy(frame, filled, taken);
      taken += copied;
      filled += copied;
      if (filled < bytes) continue;
      filled = 0;
      yield frame;
    }
  }
}

/** The frames of a film, drawn once more: where there is nobody to decode its video. */
export function redrawnFrames(film: Film): GifFrames {
  return async function* frames({ width, height, frames: count }, frameMs) {
    const raw = { width: film.width, height: film.height, channels: 4 as const };
    for (let index = 0; index < count; index++) {
      const frame = Math.min(film.frames - 1, Math.round((index * frameMs * film.fps) / 1000));
      // Its pixels are copied: the film draws over them at its next frame.
      const drawn = sharp(Buffer.from(film.draw(frame)), { raw }).removeAlpha();
      yield await drawn.resize(width, height, { fit: 'fill' }).raw().toBuffer();
      await setImmediate();
    }
  };
}
