import sharp, { type Sharp } from 'sharp';
import { drawFrame } from './draw-frames';
import type { Film, FilmShape } from './film';

const POSTER_QUALITY = 86;
const STRIP_QUALITY = 70;
/** Of what is encoded once more. */
const PIECE_QUALITY = 92;
/** Pixels of the longer side of a still in the strip. */
const STRIP_SIDE = 160;
/** One a second is enough to find a place by. */
const STILLS_A_SECOND = 1;
const MOST_COLUMNS = 10;

/** A frame of the film as a JPEG of its own size. */
export async function posterOf(film: Film, frame: number): Promise<Buffer> {
  const picture = pictureOf(film, await drawFrame(film, frame));
  return picture.jpeg({ quality: POSTER_QUALITY, mozjpeg: true }).toBuffer();
}

/** Small stills of the whole film on one JPEG, row by row, each for a second; for a player that shows where one would land. */
export interface FilmStrip {
  jpeg: Buffer;
  columns: number;
  stills: number;
  /** Pixels of a still. */
  width: number;
  height: number;
  /** For how long each stands. */
  seconds: number;
}

const smallSize = ({ width, height }: FilmShape) => {
  const scale = STRIP_SIDE / Math.max(width, height);
  return { width: Math.round(width * scale), height: Math.round(height * scale) };
};

/** The frames of which there are small stills: the middle of each second. */
function stillFrames({ frames, fps }: FilmShape): number[] {
  const stills = Math.max(1, Math.ceil((frames / fps) * STILLS_A_SECOND));
  return Array.from({ length: stills }, (_, still) =>
    Math.min(frames - 1, Math.floor(((still + 0.5) * fps) / STILLS_A_SECOND)),
  );
}

/** Small stills of one segment side by side, as a JPEG; null where no second has its middle there. */
export type SmallStills = Buffer | null;

/** Makes the small stills of a segment while its frames are drawn. */
export class StillsWatch {
  readonly #film: FilmShape;
  readonly #frames: ReadonlySet<number>;
  readonly #stills: Buffer[] = [];

  constructor(film: FilmShape) {
    this.#film = film;
    this.#frames = new Set(stillFrames(film));
  }

  /** `pixels` are read when it resolves. */
  async see(pixels: Uint8Array, frame: number): Promise<void> {
    if (!this.#frames.has(frame)) return;
    const { width, height } = smallSize(this.#film);
    this.#stills.push(await pictureOf(this.#film, pixels).resize(width, height, { fit: 'fill' }).raw().toBuffer());
  }

  async end(): Promise<SmallStills> {
    if (this.#stills.length === 0) return null;
    const { width, height } = smallSize(this.#film);
    const raw = { width, height, channels: 3 as const };
    const placed = this.#stills.map((input, still) => ({ input, raw, left: still * width, top: 0 }));
    return ground(width * this.#stills.length, height)
      .composite(placed)
      .jpeg({ quality: PIECE_QUALITY })
      .toBuffer();
  }
}

/** The strip of a film from the small stills of its segments, in their order. Throws where one of them has lost some. */
export async function joinStills(film: FilmShape, segments: readonly SmallStills[]): Promise<FilmStrip> {
  const { width, height } = smallSize(film);
  const stills = stillFrames(film).length;
  const columns = Math.min(MOST_COLUMNS, stills);
  const inputs = (
    await Promise.all(segments.flatMap((segment) => (segment ? [apart(segment, width, height)] : [])))
  ).flat();
  if (inputs.length !== stills) throw new Error(`There are ${inputs.length} small stills of ${stills}`);
  const placed = inputs.map((input, still) => {
    const [left, top] = [(still % columns) * width, Math.floor(still / columns) * height];
    return { input, raw: { width, height, channels: 3 as const }, left, top };
  });
  const rows = Math.ceil(stills / columns);
  const strip = ground(columns * width, rows * height)
    .composite(placed)
    .jpeg({ quality: STRIP_QUALITY });
  return { jpeg: await strip.toBuffer(), columns, stills, width, height, seconds: 1 / STILLS_A_SECOND };
}

async function apart(segment: Buffer, width: number, height: number): Promise<Buffer[]> {
  const count = Math.round(((await sharp(segment).metadata()).width ?? 0) / width);
  const still = (index: number) => ({ left: index * width, top: 0, width, height });
  return Promise.all(
    Array.from({ length: count }, (_, index) => sharp(segment).extract(still(index)).removeAlpha().raw().toBuffer()),
  );
}

const ground = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: '#000000' } });

function pictureOf({ width, height }: FilmShape, pixels: Uint8Array): Sharp {
  const { buffer, byteOffset, byteLength } = pixels;
  const raw = { width, height, channels: 4 as const };
  return sharp(Buffer.from(buffer, byteOffset, byteLength), { raw }).removeAlpha();
}
