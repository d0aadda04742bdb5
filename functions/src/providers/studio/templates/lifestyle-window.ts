import type { Oklch } from '../color/oklch';
import { css } from '../color/oklch';
import { groundFor } from '../color/palette';
import { arrange, sceneryX, type Arranged, type Arrangement, type Format, FOOTER, LOGO_START } from '../formats';
import { placeProduct } from '../picture/place-product';
import { fillGradient, fillVertical, shade } from '../scenes/backdrop';
import { drawFronds } from '../scenes/leaves';
import { drawSoft } from '../scenes/soft-layer';
import { drawTable } from '../scenes/table';
import { drawWindowLight } from '../scenes/window-light';
import { drawScenery, type Stage } from '../stage';
import { SUN, drawLifestyleWords, warm } from './lifestyle-parts';

const WOOD: Oklch = { l: 0.66, c: 0.062, h: 62 };

const WINDOW: Record<Format, Arrangement> = {
  wide: {
    logo: LOGO_START,
    text: [0, 0.12, 0.44, 0.62],
    product: [0.5, 0.12, 0.45, 0.74],
    headline: 0.15,
    align: 'start',
    anchor: 0.5,
  },
  story: {
    logo: LOGO_START,
    text: [0, 0.085, 1, 0.36],
    product: [0.06, 0.475, 0.88, 0.42],
    headline: 0.19,
    align: 'start',
    anchor: 0.15,
  },
  side: {
    logo: LOGO_START,
    text: [0, 0.13, 0.52, 0.66],
    product: [0.54, 0.08, 0.4, 0.82],
    headline: 0.14,
    align: 'start',
    anchor: 0.35,
  },
  stack: {
    logo: LOGO_START,
    text: [0, 0.12, 1, 0.3],
    product: [0.09, 0.34, 0.84, 0.48],
    headline: 0.14,
    align: 'start',
    anchor: 0.1,
    footer: FOOTER,
  },
};

/** A table at a plaster wall in morning light: the window's panes and a plant's shadow fall on the wall. */
export function byTheWindow(stage: Stage): void {
  const { palette, pictures } = stage;
  const arranged = arrange(stage, WINDOW);
  const wall = groundFor(palette.product, [
    warm(palette.tone(0.86, 0.32)),
    warm(palette.tone(0.74, 0.4)),
    palette.tone(0.5, 0.5),
  ]);
  drawWindowRoom(stage, arranged, wall);
  placeProduct(stage, pictures[0], arranged.product, {
    way: 'stand',
    shadow: { l: 0.22, c: 0.03, h: 50 },
    strength: 1.15,
    hanging: 'wall',
  });
  drawLifestyleWords(stage, arranged, [palette.tone(0.25, 0.7), palette.ink, palette.paper]);
}

function drawWindowRoom(stage: Stage, { drawn }: Arranged, wall: Oklch): void {
  const { width, height, short } = stage;
  const bottom = drawn.y + drawn.height;
  const edge = bottom - Math.max(short * 0.055, drawn.height * 0.08);
  const x = sceneryX(stage, drawn.x + drawn.width / 2);
  const shadow: Oklch = { l: wall.l - 0.26, c: wall.c + 0.015, h: wall.h };
  drawScenery(stage, (context) => {
    fillGradient(
      context,
      { x: 0, y: 0, width, height },
      [0, 0, width, height],
      [
        [0, shade(wall, 0.035)],
        [0.5, wall],
        [1, shade(wall, -0.09)],
      ],
    );
    drawWindowLight(context, {
      x: x - short * 0.52,
      y: edge - short * 0.98,
      width: short * 0.62,
      height: short * 0.9,
      columns: 2,
      rows: 3,
      color: SUN,
      alpha: 0.42,
    });
    drawSoft(context, { softness: 8, alpha: 0.3, blend: 'multiply' }, (sketch) => {
      const fronds = [
        { x: width * 1.02, y: short * 0.02, angle: 2.5, length: short * 0.62, leaflets: 15 },
        { x: width * 1.03, y: short * 0.3, angle: 2.9, length: short * 0.52, leaflets: 14 },
        { x: width * 0.93, y: -short * 0.04, angle: 2.05, length: short * 0.46, leaflets: 13 },
      ];
      drawFronds(sketch, fronds, css(shadow));
    });
    drawTable(context, { x: 0, y: edge, width, height: height - edge }, WOOD);
    fillVertical(context, { x: 0, y: edge - short * 0.05, width, height: short * 0.05 }, [
      [0, shadow, 0],
      [1, shadow, 0.28],
    ]);
    if (!stage.hangs) drawLongShadow(stage, context, drawn, x, edge, bottom);
  });
}

/** Low sun from the left: the shade runs along the table to the right. */
function drawLongShadow(
  { short }: Stage,
  context: Stage['context'],
  drawn: Arranged['drawn'],
  x: number,
  edge: number,
  bottom: number,
): void {
  context.save();
  context.beginPath();
  context.rect(0, edge, context.canvas.width, context.canvas.height);
  context.clip();
  drawSoft(context, { softness: 8, alpha: 0.42, blend: 'multiply' }, (sketch) => {
    const reach = Math.min(drawn.height * 0.75, short * 0.42);
    const half = drawn.width * 0.44;
    sketch.fillStyle = '#5b4634';
    sketch.beginPath();
    sketch.moveTo(x - half, bottom - short * 0.012);
    sketch.lineTo(x + half * 0.6 + reach, bottom - short * 0.055);
    sketch.lineTo(x + half + reach, bottom + short * 0.005);
    sketch.lineTo(x + half, bottom + short * 0.016);
    sketch.closePath();
    sketch.fill();
  });
  context.restore();
}
