import type { Oklch } from '../color/oklch';
import { css, distance } from '../color/oklch';
import { contrastOn, luminanceOf, readableInk } from '../color/contrast';
import { bodyScale, groundRange, type Rect, type Stage } from '../stage';
import { drawText } from '../text/draw-text';
import { fitText, type FittedText } from '../text/fit-text';
import { setting, VOICES } from '../text/voice';

export interface Button {
  text: FittedText;
  width: number;
  height: number;
}

/** A call to action of at most `room` pixels; `scale` 1 is 3.3 % of the shorter side, more in a story. Null without words. */
export function layoutButton(stage: Stage, room: number, scale: number): Button | null {
  const { words, short } = stage;
  if (words.call === '') return null;
  const size = short * 0.0335 * scale * bodyScale(stage);
  const padding = size * 1.15;
  const text = fitText(setting(words.call, VOICES.strong, words.language), {
    width: room - 2 * padding,
    height: size * 1.6,
    maxSize: size,
    minSize: size * 0.7,
    maxLines: 1,
  });
  return { text, width: text.width + 2 * padding, height: size * 2.55 };
}

/** A wish is taken when it stands out from the ground; of the rest the one that does most. */
function fillFor(wishes: readonly [Oklch, ...Oklch[]], stage: Stage, rect: Rect): Oklch {
  const ground = groundRange(stage, rect);
  const clear = wishes.find((wish) => contrastOn(wish, ground) >= 2.6);
  return clear ?? wishes.reduce((best, wish) => (contrastOn(wish, ground) > contrastOn(best, ground) ? wish : best));
}

/** Draws the button and its label, whose colour reads on the fill. */
export function drawButton(
  stage: Stage,
  { text, width, height }: Button,
  x: number,
  y: number,
  wishes: readonly [Oklch, ...Oklch[]],
  round = 1,
): void {
  const { context, palette } = stage;
  const fill = fillFor([...wishes, palette.ink, palette.paper], stage, { x, y, width, height });
  context.beginPath();
  context.roundRect(x, y, width, height, (height / 2) * round);
  context.fillStyle = css(fill);
  context.fill();
  const level = luminanceOf(fill);
  const labels = [palette.paper, palette.ink].sort((one, other) => distance(other, fill) - distance(one, fill));
  const ink = readableInk(labels, { darkest: level, lightest: level });
  drawText(stage, text, x + width / 2, y + (height - text.height) / 2, 'center', ink.color);
}
