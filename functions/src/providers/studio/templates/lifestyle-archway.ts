import type { Oklch } from '../color/oklch';
import { css } from '../color/oklch';
import { groundFor } from '../color/palette';
import { arrange, sceneryX, type Arranged, type Arrangement, type Format, LOGO_CENTER, LOGO_START } from '../formats';
import { placeProduct } from '../picture/place-product';
import { softEllipse } from '../picture/shadow';
import { drawOpening } from '../scenes/arch';
import { fillGradient, fillVertical, shade } from '../scenes/backdrop';
import { drawHills } from '../scenes/hills';
import { drawFronds } from '../scenes/leaves';
import { drawSoft } from '../scenes/soft-layer';
import { drawScenery, type Stage } from '../stage';
import { SUN, drawLifestyleWords, warm } from './lifestyle-parts';

const ARCHWAY: Record<Format, Arrangement> = {
  wide: {
    logo: LOGO_START,
    text: [0, 0.14, 0.42, 0.8],
    product: [0.53, 0.2, 0.38, 0.64],
    headline: 0.145,
    align: 'start',
    anchor: 0.5,
  },
  story: {
    logo: LOGO_CENTER,
    text: [0, 0.08, 1, 0.36],
    product: [0.1, 0.51, 0.8, 0.37],
    headline: 0.185,
    align: 'center',
    anchor: 0.2,
    headroom: 0.19,
  },
  side: {
    logo: LOGO_START,
    text: [0, 0.13, 0.5, 0.82],
    product: [0.58, 0.17, 0.32, 0.7],
    headline: 0.125,
    align: 'start',
    anchor: 0.5,
  },
  stack: {
    logo: LOGO_CENTER,
    text: [0, 0.12, 1, 0.26],
    product: [0.16, 0.42, 0.68, 0.39],
    headline: 0.12,
    align: 'center',
    anchor: 0.1,
    headroom: 0.13,
    footer: [0, 0.905, 1, 0.095],
  },
};

/** A southern wall with an archway: sky and far hills behind the product, steps under it, a branch beside it. */
export function archway(stage: Stage): void {
  const { palette, pictures } = stage;
  const arranged = arrange(stage, ARCHWAY);
  const wall = warm(palette.tone(0.9, 0.28));
  drawArchway(stage, arranged, wall);
  placeProduct(stage, pictures[0], arranged.product, {
    way: 'stand',
    shadow: shade(palette.ink, 0.02),
    hanging: 'wall',
  });
  drawLifestyleWords(stage, arranged, [palette.tone(0.28, 0.8), palette.ink, palette.paper]);
}

function drawArchway(stage: Stage, { drawn, product }: Arranged, wall: Oklch): void {
  const { width, height, short, palette } = stage;
  const bottom = drawn.y + drawn.height;
  const x = sceneryX(stage, drawn.x + drawn.width / 2);
  const sill = bottom - short * 0.02;
  const openingWidth = Math.min(product.width * 1.25, Math.max(drawn.width * 1.3, short * 0.5));
  const top = Math.max(product.y - short * 0.13, drawn.y - short * 0.11);
  const sky = groundFor(palette.product, [palette.tone(0.8, 0.7), palette.tone(0.6, 0.9), palette.tone(0.93, 0.5)]);
  drawScenery(stage, (context) => {
    fillGradient(
      context,
      { x: 0, y: 0, width, height },
      [0, 0, width * 0.6, height],
      [
        [0, shade(wall, 0.045)],
        [1, shade(wall, -0.03)],
      ],
    );
    const rect = { x: x - openingWidth / 2, y: top, width: openingWidth, height: sill - top };
    drawOpening(
      context,
      rect,
      [
        [0, shade(sky, -0.03)],
        [0.75, shade(sky, 0.09)],
        [1, SUN],
      ],
      wall,
      short * 0.045,
    );
    context.save();
    context.beginPath();
    context.rect(rect.x, rect.y + rect.height * 0.5, rect.width - short * 0.045, rect.height * 0.5);
    context.clip();
    drawHills(
      context,
      { ...rect, y: sill - rect.height * 0.34, height: rect.height * 0.34 },
      1.2,
      shade(sky, -0.06),
      shade(sky, 0.08),
    );
    drawHills(
      context,
      { ...rect, y: sill - rect.height * 0.2, height: rect.height * 0.2 },
      3.4,
      shade(sky, -0.15),
      shade(sky, -0.04),
    );
    context.restore();
    drawSteps(context, x, sill, openingWidth, width, height, wall);
    drawSoft(context, { softness: 8, alpha: 0.24, blend: 'multiply' }, (sketch) => {
      const fronds = [
        { x: -short * 0.04, y: height * 1.02, angle: -1.0, length: short * 0.66, leaflets: 15 },
        { x: -short * 0.02, y: height * 0.84, angle: -0.72, length: short * 0.52, leaflets: 14 },
      ];
      drawFronds(sketch, fronds, css(shade(wall, -0.35)));
    });
  });
}

/** Two steps up to the arch, each with a lit tread and a shaded riser. */
function drawSteps(
  context: Stage['context'],
  x: number,
  sill: number,
  opening: number,
  width: number,
  height: number,
  wall: Oklch,
): void {
  const rest = height - sill;
  const treads = [
    { y: sill, half: opening * 0.6 },
    { y: sill + rest * 0.5, half: opening * 0.78 },
  ];
  softEllipse(context, x, height, width * 0.7, rest, shade(wall, -0.2), 0.25);
  for (const { y, half } of treads) {
    fillVertical(context, { x: x - half, y, width: half * 2, height: rest * 0.17 }, [
      [0, shade(wall, 0.05)],
      [1, shade(wall, 0.02)],
    ]);
    fillVertical(context, { x: x - half, y: y + rest * 0.17, width: half * 2, height: rest * 0.36 }, [
      [0, shade(wall, -0.1)],
      [1, shade(wall, -0.055)],
    ]);
  }
}
