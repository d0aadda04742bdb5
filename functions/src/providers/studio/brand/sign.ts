import { luminanceOf, readableInk } from '../color/contrast';
import { css, type Oklch } from '../color/oklch';
import type { Stage } from '../stage';
import { drawText } from '../text/draw-text';
import { fitText } from '../text/fit-text';
import { setting, VOICES } from '../text/voice';

/** A mark beside a statement; none of these claims anything. Any other text is set as it is, such as a number. */
export type Sign = 'check' | 'plus' | 'dot' | { text: string };

/** Draws a filled circle of `radius` pixels around (x, y) with its sign, which reads on the fill. */
export function drawSign(stage: Stage, sign: Sign, x: number, y: number, radius: number, fill: Oklch): void {
  const { context, palette } = stage;
  const level = luminanceOf(fill);
  const { color } = readableInk([palette.paper, palette.ink], { darkest: level, lightest: level });
  context.beginPath();
  context.arc(x, y, radius, 0, Math.PI * 2);
  context.fillStyle = css(fill);
  context.fill();
  drawBareSign(stage, sign, x, y, radius, color);
}

/** The sign alone, for a ground that is there already. `color` is `#RRGGBB`. */
export function drawBareSign(stage: Stage, sign: Sign, x: number, y: number, radius: number, color: string): void {
  if (typeof sign === 'object') drawSignText(stage, sign.text, x, y, radius, color);
  else drawStrokes(stage.context, sign, x, y, radius, color);
}

function drawSignText(stage: Stage, text: string, x: number, y: number, radius: number, color: string): void {
  const size = radius * 1.14;
  const fitted = fitText(setting(text, VOICES.strong, stage.words.language), {
    width: radius * 1.7,
    height: radius * 2,
    maxSize: size,
    minSize: size * 0.7,
    maxLines: 1,
  });
  drawText(stage, fitted, x, y - fitted.height / 2, 'center', color);
}

function drawStrokes(
  context: Stage['context'],
  sign: 'check' | 'plus' | 'dot',
  x: number,
  y: number,
  radius: number,
  color: string,
): void {
  context.save();
  context.beginPath();
  if (sign === 'dot') context.arc(x, y, radius * 0.34, 0, Math.PI * 2);
  if (sign === 'check') {
    context.moveTo(x - radius * 0.42, y + radius * 0.02);
    context.lineTo(x - radius * 0.12, y + radius * 0.34);
    context.lineTo(x + radius * 0.44, y - radius * 0.32);
  }
  if (sign === 'plus') {
    context.moveTo(x - radius * 0.44, y);
    context.lineTo(x + radius * 0.44, y);
    context.moveTo(x, y - radius * 0.44);
    context.lineTo(x, y + radius * 0.44);
  }
  context.lineWidth = radius * 0.2;
  context.lineCap = 'round';
  context.lineJoin = 'round';
  context.strokeStyle = color;
  context.fillStyle = color;
  if (sign === 'dot') context.fill();
  else context.stroke();
  context.restore();
}
