import { type ByteReader, joined } from './byte-reader';

/** XMP, IPTC, what Photoshop keeps, EXIF, GPS, layers. */
const NOTES = new Set([700, 33_723, 34_377, 34_665, 34_853, 37_724]);
const SUB_DIRECTORIES = new Set([34_665, 34_853]);
const [STRIP_OFFSETS, STRIP_BYTES, TILE_OFFSETS, TILE_BYTES] = [273, 279, 324, 325];
const [WIDTH, HEIGHT, ORIENTATION] = [256, 257, 274];
const MOST_PICTURES = 100;
const MOST_ENTRIES = 4000;
const TYPE_BYTES = [0, 1, 1, 2, 4, 8, 1, 1, 2, 4, 8, 4, 8];

interface Entry {
  at: number;
  tag: number;
  type: number;
  count: number;
}

/** A TIFF without EXIF, GPS, XMP and IPTC, which may stand anywhere in it. Gives whether all of its picture is there. */
export async function* cleanTiff(reader: ByteReader): AsyncGenerator<Uint8Array, boolean> {
  const tiff = new Tiff(joined([await reader.rest()]));
  const isWhole = tiff.clean();
  yield tiff.bytes;
  return isWhole;
}

/** How large the first picture of a TIFF is as it is looked at, by what it says of itself; null where it says nothing. */
export function tiffSize(bytes: Uint8Array): { width: number; height: number } | null {
  return new Tiff(bytes).size();
}

class Tiff {
  private readonly view: DataView;
  private readonly little: boolean;

  constructor(readonly bytes: Uint8Array) {
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.little = bytes[0] === 0x49;
  }

  /** Empties what goes; gives whether the first picture lies within the file. */
  clean(): boolean {
    let isWhole: boolean | null = null;
    let directory = this.long(4);
    for (let left = MOST_PICTURES; directory > 0 && left > 0; left -= 1) {
      const entries = this.entries(directory);
      if (!entries) return isWhole ?? false;
      isWhole ??= this.isPictureThere(entries);
      const next = this.long(directory + 2 + 12 * entries.length);
      this.dropNotes(directory, entries);
      directory = next;
    }
    return isWhole ?? false;
  }

  size(): { width: number; height: number } | null {
    const entries = this.entries(this.long(4)) ?? [];
    const value = (tag: number) => {
      const entry = entries.find((one) => one.tag === tag);
      return entry ? this.values(entry)[0] : undefined;
    };
    const [width = 0, height = 0] = [value(WIDTH), value(HEIGHT)];
    if (!Number.isFinite(width * height) || width * height === 0) return null;
    // From five on, it lies on its side.
    return (value(ORIENTATION) ?? 1) < 5 ? { width, height } : { width: height, height: width };
  }

  private short = (at: number) => (at + 2 <= this.bytes.length ? this.view.getUint16(at, this.little) : 0);
  private long = (at: number) => (at + 4 <= this.bytes.length ? this.view.getUint32(at, this.little) : 0);

  private entries(directory: number): Entry[] | null {
    const count = this.short(directory);
    if (count === 0 || count > MOST_ENTRIES || directory + 6 + 12 * count > this.bytes.length) return null;
    return Array.from({ length: count }, (_, index) => {
      const at = directory + 2 + 12 * index;
      return { at, tag: this.short(at), type: this.short(at + 2), count: this.long(at + 4) };
    });
  }

  private isPictureThere(entries: readonly Entry[]): boolean {
    const values = (...tags: number[]) => {
      const entry = entries.find(({ tag }) => tags.includes(tag));
      return entry ? this.values(entry) : [];
    };
    const sizes = values(STRIP_BYTES, TILE_BYTES);
    const places = values(STRIP_OFFSETS, TILE_OFFSETS);
    return places.length > 0 && places.every((place, index) => place + (sizes[index] ?? 0) <= this.bytes.length);
  }

  /** Of whole numbers of two or four bytes. */
  private values({ at, type, count }: Entry): number[] {
    const size = type === 3 ? 2 : 4;
    const place = count * size <= 4 ? at + 8 : this.long(at + 8);
    // Beyond the file there are zeros, which are no place that is there.
    if (place + count * size > this.bytes.length) return [Infinity];
    return Array.from({ length: count }, (_, index) =>
      size === 2 ? this.short(place + 2 * index) : this.long(place + 4 * index),
    );
  }

  /** Empties what the notes of a directory refer to, and takes their entries out of it. */
  private dropNotes(directory: number, entries: readonly Entry[]): void {
    const kept = entries.filter(({ tag }) => !NOTES.has(tag));
    if (kept.length === entries.length) return;
    for (const entry of entries) if (NOTES.has(entry.tag)) this.empty(entry);
    const end = directory + 2 + 12 * entries.length;
    const rows = kept.map(({ at }) => this.bytes.slice(at, at + 12));
    const written = joined([...rows, this.bytes.slice(end, end + 4)]);
    this.bytes.fill(0, directory + 2, end + 4);
    this.bytes.set(written, directory + 2);
    this.view.setUint16(directory, kept.length, this.little);
  }

  private empty(entry: Entry, depth = 0): void {
    if (SUB_DIRECTORIES.has(entry.tag) && depth < 3) {
      const directory = this.long(entry.at + 8);
      const inner = this.entries(directory);
      for (const one of inner ?? []) this.empty(one, depth + 1);
      if (inner) this.bytes.fill(0, directory, directory + 2 + 12 * inner.length + 4);
    }
    const size = entry.count * (TYPE_BYTES[entry.type] ?? 1);
    const place = this.long(entry.at + 8);
    if (size > 4 && place >= 8) this.bytes.fill(0, place, place + size);
  }
}
