import type { SKRSContext2D } from '@napi-rs/canvas';
import { css } from '../color/oklch';
import { dull } from '../color/palette';
import { softEllipse } from '../picture/shadow';
import type { Rect } from '../stage';
import { linear } from './backdrop';
import { drawQuestionMark } from './question-mark';

/** Height of a box as a share of its width, without the lid that is seen from above. */
const LID = 0.16;

/** The largest box of its usual proportions inside `rect`, standing on its lower edge. */
export function plainBoxRect({ x, y, width, height }: Rect, ratio = 0.86): Rect {
  const wide = Math.min(width, height * ratio);
  const tall = wide / ratio;
  return { x: x + (width - wide) / 2, y: y + height - tall, width: wide, height: tall };
}

/** A grey carton without a name, a question mark on it: somebody else's, of which nothing is known. Fills `rect`. */
export function drawPlainBox(context: SKRSContext2D, { x, y, width, height }: Rect): void {
  const lid = width * LID;
  const [top, bottom] = [y + lid, y + height];
  softEllipse(context, x + width / 2, bottom, width * 0.68, width * 0.09, dull(0.25), 0.42);
  context.beginPath();
  context.moveTo(x, top);
  context.lineTo(x + width * 0.1, y);
  context.lineTo(x + width * 0.9, y);
  context.lineTo(x + width, top);
  context.closePath();
  context.fillStyle = css(dull(0.84));
  context.fill();
  context.beginPath();
  context.roundRect(x, top, width, bottom - top, [0, 0, width * 0.025, width * 0.025]);
  context.fillStyle = linear(
    context,
    [x, top, x + width, bottom],
    [
      [0, dull(0.76)],
      [1, dull(0.67)],
    ],
  );
  context.fill();
  context.fillStyle = css(dull(0.62), 0.5);
  context.fillRect(x, top, width, Math.max(1.5, width * 0.008));
  const radius = Math.min(width, bottom - top) * 0.17;
  drawQuestionMark(context, x + width / 2, top + (bottom - top) / 2 - radius * 0.85, radius, css(dull(0.9)));
}
