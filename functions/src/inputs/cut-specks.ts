import { groundDistance, type Backdrop } from './backdrop';
import { CLEAR_DISTANCE } from './cut-check';
import { SPECK, SUBJECT } from './cut-labels';
import type { Pixels } from './pixels';

/** Pixels: less than this is a grain of dust or of compression, whatever its colour. */
const LEAST = 10;
/** Of the largest part: a part as faint as the ground's own stains has to be larger than this. */
const FAINT_SHARE = 0.02;

interface Part {
  size: number;
  /** The largest distance of its pixels from the ground. */
  strength: number;
}

/** Sets apart what compression, dust and wrinkles left standing on the ground. */
export function markSpecks(pixels: Pixels, backdrop: Backdrop, labels: Uint8Array): void {
  const { parts, owners } = findParts(pixels, backdrop, labels);
  const largest = parts.reduce((most, { size }) => Math.max(most, size), 0);
  const isSpeck = parts.map(
    ({ size, strength }) => size < LEAST || (strength < CLEAR_DISTANCE && size < largest * FAINT_SHARE),
  );
  for (let pixel = 0; pixel < labels.length; pixel++) {
    if (labels[pixel] === SUBJECT && isSpeck[(owners[pixel] ?? 0) - 1]) labels[pixel] = SPECK;
  }
}

/** The connected parts of the subject; `owners` has each pixel's part, counted from 1. */
function findParts({ data, width, height }: Pixels, backdrop: Backdrop, labels: Uint8Array) {
  const owners = new Uint32Array(labels.length);
  const parts: Part[] = [];
  const stack: number[] = [];
  for (let start = 0; start < labels.length; start++) {
    if (labels[start] !== SUBJECT || owners[start] !== 0) continue;
    const part = { size: 0, strength: 0 };
    parts.push(part);
    owners[start] = parts.length;
    stack.push(start);
    for (let pixel = stack.pop(); pixel !== undefined; pixel = stack.pop()) {
      part.size++;
      if (part.strength < CLEAR_DISTANCE)
        part.strength = Math.max(part.strength, groundDistance(data, pixel, backdrop));
      const x = pixel % width;
      for (let dy = -width; dy <= width; dy += width) {
        for (let dx = x > 0 ? -1 : 0; dx <= (x < width - 1 ? 1 : 0); dx++) {
          const next = pixel + dy + dx;
          if (next < 0 || next >= width * height || labels[next] !== SUBJECT || owners[next] !== 0) continue;
          owners[next] = parts.length;
          stack.push(next);
        }
      }
    }
  }
  return { parts, owners };
}
