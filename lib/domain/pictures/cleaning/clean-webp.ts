import { says } from '../signatures';
import type { ByteReader } from './byte-reader';

/** XMP is a text. */
const SPACE = 0x20;

/**
 * A WebP with its EXIF and XMP emptied: no browser turns one by what they say. The file’s length, which stands at its
 * beginning, stays. Nothing behind its end is kept. Gives whether all of it is there.
 */
export async function* cleanWebp(reader: ByteReader): AsyncGenerator<Uint8Array, boolean> {
  if (!(await reader.has(12))) return false;
  let left = littleEndian(reader.ahead, 4) + 8 - 12;
  yield await reader.take(12);
  while (left >= 8) {
    if (!(await reader.has(8))) return false;
    const length = littleEndian(reader.ahead, 4);
    const padded = length + (length % 2);
    left -= 8 + padded;
    if (says(reader.ahead, 'EXIF') || says(reader.ahead, 'XMP ')) {
      const blank = says(reader.ahead, 'EXIF') ? 0 : SPACE;
      yield await reader.take(8);
      const data = await reader.take(padded);
      yield new Uint8Array(data.length).fill(blank);
      if (data.length < padded) return false;
    } else if (!(yield* reader.through(8 + padded))) {
      // Some writers leave the last chunk’s byte of padding away.
      return left <= 0 && length % 2 === 1 && !(await reader.has(1));
    }
  }
  return true;
}

function littleEndian(bytes: Uint8Array, at: number): number {
  return ((bytes[at + 3] ?? 0) * 256 + (bytes[at + 2] ?? 0)) * 65_536 + (bytes[at + 1] ?? 0) * 256 + (bytes[at] ?? 0);
}
