import { fourBytes, pngChunk } from '../../../../lib/domain/pictures/cleaning/clean-png';

/** A frame of an animated PNG: a PNG of its own, and where and how it goes onto the ones before. */
export interface ApngFrame {
  png: Buffer;
  left: number;
  top: number;
  width: number;
  height: number;
  /** Laid over what is there, or in its place. */
  isBlended: boolean;
  /** What becomes of it before the next one comes. */
  after: 'stays' | 'cleared' | 'undone';
}

export interface Apng {
  width: number;
  height: number;
  /** Whether the picture that programs see which know nothing of animations is the first frame, too. */
  startsWithDefault: boolean;
  frames: ApngFrame[];
}

interface Chunk {
  type: string;
  data: Buffer;
}

/** Of an image that takes longer to look at nobody waits for the first that shows something. */
const MOST_FRAMES = 60;
const SIGNATURE = Buffer.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);
/** What all frames are drawn by. */
const SHARED = new Set(['PLTE', 'tRNS', 'cHRM', 'gAMA', 'iCCP', 'sBIT', 'sRGB', 'cICP']);

/** The frames of an animated PNG; null for any other PNG. */
export function readApng(bytes: Buffer): Apng | null {
  const chunks = [...chunksOf(bytes)];
  const [header] = chunks;
  const firstData = chunks.findIndex(({ type }) => type === 'IDAT');
  const animation = chunks.findIndex(({ type }) => type === 'acTL');
  if (header?.type !== 'IHDR' || animation < 0 || animation > firstData) return null;
  const shared = chunks.slice(0, firstData).filter(({ type }) => SHARED.has(type));
  const frames = framesOf(chunks).map(({ control, data }) => toFrame(header.data, shared, control, data));
  if (frames.length === 0) return null;
  const startsWithDefault = chunks.findIndex(({ type }) => type === 'fcTL') < firstData;
  return { width: header.data.readUInt32BE(0), height: header.data.readUInt32BE(4), startsWithDefault, frames };
}

function* chunksOf(bytes: Buffer): Generator<Chunk> {
  for (let at = SIGNATURE.length; at + 12 <= bytes.length;) {
    const end = at + 8 + bytes.readUInt32BE(at);
    if (end + 4 > bytes.length) return;
    yield { type: bytes.toString('latin1', at + 4, at + 8), data: bytes.subarray(at + 8, end) };
    at = end + 4;
  }
}

function framesOf(chunks: readonly Chunk[]): { control: Buffer; data: Buffer[] }[] {
  const frames: { control: Buffer; data: Buffer[] }[] = [];
  for (const { type, data } of chunks) {
    if (type === 'fcTL' && data.length >= 26) {
      if (frames.length === MOST_FRAMES) break;
      frames.push({ control: data, data: [] });
    }
    if (type === 'IDAT') frames.at(-1)?.data.push(data);
    // Its number in the animation comes first.
    if (type === 'fdAT') frames.at(-1)?.data.push(data.subarray(4));
  }
  return frames.filter(({ data }) => data.length > 0);
}

const AFTER = ['stays', 'cleared', 'undone'] as const;

function toFrame(header: Buffer, shared: readonly Chunk[], control: Buffer, data: readonly Buffer[]): ApngFrame {
  const [width, height] = [control.readUInt32BE(4), control.readUInt32BE(8)];
  const own = Buffer.concat([fourBytes(width), fourBytes(height), header.subarray(8)]);
  const chunks = [{ type: 'IHDR', data: own }, ...shared, ...data.map((one) => ({ type: 'IDAT', data: one }))];
  const written = [...chunks, { type: 'IEND', data: Buffer.of() }].map((chunk) => pngChunk(chunk.type, chunk.data));
  return {
    png: Buffer.concat([SIGNATURE, ...written]),
    ...{ width, height, left: control.readUInt32BE(12), top: control.readUInt32BE(16) },
    after: AFTER[control[24] ?? 0] ?? 'stays',
    isBlended: control[25] === 1,
  };
}
