import { luminanceOf, readableInk } from '../color/contrast';
import { css, type Oklch } from '../color/oklch';
import type { Rect, Stage } from '../stage';
import { drawText } from './draw-text';
import type { FittedText } from './fit-text';

const PAD_X = 0.42;
const PAD_Y = 0.09;
/** Pixels that the ground of a text reaches beyond it at least, so that nothing else touches it. */
const LEAST_PAD_Y = 8;

/** Room on a sticker beside its text and above it, in pixels. */
export function stickerPadding({ size }: Pick<FittedText, 'size'>): { x: number; y: number } {
  return { x: PAD_X * size, y: Math.max(LEAST_PAD_Y, PAD_Y * size) };
}

/**
 * Text on a rounded box behind each of its lines, as story apps set it; `x`, `y` is the upper
 * corner at the layout's start. Returns what it covers.
 */
export function drawStickerText(
  stage: Stage,
  text: FittedText,
  x: number,
  y: number,
  fill: Oklch,
  inks: readonly Oklch[],
): Rect {
  const { context, mirrored } = stage;
  const { size, lines, setting } = text;
  const pad = stickerPadding(text);
  const lineHeight = setting.leading * size;
  const level = luminanceOf(fill);
  const { color } = readableInk(inks, { darkest: level, lightest: level });
  const leftOf = (width: number) => (mirrored ? x - width - 2 * pad.x : x);
  context.fillStyle = css(fill);
  context.beginPath();
  lines.forEach(({ width }, index) => {
    context.roundRect(leftOf(width), y + index * lineHeight, width + 2 * pad.x, lineHeight + 2 * pad.y, size * 0.26);
  });
  context.fill();
  lines.forEach((line, index) => {
    const single = { ...text, lines: [line], width: line.width, height: lineHeight };
    const left = leftOf(line.width) + pad.x;
    const top = y + pad.y + index * lineHeight;
    drawText(stage, single, mirrored ? left + line.width : left, top, mirrored ? 'right' : 'left', color);
  });
  return { x: leftOf(text.width), y, width: text.width + 2 * pad.x, height: text.height + 2 * pad.y };
}
