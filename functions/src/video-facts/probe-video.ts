import type { Input, InputVideoTrack } from 'mediabunny';
import { InputError } from '../inputs/input-error';

/** What a video’s container says, without decoding it. */
export interface Probe {
  /** For ffmpeg, which then tries no other. */
  container: 'mov' | 'matroska';
  duration_seconds: number;
  /** In pixels, as it is shown: turned if the container says so. */
  width: number;
  height: number;
  has_audio: boolean;
  fps: number | null;
}

/** Most pixels of a frame that is decoded here, a little above 4K: one of 8K takes half a gigabyte to decode. */
export const MOST_PIXELS = 4096 * 2304;
const MOST_SIDE = 16_384;
/** A day: what says that it is longer, lies. */
const MOST_SECONDS = 86_400;
/** Packets that the rate of frames is told from. */
const COUNTED_PACKETS = 120;
const CACHE_BYTES = 4 * 1024 * 1024;
/** A file that takes longer to open has been made to. */
const MOST_MS = 20_000;

/** Reads a video’s container. `name` is the person’s own. Rejects with InputError for what is no video, or a broken one. */
export async function probeVideo(file: string, name: string, signal: AbortSignal): Promise<Probe> {
  signal.throwIfAborted();
  // Only who measures videos needs it: a cold start of the others goes without.
  const { FilePathSource, Input: VideoInput, MATROSKA, MP4, QTFF, WEBM } = await import('mediabunny');
  const input = new VideoInput({
    // Without lists of files such as HLS: they name others.
    formats: [MP4, QTFF, WEBM, MATROSKA],
    source: new FilePathSource(file, { maxCacheSize: CACHE_BYTES, handleUnhandledError: () => undefined }),
  });
  const stop = AbortSignal.any([signal, AbortSignal.timeout(MOST_MS)]);
  const gaveUp = new Promise<never>((_resolve, reject) => {
    stop.addEventListener('abort', () => reject(new Error('It took too long.')), { once: true });
  });
  try {
    return await Promise.race([read(input, name), gaveUp]);
  } catch (error) {
    signal.throwIfAborted();
    throw error instanceof InputError ? error : broken(name, error);
  } finally {
    input.dispose();
  }
}

async function read(input: Input, name: string): Promise<Probe> {
  if (!(await input.canRead())) {
    throw new InputError(
      name,
      `“${name}” is not a video that we can read. Save it as MP4, MOV or WebM and upload it again.`,
    );
  }
  const { mimeType } = await input.getFormat();
  if ((await input.getTracks()).length === 0) throw broken(name);
  const track = await input.getPrimaryVideoTrack();
  if (!track) throw new InputError(name, `“${name}” has no picture in it, only sound. Upload the video itself.`);
  const [width, height] = [await track.getDisplayWidth(), await track.getDisplayHeight()];
  const duration_seconds = await durationOf(input);
  const isSound = width > 0 && height > 0 && Math.max(width, height) <= MOST_SIDE;
  if (!isSound || !(duration_seconds > 0) || duration_seconds > MOST_SECONDS) throw broken(name);
  return {
    container: /webm|matroska/u.test(mimeType) ? 'matroska' : 'mov',
    ...{ duration_seconds, width, height },
    has_audio: (await input.getPrimaryAudioTrack()) !== null,
    fps: await rateOf(track),
  };
}

async function durationOf(input: Input): Promise<number> {
  return (await input.getDurationFromMetadata()) ?? (await input.computeDuration());
}

async function rateOf(track: InputVideoTrack): Promise<number | null> {
  const { averagePacketRate } = await track.computePacketStats(COUNTED_PACKETS);
  return Number.isFinite(averagePacketRate) && averagePacketRate > 0 ? Math.round(averagePacketRate * 100) / 100 : null;
}

const broken = (name: string, cause?: unknown) =>
  new InputError(
    name,
    `“${name}” is damaged: its length and size can’t be read. Export it again as MP4 and upload that.`,
    {
      cause,
    },
  );
