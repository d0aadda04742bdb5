import { createCanvas, type Canvas } from '@napi-rs/canvas';

/** Two ads at a time in each of two sizes; one of 1080×1080 takes 4.7 MB. */
const MOST_KEPT = 4;
const free: Canvas[] = [];

/**
 * An empty canvas, one that was given back where there is any: with a new one for every ad, V8
 * sees so much outside memory come and go that it collects its whole heap at every second ad
 * and throws compiled code away, which doubles an ad's time.
 */
export function borrowCanvas(width: number, height: number): Canvas {
  const index = free.findIndex((canvas) => canvas.width === width && canvas.height === height);
  const [known] = index < 0 ? [] : free.splice(index, 1);
  if (!known) return createCanvas(width, height);
  known.getContext('2d').reset();
  return known;
}

/** For a canvas that nobody will look at again. */
export function giveBackCanvas(canvas: Canvas): void {
  if (free.length >= MOST_KEPT) free.shift();
  free.push(canvas);
}
