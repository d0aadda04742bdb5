import type { SKRSContext2D } from '@napi-rs/canvas';
import { css, type Oklch } from '../color/oklch';
import type { Rect } from '../stage';
import { disc, fillVertical, linear, shade } from './backdrop';
import { drawFronds } from './leaves';
import { drawSoft } from './soft-layer';

const DAYLIGHT: Oklch = { l: 0.985, c: 0.018, h: 95 };
const LEAF: Oklch = { l: 0.47, c: 0.085, h: 138 };

/** A room behind what the camera looks at: a window, its curtain, a plant and a shelf, all out of focus. */
export function drawBlurredRoom(
  context: SKRSContext2D,
  { x, y, width, height }: Rect,
  wall: Oklch,
  things: readonly [Oklch, Oklch],
): void {
  const size = Math.min(width, height);
  drawSoft(context, { softness: Math.max(7, size * 0.017) }, (sketch) => {
    sketch.fillStyle = linear(
      sketch,
      [x, y, x + width, y + height * 0.4],
      [
        [0, shade(wall, 0.07)],
        [0.5, wall],
        [1, shade(wall, -0.07)],
      ],
    );
    sketch.fillRect(x - width * 0.1, y - height * 0.1, width * 1.2, height * 1.2);
    const pane = { x: x + width * 0.03, y: y - height * 0.08, width: size * 0.34, height: height * 0.56 };
    sketch.fillStyle = css(shade(wall, 0.12));
    sketch.fillRect(pane.x - size * 0.025, pane.y, pane.width + size * 0.05, pane.height + size * 0.025);
    fillVertical(sketch, pane, [
      [0, DAYLIGHT],
      [1, { l: 0.94, c: 0.03, h: 140 }],
    ]);
    sketch.fillStyle = css(shade(wall, 0.06));
    sketch.fillRect(pane.x + pane.width * 0.48, pane.y, size * 0.018, pane.height);
    sketch.fillRect(pane.x, pane.y + pane.height * 0.5, pane.width, size * 0.016);
    for (let fold = 0; fold < 4; fold++) {
      sketch.fillStyle = css(shade(DAYLIGHT, fold % 2 === 0 ? -0.03 : -0.09), 0.85);
      sketch.fillRect(pane.x + pane.width * (0.9 + fold * 0.07), y - size * 0.1, pane.width * 0.075, height * 1.2);
    }
    drawShelf(
      sketch,
      { x: x + width * 0.66, y: y + height * 0.2, width: width * 0.5, height: size * 0.2 },
      wall,
      things,
    );
    drawPlant(sketch, x + width * 0.94, y + height * 0.78, size * 0.52, wall);
  });
}

function drawShelf(
  context: SKRSContext2D,
  { x, y, width, height }: Rect,
  wall: Oklch,
  [first, second]: readonly [Oklch, Oklch],
): void {
  const colors = [
    first,
    shade(wall, -0.24),
    second,
    { l: 0.93, c: 0.02, h: 80 },
    shade(first, 0.14),
    shade(wall, -0.34),
  ];
  colors.forEach((color, index) => {
    context.fillStyle = css(color);
    const tall = height * (0.72 + ((index * 5) % 4) * 0.09);
    context.fillRect(
      x + height * 0.24 * index + height * 0.2,
      y + height - tall,
      height * (0.14 + (index % 3) * 0.04),
      tall,
    );
  });
  context.fillStyle = css({ l: 0.62, c: 0.06, h: 65 });
  context.fillRect(x, y + height, width, height * 0.11);
}

function drawPlant(context: SKRSContext2D, x: number, y: number, size: number, wall: Oklch): void {
  const leaves = [-1.2, -1.62, -2.05, -2.5, -0.75].map((angle, index) => ({
    x,
    y,
    angle: angle - 0.25,
    length: size * (0.95 - (index % 3) * 0.14),
    leaflets: 9,
  }));
  drawFronds(context, leaves.slice(0, 3), css(LEAF));
  drawFronds(context, leaves.slice(3), css(shade(LEAF, 0.1)));
  context.fillStyle = css(shade(wall, -0.2));
  context.beginPath();
  context.roundRect(x - size * 0.2, y - size * 0.03, size * 0.4, size * 0.5, size * 0.06);
  context.fill();
}

/** Greenery behind what the camera looks at, with the sun in dots of light between its leaves. */
export function drawBlurredGarden(context: SKRSContext2D, { x, y, width, height }: Rect, green: Oklch): void {
  const size = Math.min(width, height);
  const spot = (index: number) =>
    [x + ((index * 0.618) % 1) * width, y + ((index * 0.381 + index * index * 0.07) % 1) * height] as const;
  drawSoft(context, { softness: Math.max(9, size * 0.024) }, (sketch) => {
    fillVertical(sketch, { x: x - width * 0.1, y: y - height * 0.1, width: width * 1.2, height: height * 1.2 }, [
      [0, { ...shade(green, 0.2), c: green.c * 0.7 }],
      [0.5, green],
      [1, shade(green, -0.1)],
    ]);
    for (let index = 0; index < 46; index++) {
      const [spotX, spotY] = spot(index);
      const lift = (((index * 7) % 9) - 4) * 0.035 + (0.45 - (spotY - y) / height) * 0.16;
      disc(
        sketch,
        spotX,
        spotY,
        size * (0.05 + ((index * 3) % 5) * 0.025),
        css({ ...shade(green, lift), h: green.h + (((index * 11) % 5) - 3) * 5 }, 0.75),
      );
    }
  });
  for (let index = 0; index < 30; index++) {
    const [spotX, spotY] = spot(index * 3 + 2);
    if (spotY > y + height * 0.62) continue;
    const alpha = 0.08 + ((index * 5) % 4) * 0.05;
    disc(context, spotX, spotY, size * (0.018 + ((index * 7) % 6) * 0.007), css({ l: 0.97, c: 0.06, h: 105 }, alpha));
  }
}
