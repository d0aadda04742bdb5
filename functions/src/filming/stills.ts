import { setImmediate } from 'node:timers/promises';
import sharp, { type Sharp } from 'sharp';
import type { Film } from './film';

const POSTER_QUALITY = 86;
const STRIP_QUALITY = 70;
/** Pixels of the longer side of a still in the strip. */
const STRIP_SIDE = 160;
/** One a second is enough to find a place by. */
const STILLS_A_SECOND = 1;
const MOST_COLUMNS = 10;

/** A frame of the film as a JPEG of its own size. */
export function posterOf(film: Film, frame: number): Promise<Buffer> {
  return drawnOn(film, frame).jpeg({ quality: POSTER_QUALITY, mozjpeg: true }).toBuffer();
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

/** Draws the strip. Rejects with the signal’s reason on an abort. */
export async function stripOf(film: Film, signal: AbortSignal): Promise<FilmStrip> {
  const seconds = 1 / STILLS_A_SECOND;
  const stills = Math.max(1, Math.ceil(film.frames / film.fps / seconds));
  const columns = Math.min(MOST_COLUMNS, stills);
  const scale = STRIP_SIDE / Math.max(film.width, film.height);
  const [width, height] = [Math.round(film.width * scale), Math.round(film.height * scale)];
  const placed = [];
  for (let still = 0; still < stills; still++) {
    signal.throwIfAborted();
    const middle = Math.min(film.frames - 1, Math.floor((still + 0.5) * seconds * film.fps));
    const input = await drawnOn(film, middle).resize(width, height, { fit: 'fill' }).raw().toBuffer();
    const [left, top] = [(still % columns) * width, Math.floor(still / columns) * height];
    placed.push({ input, raw: { width, height, channels: 3 as const }, left, top });
    await setImmediate();
  }
  const rows = Math.ceil(stills / columns);
  const ground = { width: columns * width, height: rows * height, channels: 3 as const, background: '#000000' };
  const jpeg = await sharp({ create: ground }).composite(placed).jpeg({ quality: STRIP_QUALITY }).toBuffer();
  return { jpeg, columns, stills, width, height, seconds };
}

/** Its pixels are copied: the film draws over them at its next frame. */
function drawnOn(film: Film, frame: number): Sharp {
  const { width, height } = film;
  return sharp(Buffer.from(film.draw(frame)), { raw: { width, height, channels: 4 } }).removeAlpha();
}
