import { crc32 } from '../../shared/crc32';
import { letters } from '../signatures';
import { type ByteReader, joined } from './byte-reader';
import { exifOfOrientation, orientationOf } from './orientation';

/** What a PNG and its animation are drawn of. */
const DRAWN = new Set(
  `IHDR PLTE IDAT IEND tRNS cHRM gAMA iCCP sBIT sRGB cICP mDCV cLLI bKGD hIST pHYs acTL fcTL fdAT`.split(' '),
);
/** An EXIF block is no longer, or is none. */
const MOST_EXIF = 1 << 20;

/** A PNG of what it takes to draw it: no texts, no EXIF but how it is to be turned, nothing behind its end. Gives whether it has an end. */
export async function* cleanPng(reader: ByteReader): AsyncGenerator<Uint8Array, boolean> {
  yield await reader.take(8);
  while (await reader.has(8)) {
    const length = reader.number(4);
    const type = String.fromCharCode(...reader.ahead.subarray(4, 8));
    if (type === 'eXIf' && length <= MOST_EXIF) {
      const chunk = await reader.take(length + 12);
      const orientation = orientationOf(chunk.subarray(8, 8 + length));
      if (orientation !== 1) yield pngChunk('eXIf', exifOfOrientation(orientation));
    } else if (!DRAWN.has(type)) {
      if (!(await reader.skip(length + 12))) return false;
    } else {
      const isWhole = yield* reader.through(length + 12);
      if (!isWhole || type === 'IEND') return isWhole;
    }
  }
  return false;
}

export function pngChunk(type: string, data: Uint8Array): Uint8Array {
  const named = joined([Uint8Array.from(letters(type)), data]);
  return joined([fourBytes(data.length), named, fourBytes(crc32(named))]);
}

export function fourBytes(value: number): Uint8Array {
  return Uint8Array.of(value >>> 24, value >>> 16, value >>> 8, value);
}
