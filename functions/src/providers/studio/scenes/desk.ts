import type { SKRSContext2D } from '@napi-rs/canvas';
import { css, type Oklch } from '../color/oklch';
import { softEllipse } from '../picture/shadow';
import { drawScenery, type Stage } from '../stage';
import { disc, linear, ring, shade } from './backdrop';
import { drawBoards } from './boards';
import { drawFronds } from './leaves';
import { drawSoft } from './soft-layer';
import { drawWindowLight } from './window-light';

const PALE_OAK: Oklch = { l: 0.8, c: 0.045, h: 75 };
const SHADE: Oklch = { l: 0.2, c: 0.03, h: 55 };

/** A table top seen from above in the light of a window, with a cup at its edge. */
export function drawDesk(stage: Stage): void {
  const { width, height, short, palette } = stage;
  drawScenery(stage, (context) => {
    drawBoards(context, { x: 0, y: 0, width, height }, PALE_OAK, Math.max(4, Math.round((4.4 * width) / short)));
    drawWindowLight(context, {
      x: -short * 0.1,
      y: -short * 0.12,
      width: short * 0.8,
      height: height * 0.95,
      columns: 2,
      rows: 3,
      color: { l: 0.97, c: 0.04, h: 85 },
      alpha: 0.38,
    });
    drawSoft(context, { softness: 9, alpha: 0.3, blend: 'multiply' }, (sketch) => {
      const fronds = [
        { x: width * 1.03, y: height * 0.98, angle: 3.7, length: short * 0.62, leaflets: 15 },
        { x: width * 1.03, y: height * 0.78, angle: 3.35, length: short * 0.5, leaflets: 13 },
      ];
      drawFronds(sketch, fronds, css(SHADE));
    });
    drawCup(context, width * 0.985, height * 0.985, short * 0.17, palette.paper);
  });
}

/** A cup of coffee on its saucer, from above. */
export function drawCup(context: SKRSContext2D, x: number, y: number, radius: number, china: Oklch): void {
  softEllipse(context, x + radius * 0.1, y + radius * 0.14, radius * 1.25, radius * 1.25, SHADE, 0.5);
  const glaze = linear(
    context,
    [x - radius, y - radius, x + radius, y + radius],
    [
      [0, shade(china, 0.02)],
      [1, shade(china, -0.1)],
    ],
  );
  disc(context, x, y, radius, glaze);
  ring(context, x, y, radius * 0.8, radius * 0.015, css(shade(china, -0.14)));
  softEllipse(context, x + radius * 0.05, y + radius * 0.07, radius * 0.78, radius * 0.78, SHADE, 0.45);
  disc(context, x, y, radius * 0.6, glaze);
  disc(
    context,
    x,
    y,
    radius * 0.53,
    linear(
      context,
      [x - radius * 0.5, y - radius * 0.5, x + radius * 0.5, y + radius * 0.5],
      [
        [0, { l: 0.3, c: 0.05, h: 50 }],
        [1, { l: 0.45, c: 0.075, h: 58 }],
      ],
    ),
  );
  ring(context, x, y, radius * 0.5, radius * 0.03, css({ l: 0.62, c: 0.09, h: 65 }, 0.6));
}
