import type { MarkRect, TextMark } from '../providers/mark';
import { contrastRatio, luminance } from '../providers/studio/color/contrast';
import { hexToRgb, type Rgb } from '../providers/studio/color/oklch';
import { colorAt, mapPoint, offsetAt, percentile, scaleOf, type Raster } from './raster';
import { pixelsAround } from './surroundings';

export interface MeasuredWords {
  /** Lowest contrast ratio of the ink with the pixels around and between the letters, single specks left out. */
  contrast: number;
  /** False when the ink is missing in some part of a line, or can't be told from its ground there. */
  visible: boolean;
}

/** Share of the pixels with the least contrast that may be the smoothed edges of hairlines, or specks of a texture. */
const SPECKS = 0.04;
/** Most that a channel of a pixel in the ink's colour may be off it. */
const INK_TOLERANCE = 30;
/** Letters cover less than half of their line; where more is in their colour, the ground has it too. */
const MOST_INK = 0.75;
const LEAST_INK = 0.01;
/** Share of the pixels around a text that may be in its colour: a rule or another text beside it. */
const MOST_INK_AROUND = 0.3;
const ROWS_A_LINE = 14;
/** Long enough that some letter stands in each part of a line, in line heights. */
const PART = 1.6;

/** How well a text reads on what is really around it. */
export function measureWords(raster: Raster, mark: TextMark): MeasuredWords {
  const ink = hexToRgb(mark.color);
  const around = pixelsAround(raster, mark.rect, mark.matrix);
  const inkAround = around.filter((offset) => isInk(raster, offset, ink)).length;
  const ground =
    inkAround > around.length * MOST_INK_AROUND ? around : around.filter((at) => isGround(raster, at, ink));
  const parts = mark.lines.flatMap((line) => measureLine(raster, mark, line, ink, ground));
  const own = luminance(ink);
  const contrasts = ground.map((offset) => contrastRatio(own, luminance(colorAt(raster, offset))));
  return {
    contrast: contrasts.length > 0 ? percentile(contrasts, SPECKS) : 1,
    visible: parts.every((share) => share >= LEAST_INK && share <= MOST_INK),
  };
}

/** Share of ink in each part of a line; adds the pixels between its letters to `ground`. */
function measureLine(raster: Raster, mark: TextMark, line: MarkRect, ink: Rgb, ground: number[]): number[] {
  const step = Math.max(1 / scaleOf(mark.matrix), line.height / ROWS_A_LINE);
  const parts = Math.max(1, Math.floor(line.width / (line.height * PART)));
  const width = line.width / parts;
  return Array.from({ length: parts }, (_, part) => {
    let [found, looked] = [0, 0];
    for (let y = line.y + step / 2; y < line.y + line.height; y += step) {
      for (let x = line.x + part * width + step / 2; x < line.x + (part + 1) * width; x += step) {
        const offset = offsetAt(raster, ...mapPoint(mark.matrix, x, y));
        if (offset < 0) continue;
        looked++;
        if (isInk(raster, offset, ink)) found++;
        else if (isGround(raster, offset, ink)) ground.push(offset);
      }
    }
    return looked === 0 ? 0 : found / looked;
  });
}

function isInk({ data }: Raster, offset: number, [red, green, blue]: Rgb): boolean {
  return (
    Math.abs((data[offset] ?? 0) - red) <= INK_TOLERANCE &&
    Math.abs((data[offset + 1] ?? 0) - green) <= INK_TOLERANCE &&
    Math.abs((data[offset + 2] ?? 0) - blue) <= INK_TOLERANCE
  );
}

/** Columns and rows from a pixel to those that tell whether it belongs to the smoothed edge of a letter. */
const NEIGHBOURS = [
  [-1, 0],
  [1, 0],
  [0, -1],
  [0, 1],
  [-2, -2],
  [0, -2],
  [2, -2],
  [-2, 0],
  [2, 0],
  [-2, 2],
  [0, 2],
  [2, 2],
] as const;

/** Not a letter and not the smoothed edge of one: no ink within two pixels. */
function isGround(raster: Raster, offset: number, ink: Rgb): boolean {
  const { channels, width } = raster;
  if (isInk(raster, offset, ink)) return false;
  for (const [right, down] of NEIGHBOURS) {
    if (isInk(raster, offset + (down * width + right) * channels, ink)) return false;
  }
  return true;
}
