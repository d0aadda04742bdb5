import { createRequire } from 'node:module';
import type { FrameRate } from '../../../../lib/domain/video/video-limits';
import { type Encoder, type FrameFormat, groupOf } from '../encoder';
import { writeMp4 } from '../mp4/write-mp4';
import { readVideo } from '../mp4/read-video';
import { nameColors } from './name-colors';
import { yuv709Of } from '../yuv/yuv709';

// Its bundle is CommonJS of a sort that tells an import nothing of its names.
const { createH264MP4Encoder } = createRequire(import.meta.url)(
  'h264-mp4-encoder',
) as typeof import('h264-mp4-encoder');

/** 0 is slow and small, 10 quick: what is between takes twice as long for a fiftieth of the bytes. */
const QUICKEST = 10;
/** As good as x264 at its 21, for half as many bytes again. */
const QUALITY = 24;

let encodings = 0;

/** The encoder for machines without ffmpeg: npm packages alone, in this process, Baseline instead of High. */
export const packagesEncoder: Encoder = {
  id: 'h264-mp4-encoder',
  name: 'the npm packages h264-mp4-encoder and mediabunny',
  encode,
};

async function encode(
  { width, height, fps }: FrameFormat,
  frames: AsyncIterable<Uint8Array>,
  signal: AbortSignal,
): Promise<Uint8Array> {
  const encoder = await createH264MP4Encoder();
  // All encoders of a process share their files.
  const file = `film-${++encodings}.mp4`;
  const settings = { width, height, frameRate: fps, speed: QUICKEST, quantizationParameter: QUALITY };
  Object.assign(encoder, { ...settings, groupOfPictures: groupOf(fps), outputFilename: file });
  encoder.initialize();
  let written: Uint8Array;
  try {
    // The package’s own conversion takes the colours of standard television.
    const toYuv = yuv709Of(width, height);
    for await (const frame of frames) {
      signal.throwIfAborted();
      encoder.addFrameYuv(toYuv(frame));
    }
  } finally {
    // Only what is whole can be read, and taken away.
    encoder.finalize();
    written = encoder.FS.readFile(file, { encoding: 'binary' });
    encoder.FS.unlink(file);
    encoder.delete();
  }
  return finished(written, fps);
}

/** The same frames, with what the package leaves out: their colours, and which of them a player can begin with. */
async function finished(written: Uint8Array, fps: FrameRate): Promise<Uint8Array> {
  const video = await readVideo(written);
  const packets = video.packets.map((packet) => packet.clone({ type: isKey(packet.data) ? 'key' : 'delta' }));
  return writeMp4({ ...video, packets, fps, description: withNamedColors(video.description) }, null);
}

const LENGTH_BYTES = 4;
/** The type of a unit whose picture needs no other. ITU-T H.264, table 7-1. */
const KEY_UNIT = 5;

function isKey(packet: Uint8Array): boolean {
  const view = new DataView(packet.buffer, packet.byteOffset, packet.byteLength);
  for (let at = 0; at + LENGTH_BYTES < packet.length; at += LENGTH_BYTES + view.getUint32(at)) {
    if (((packet[at + LENGTH_BYTES] ?? 0) & 31) === KEY_UNIT) return true;
  }
  return false;
}

/** Bytes before the length of the only parameter set in an `avcC`. */
const SET_AT = 6;

function withNamedColors(description: Uint8Array): Uint8Array {
  const length = (description[SET_AT] ?? 0) * 256 + (description[SET_AT + 1] ?? 0);
  const set = nameColors(description.subarray(SET_AT + 2, SET_AT + 2 + length));
  return Buffer.concat([
    description.subarray(0, SET_AT),
    Buffer.from([set.length >> 8, set.length & 255]),
    set,
    description.subarray(SET_AT + 2 + length),
  ]);
}
