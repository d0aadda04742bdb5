import type { Pixels } from './pixels';
import { VISIBLE_ALPHA } from './transparency';

/** Cells a side of the coarse grid on which connected parts are told apart. */
const GRID = 240;
const SOLID_ALPHA = 225;
const SHADOW_ALPHA = 205;
const SHADOW_LIGHTNESS = 90;
const SHADOW_CHROMA = 40;
/** Width of an outline, in pixels. */
const OUTLINE = 3;

interface Part {
  cells: number[];
  maxAlpha: number;
  lightness: number;
  chroma: number;
}

/**
 * Clears a soft shadow that floats apart from the subject: each ad has a ground and a light
 * of its own, and draws the shadow that fits them. Only dark, grey, translucent parts that
 * touch nothing solid go; nothing of the subject is ever changed.
 */
export function clearDetachedShadow(pixels: Pixels): void {
  const size = Math.max(1, Math.ceil(Math.max(pixels.width, pixels.height) / GRID));
  const columns = Math.ceil(pixels.width / size);
  const rows = Math.ceil(pixels.height / size);
  const parts = connectedParts(pixels, size, columns, rows);
  if (!parts.some((part) => part.maxAlpha >= SOLID_ALPHA)) return;
  for (const part of parts) {
    const isShadow = part.maxAlpha < SHADOW_ALPHA && part.lightness < SHADOW_LIGHTNESS && part.chroma < SHADOW_CHROMA;
    if (isShadow) for (const cell of part.cells) clearCell(pixels, size, cell % columns, Math.floor(cell / columns));
  }
}

/** True when the subject has a soft dark fringe of some size: a shadow that is part of the photo. */
export function hasAttachedShadow({ data, width }: Pixels): boolean {
  const isSolid = (at: number) => (data[at + 3] ?? 0) >= SOLID_ALPHA;
  // The outline of a thin black thing is dark and translucent too, but never far from what is solid.
  const reach = OUTLINE * 4;
  let [solid, shadow] = [0, 0];
  for (let at = 0; at < data.length; at += 4) {
    const alpha = data[at + 3] ?? 0;
    if (alpha >= SOLID_ALPHA) solid++;
    else if (alpha >= 20 && alpha < SHADOW_ALPHA && isDarkGrey(data, at)) {
      if (![at - reach, at + reach, at - reach * width, at + reach * width].some(isSolid)) shadow++;
    }
  }
  return shadow > solid * 0.015;
}

function isDarkGrey(data: Buffer, at: number): boolean {
  const [red, green, blue] = [data[at] ?? 0, data[at + 1] ?? 0, data[at + 2] ?? 0];
  const highest = Math.max(red, green, blue);
  return highest < SHADOW_LIGHTNESS && highest - Math.min(red, green, blue) < SHADOW_CHROMA;
}

function connectedParts(pixels: Pixels, size: number, columns: number, rows: number): Part[] {
  const alphas = cellAlphas(pixels, size, columns, rows);
  const seen = new Uint8Array(alphas.length);
  const parts: Part[] = [];
  for (let start = 0; start < alphas.length; start++) {
    if (seen[start] || (alphas[start] ?? 0) < VISIBLE_ALPHA) continue;
    seen[start] = 1;
    const cells = [start];
    for (const cell of cells) {
      for (const next of neighbours(cell, columns, rows)) {
        if (seen[next] || (alphas[next] ?? 0) < VISIBLE_ALPHA) continue;
        seen[next] = 1;
        cells.push(next);
      }
    }
    parts.push(describe(pixels, size, columns, cells, alphas));
  }
  return parts;
}

function cellAlphas({ data, width, height }: Pixels, size: number, columns: number, rows: number): Uint8Array {
  const alphas = new Uint8Array(columns * rows);
  for (let y = 0, at = 3; y < height; y++) {
    const row = Math.floor(y / size) * columns;
    for (let x = 0; x < width; x++, at += 4) {
      const cell = row + Math.floor(x / size);
      const alpha = data[at] ?? 0;
      if (alpha > (alphas[cell] ?? 0)) alphas[cell] = alpha;
    }
  }
  return alphas;
}

function neighbours(cell: number, columns: number, rows: number): number[] {
  const [x, y] = [cell % columns, Math.floor(cell / columns)];
  const found = [];
  if (x > 0) found.push(cell - 1);
  if (x < columns - 1) found.push(cell + 1);
  if (y > 0) found.push(cell - columns);
  if (y < rows - 1) found.push(cell + columns);
  return found;
}

function describe(pixels: Pixels, size: number, columns: number, cells: number[], alphas: Uint8Array): Part {
  const part = { cells, maxAlpha: 0, lightness: 0, chroma: 0 };
  let weight = 0;
  for (const cell of cells) {
    part.maxAlpha = Math.max(part.maxAlpha, alphas[cell] ?? 0);
    const x = Math.min(pixels.width - 1, (cell % columns) * size + (size >> 1));
    const y = Math.min(pixels.height - 1, Math.floor(cell / columns) * size + (size >> 1));
    const at = (y * pixels.width + x) * 4;
    const [red, green, blue, alpha] = [0, 1, 2, 3].map((channel) => pixels.data[at + channel] ?? 0);
    const channels = [red ?? 0, green ?? 0, blue ?? 0];
    part.lightness += Math.max(...channels) * (alpha ?? 0);
    part.chroma += (Math.max(...channels) - Math.min(...channels)) * (alpha ?? 0);
    weight += alpha ?? 0;
  }
  if (weight > 0) {
    part.lightness /= weight;
    part.chroma /= weight;
  }
  return part;
}

function clearCell({ data, width, height }: Pixels, size: number, column: number, row: number): void {
  const right = Math.min(width, (column + 1) * size);
  const bottom = Math.min(height, (row + 1) * size);
  for (let y = row * size; y < bottom; y++) data.fill(0, (y * width + column * size) * 4, (y * width + right) * 4);
}
