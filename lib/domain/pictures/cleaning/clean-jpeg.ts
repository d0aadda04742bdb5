import { says } from '../signatures';
import { type ByteReader, joined } from './byte-reader';
import { exifOfOrientation, orientationOf } from './orientation';

const [START, END, SCAN, APP0, APP1, APP2, APP14, APP15, COMMENT] = [
  0xd8, 0xd9, 0xda, 0xe0, 0xe1, 0xe2, 0xee, 0xef, 0xfe,
];
const isRestart = (marker: number) => marker >= 0xd0 && marker <= 0xd7;

/**
 * A JPEG of what it takes to draw it: its own segments, how it is to be turned, its colours; no EXIF, XMP, IPTC or
 * comments, and nothing behind its end, where phones put more pictures and films. Gives whether it has an end.
 */
export async function* cleanJpeg(reader: ByteReader): AsyncGenerator<Uint8Array, boolean> {
  yield await reader.take(2);
  for (;;) {
    const marker = await nextMarker(reader);
    if (marker === null) return false;
    if (marker === END) {
      yield Uint8Array.of(0xff, END);
      return true;
    }
    if (isRestart(marker) || marker === START) continue;
    if (!(await reader.has(2))) return false;
    const segment = await reader.take(Math.max(2, reader.number(2)));
    const kept = keptSegment(marker, segment);
    if (kept) yield joined([Uint8Array.of(0xff, marker), kept]);
    if (marker === SCAN) yield* scanData(reader);
  }
}

/** The marker that comes next, with whatever stands before it read past, as decoders do; null at the end of the file. */
async function nextMarker(reader: ByteReader): Promise<number | null> {
  while (await reader.has(2)) {
    const [first, second = 0] = reader.ahead;
    if (first === 0xff && second !== 0xff && second !== 0) {
      await reader.take(2);
      return second;
    }
    await reader.take(1);
  }
  return null;
}

/** A segment with its two bytes of length, as it may be kept; null for one that goes. */
function keptSegment(marker: number, segment: Uint8Array): Uint8Array | null {
  if (marker === COMMENT) return null;
  if (marker < APP0 || marker > APP15) return segment;
  if (marker === APP0 || marker === APP14) return segment;
  if (marker === APP2) return says(segment, 'ICC_PROFILE\0', 2) ? segment : null;
  if (marker !== APP1 || !says(segment, 'Exif\0\0', 2)) return null;
  const orientation = orientationOf(segment.subarray(8));
  if (orientation === 1) return null;
  const exif = exifOfOrientation(orientation);
  return joined([Uint8Array.of(0, 8 + exif.length), segment.subarray(2, 8), exif]);
}

/** What was drawn, up to the next marker that is none of its own. */
async function* scanData(reader: ByteReader): AsyncGenerator<Uint8Array> {
  while (await reader.has(2)) {
    const { ahead } = reader;
    let at = ahead.indexOf(0xff);
    while (at >= 0 && at + 1 < ahead.length && isOfScan(ahead[at + 1] ?? 0)) at = ahead.indexOf(0xff, at + 1);
    if (at >= 0 && at + 1 < ahead.length) {
      if (at > 0) yield await reader.take(at);
      return;
    }
    // The last byte may be the first half of a marker.
    yield await reader.take(ahead.length - (at >= 0 ? 1 : 0));
  }
}

const isOfScan = (second: number) => second === 0 || second === 0xff || isRestart(second);
