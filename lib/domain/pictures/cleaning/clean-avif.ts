import { ByteReader, joined } from './byte-reader';
import { notesOfItems, type Span } from './iso-items';

/** What is said of a picture, before what it is drawn of; a file of 10 MB has no more of it. */
const MOST_META = 10 * 2 ** 20;

/**
 * An AVIF with its EXIF and XMP emptied; how it is to be turned stands elsewhere. Its length and all places in it stay.
 * Gives whether all of it is there.
 */
export async function* cleanAvif(reader: ByteReader): AsyncGenerator<Uint8Array, boolean> {
  const boxes = new Boxes(reader);
  for (let box = await boxes.next(); box; box = await boxes.next()) {
    if (box.type === 'mdat' && !boxes.isDescribed) {
      // What says which parts go comes behind them: rare, and then all is waited for.
      const rest = await reader.rest();
      const meta = metaIn(rest);
      boxes.emptied.push(
        ...(meta ? notesOfItems(rest.subarray(meta.start, meta.start + meta.length), boxes.at + meta.start) : []),
      );
      yield withoutSpans(rest, boxes.at, boxes.emptied);
      return meta !== null;
    }
    const isWhole = yield* boxes.through(box);
    if (!isWhole) return false;
  }
  return boxes.isDescribed && !(await reader.has(1));
}

class Boxes {
  at = 0;
  isDescribed = false;
  readonly emptied: Span[] = [];

  constructor(private readonly reader: ByteReader) {}

  async next(): Promise<{ type: string; size: number } | null> {
    if (!(await this.reader.has(8))) return null;
    const type = String.fromCharCode(...this.reader.ahead.subarray(4, 8));
    const size = this.reader.number(4);
    if (size !== 1) return size === 0 || size >= 8 ? { type, size: size || Infinity } : null;
    return (await this.reader.has(16)) ? { type, size: this.reader.number(8, 8) } : null;
  }

  /** Lets a box through, without what goes. */
  async *through({ type, size }: { type: string; size: number }): AsyncGenerator<Uint8Array, boolean> {
    if (type === 'meta' && size <= MOST_META) {
      if (!(await this.reader.has(size))) return false;
      this.emptied.push(...notesOfItems(this.reader.ahead.subarray(0, size), this.at));
      this.isDescribed = true;
    }
    // A box for what programs note for themselves.
    if (type === 'uuid') this.emptied.push({ start: this.at + 8, length: size - 8 });
    for (let left = size; left > 0;) {
      if (!(await this.reader.has(1))) return size === Infinity;
      const piece = await this.reader.take(Math.min(left, this.reader.ahead.length));
      yield withoutSpans(piece, this.at, this.emptied);
      this.at += piece.length;
      left -= piece.length;
    }
    return true;
  }
}

/** A piece of a file that begins at `at`, with zeros for every byte that lies in one of the spans. */
function withoutSpans(piece: Uint8Array, at: number, spans: readonly Span[]): Uint8Array {
  const touched = spans.filter(({ start, length }) => start < at + piece.length && start + length > at);
  if (touched.length === 0) return piece;
  const kept = joined([piece]);
  for (const { start, length } of touched) kept.fill(0, Math.max(0, start - at), Math.max(0, start + length - at));
  return kept;
}

function metaIn(bytes: Uint8Array): Span | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = 0; at + 8 <= bytes.length;) {
    const size = view.getUint32(at);
    if (size < 8 || at + size > bytes.length) return null;
    if (String.fromCharCode(...bytes.subarray(at + 4, at + 8)) === 'meta') return { start: at, length: size };
    at += size;
  }
  return null;
}
