import { drawSign, type Sign } from '../brand/sign';
import { readableInk } from '../color/contrast';
import { css, type Oklch } from '../color/oklch';
import { bodyScale, groundRange, type Rect, type Stage } from '../stage';
import { drawText } from './draw-text';
import { fitText, type FittedText } from './fit-text';
import { setting, VOICES, type Voice } from './voice';

export interface PointListLimits {
  /** Largest size as a share of the shorter side; it shrinks to `LEAST_SIZE` before a point is left out. */
  size: number;
  columns?: 1 | 2;
  voice?: Voice;
  /** The most that rows stand apart, in ems. */
  gap?: number;
  /** False where the signs stand elsewhere. */
  signs?: boolean;
}

interface PointRow {
  text: FittedText;
  /** From the list's own top left corner, in reading direction. */
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Points set in rows, with room for a sign before each. */
export interface PointList {
  rows: readonly PointRow[];
  /** Of a sign, in pixels. */
  radius: number;
  /** From a row's start to its words. */
  inset: number;
  height: number;
}

/** Smaller statements are not read on a telephone: share of the shorter side. */
export const LEAST_SIZE = 0.027;

const MAX_LINES = 3;
/** Words are broken only at the least size that a text may have: here it may be smaller, and doesn't fit then. */
export const UNBROKEN = 0.9;
const STEP = 0.94;

/**
 * As many of the points, in order, as fit into `rect` at a legible size, no word broken unless
 * nothing fits otherwise. No rows where none does.
 */
export function layoutPoints(stage: Stage, points: readonly string[], rect: Rect, limits: PointListLimits): PointList {
  for (const breaks of [false, true]) {
    const fitting = points.filter((point) => tryRows(stage, [point], rect, limits, LEAST_SIZE, breaks));
    for (let count = fitting.length; count > 0; count--) {
      for (let size = limits.size; size >= LEAST_SIZE; size *= STEP) {
        const list = tryRows(stage, fitting.slice(0, count), rect, limits, size, breaks);
        if (list) return list;
      }
    }
  }
  return { rows: [], radius: 0, inset: 0, height: 0 };
}

function tryRows(
  stage: Stage,
  points: readonly string[],
  rect: Rect,
  { columns = 1, voice = VOICES.strong, gap: mostGap = 1.15, signs = true }: PointListLimits,
  share: number,
  breaks: boolean,
): PointList | null {
  const size = stage.short * share * bodyScale(stage);
  const radius = size * 0.82;
  const inset = signs ? radius * 2.9 : 0;
  const used = Math.min(columns, points.length);
  const gutter = size * 1.4;
  const width = (rect.width - (used - 1) * gutter) / used;
  const texts = points.map((point) =>
    fitText(setting(point, voice, stage.words.language), {
      width: width - inset,
      height: size * voice.leading * 2 * MAX_LINES,
      maxSize: size,
      minSize: breaks ? size : size * UNBROKEN,
      maxLines: MAX_LINES,
    }),
  );
  if (texts.some((text) => text.size < size * 0.99 || text.lines.length > MAX_LINES)) return null;
  const perRow = Array.from({ length: Math.ceil(texts.length / used) }, (_, row) =>
    texts.slice(row * used, (row + 1) * used),
  );
  const heights = perRow.map((cells) => Math.max(radius * 2, ...cells.map((text) => text.height)));
  const taken = heights.reduce((sum, height) => sum + height, 0);
  const gap = Math.min(size * mostGap, (rect.height - taken) / Math.max(1, heights.length - 1));
  if (taken > rect.height || (heights.length > 1 && gap < size * 0.5)) return null;
  const rows = perRow.flatMap((cells, row) => {
    const y = heights.slice(0, row).reduce((sum, height) => sum + height + gap, 0);
    return cells.map((text, column) => ({ text, x: column * (width + gutter), y, width, height: heights[row] ?? 0 }));
  });
  return { rows, radius, inset, height: taken + gap * (heights.length - 1) };
}

export interface PointListStyle {
  sign: 'check' | 'plus' | 'dot' | 'number' | 'none';
  /** Of the signs. */
  fill: Oklch;
  inks: readonly Oklch[];
  /** Of a hairline between rows; none without it. */
  rule?: Oklch;
}

/** Draws the rows from `rect`'s top down; signs stand at the start of their rows. */
export function drawPoints(stage: Stage, list: PointList, rect: Rect, style: PointListStyle): void {
  const { context, mirrored, short } = stage;
  list.rows.forEach((row, index) => {
    const start = mirrored ? rect.x + rect.width - row.x : rect.x + row.x;
    const way = mirrored ? -1 : 1;
    const middle = rect.y + row.y + row.height / 2;
    if (style.sign !== 'none') {
      const sign: Sign = style.sign === 'number' ? { text: String(index + 1) } : style.sign;
      drawSign(stage, sign, start + way * list.radius, middle, list.radius, style.fill);
    }
    const x = start + way * list.inset;
    const y = middle - row.text.height / 2;
    const box = {
      x: mirrored ? x - row.text.width : x,
      y,
      width: row.text.width,
      height: row.text.height,
    };
    drawText(
      stage,
      row.text,
      x,
      y,
      mirrored ? 'right' : 'left',
      readableInk(style.inks, groundRange(stage, box)).color,
    );
    const next = list.rows.find((other) => other.x === row.x && other.y > row.y);
    if (!style.rule || !next) return;
    context.fillStyle = css(style.rule);
    const ruleY = rect.y + (row.y + row.height + next.y) / 2;
    context.fillRect(mirrored ? start - row.width : start, ruleY, row.width, Math.max(1.5, short * 0.0015));
  });
}
