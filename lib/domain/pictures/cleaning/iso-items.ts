import { says } from '../signatures';

/** A part of a file, in bytes. */
export interface Span {
  start: number;
  length: number;
}

interface Box {
  type: string;
  /** Of its content. */
  start: number;
  end: number;
}

class Bytes {
  at = 0;
  constructor(readonly all: Uint8Array) {}

  number(size: number): number {
    let value = 0;
    for (let left = size; left > 0; left -= 1) value = value * 256 + (this.all[this.at++] ?? 0);
    return value;
  }
}

/**
 * Where a HEIF or AVIF keeps what is said of its picture besides the picture: the places of its EXIF and XMP, from the
 * beginning of the file, and those within the `meta` box itself. `meta` is the box with its head, `offset` where it begins.
 */
export function notesOfItems(meta: Uint8Array, offset: number): Span[] {
  // The box is one with a version: four bytes more.
  const children = boxesIn(meta, 12, meta.length);
  const named = (type: string) => children.find((box) => box.type === type);
  const [iinf, iloc, idat] = [named('iinf'), named('iloc'), named('idat')];
  if (!iinf || !iloc) return [];
  const notes = noteIds(meta, iinf);
  return extents(meta, iloc)
    .filter(({ item }) => notes.has(item))
    .map(({ start, length, isWithin }) => ({ start: isWithin ? offset + (idat?.start ?? 0) + start : start, length }));
}

function boxesIn(bytes: Uint8Array, from: number, to: number): Box[] {
  const boxes: Box[] = [];
  for (let at = from; at + 8 <= to;) {
    const head = new Bytes(bytes);
    head.at = at;
    const size = head.number(4);
    const type = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
    const end = size === 0 ? to : Math.min(to, at + size);
    if (size !== 0 && size < 8) break;
    boxes.push({ type, start: at + 8, end });
    at = end;
  }
  return boxes;
}

/** The items that are EXIF, or of a type of their own: XMP. */
function noteIds(bytes: Uint8Array, { start, end }: Box): Set<number> {
  const version = bytes[start] ?? 0;
  const ids = new Set<number>();
  for (const entry of boxesIn(bytes, start + 4 + (version === 0 ? 2 : 4), end)) {
    const reading = new Bytes(bytes);
    reading.at = entry.start;
    const isLong = reading.number(1) >= 3;
    reading.at += 3;
    const id = reading.number(isLong ? 4 : 2);
    const typeAt = reading.at + 2;
    if (says(bytes, 'Exif', typeAt) || says(bytes, 'mime', typeAt) || says(bytes, 'uri ', typeAt)) ids.add(id);
  }
  return ids;
}

function extents(bytes: Uint8Array, box: Box): (Span & { item: number; isWithin: boolean })[] {
  const reading = new Bytes(bytes);
  reading.at = box.start;
  const version = reading.number(1);
  reading.at += 3;
  const sizes = reading.number(2);
  const [offsetSize, lengthSize, baseSize, indexSize] = [sizes >> 12, (sizes >> 8) & 15, (sizes >> 4) & 15, sizes & 15];
  const found = [];
  const items = reading.number(version < 2 ? 2 : 4);
  for (let left = items; left > 0 && reading.at < box.end; left -= 1) {
    const item = reading.number(version < 2 ? 2 : 4);
    const isWithin = version > 0 && (reading.number(2) & 15) === 1;
    reading.at += 2;
    const base = reading.number(baseSize);
    for (let parts = reading.number(2); parts > 0 && reading.at < box.end; parts -= 1) {
      if (version > 0) reading.number(indexSize);
      const start = base + reading.number(offsetSize);
      found.push({ item, isWithin, start, length: reading.number(lengthSize) });
    }
  }
  return found;
}
