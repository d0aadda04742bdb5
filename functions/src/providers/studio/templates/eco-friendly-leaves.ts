import type { Oklch } from '../color/oklch';
import { asGround, groundFor } from '../color/palette';
import { arrange, LOGO_CENTER, LOGO_START, sceneryX, type Arranged, type Arrangement, type Format } from '../formats';
import { placeProduct } from '../picture/place-product';
import { softEllipse } from '../picture/shadow';
import { fillGradient, fillVertical, shade } from '../scenes/backdrop';
import { drawSprig, type Sprig } from '../scenes/foliage';
import { drawMoss } from '../scenes/moss';
import { FLATNESS } from '../scenes/podium';
import { drawSoft } from '../scenes/soft-layer';
import { drawWoodSlice } from '../scenes/wood-slice';
import { drawScenery, type Stage } from '../stage';
import { VOICES } from '../text/voice';
import { drawWords } from '../text/words';
import { leafGreen } from './eco-friendly-parts';
import { SUN, warm } from './lifestyle-parts';

const WOOD: Oklch = { l: 0.8, c: 0.06, h: 76 };

const LEAVES: Record<Format, Arrangement> = {
  wide: {
    logo: LOGO_START,
    text: [0, 0.15, 0.44, 0.8],
    product: [0.53, 0.1, 0.37, 0.74],
    headline: 0.145,
    align: 'start',
    anchor: 0.5,
  },
  story: {
    logo: LOGO_CENTER,
    text: [0, 0.12, 1, 0.36],
    product: [0.12, 0.52, 0.76, 0.375],
    headline: 0.15,
    align: 'center',
    anchor: 0.1,
    headroom: 0.045,
  },
  side: {
    logo: LOGO_START,
    text: [0, 0.14, 0.47, 0.84],
    product: [0.56, 0.08, 0.34, 0.77],
    headline: 0.12,
    align: 'start',
    anchor: 0.45,
  },
  stack: {
    logo: LOGO_CENTER,
    text: [0.04, 0.12, 0.92, 0.36],
    product: [0.14, 0.505, 0.72, 0.395],
    headroom: 0.022,
    headline: 0.115,
    align: 'center',
    anchor: 0.1,
  },
};

/** Morning light on a slice of wood among leaves: some far and pale, some so near that they blur. */
export function amongLeaves(stage: Stage): void {
  const { palette, pictures } = stage;
  const arranged = arrange(stage, LEAVES);
  const wall = groundFor(palette.product, [
    warm(palette.tone(0.93, 0.5)),
    warm(palette.tone(0.82, 0.5)),
    palette.tone(0.4, 0.6),
  ]);
  const stands = pictures[0].image.ground === 'cutout' && !stage.hangs;
  drawClearing(stage, arranged, wall, stands);
  placeProduct(stage, pictures[0], arranged.product, {
    way: 'stand',
    shadow: { l: 0.2, c: 0.03, h: 90 },
    strength: 1.1,
    hanging: 'wall',
  });
  drawNearLeaves(stage, arranged);
  drawWords(stage, arranged, {
    voice: VOICES.serif,
    inks: [palette.tone(0.26, 0.8), palette.ink, palette.paper],
    button: [asGround(palette.brand), palette.ink, palette.paper],
  });
}

function drawClearing(stage: Stage, arranged: Arranged, wall: Oklch, stands: boolean): void {
  const { drawn } = arranged;
  const { width, height, short, palette } = stage;
  const [x, bottom] = [sceneryX(stage, drawn.x + drawn.width / 2), drawn.y + drawn.height];
  const radius = Math.max(drawn.width * 0.62, short * 0.2);
  const ground = bottom - radius * FLATNESS * 0.2;
  drawScenery(stage, (context) => {
    fillGradient(
      context,
      { x: 0, y: 0, width, height },
      [0, 0, width, height],
      [
        [0, shade(wall, 0.03)],
        [0.5, wall],
        [1, shade(wall, -0.05)],
      ],
    );
    softEllipse(context, 0, 0, width * 0.9, height * 0.75, SUN, 0.75);
    drawSoft(context, { softness: 13, alpha: 0.5 }, (sketch) => {
      for (const sprig of farSprigs(stage, arranged, x, ground)) drawSprig(sketch, sprig);
    });
    softEllipse(
      context,
      x,
      drawn.y + drawn.height * 0.45,
      drawn.width * 0.9,
      drawn.height * 0.7,
      shade(wall, 0.05),
      0.75,
    );
    if (stands) {
      const floor = ground + short * 0.02;
      const stone = warm(palette.neutral(Math.max(0.5, wall.l - 0.07)));
      fillVertical(context, { x: 0, y: floor, width, height: height - floor }, [
        [0, shade(stone, 0.045)],
        [1, shade(stone, -0.05)],
      ]);
      softEllipse(context, x, floor, width * 0.75, short * 0.05, leafGreen(palette, 0.45), 0.4);
    }
    for (const sprig of middleSprigs(stage, arranged, x, ground, stands)) drawSprig(context, sprig);
    if (!stands) return;
    const [top, deep] = [bottom - radius * FLATNESS * 0.3, short * 0.07];
    drawWoodSlice(context, { x, top, radius, height: deep, color: WOOD }, { l: 0.2, c: 0.04, h: 120 });
    const foot = top + deep + radius * FLATNESS;
    drawMoss(context, x - radius * 0.93, foot, radius * 0.42, short * 0.05, leafGreen(palette, 0.5));
    drawMoss(context, x + radius * 0.82, foot + short * 0.006, radius * 0.5, short * 0.042, leafGreen(palette, 0.46));
  });
}

function farSprigs({ short, palette }: Stage, { format }: Arranged, x: number, ground: number): Sprig[] {
  const color = leafGreen(palette, 0.68);
  return [
    {
      x: x - short * 0.1,
      y: ground,
      angle: format === 'side' ? -1.6 : -1.9,
      length: short * 0.58,
      pairs: 6,
      kind: 'broad',
      color,
    },
    { x: x + short * 0.1, y: ground, angle: -1.15, length: short * 0.72, pairs: 6, kind: 'broad', color },
    { x: x + short * 0.5, y: ground - short * 0.75, angle: 2.5, length: short * 0.5, pairs: 6, kind: 'slim', color },
  ];
}

/** Around the product's foot and up at its sides; what grows towards the words stays short. */
function middleSprigs(stage: Stage, { format, drawn }: Arranged, x: number, ground: number, stands: boolean): Sprig[] {
  const { short, palette, width, height } = stage;
  // What hangs, and a framed photo, has no ground: stems then come from below the ad.
  const foot = stands ? ground + short * 0.1 : height * 1.03;
  const half = Math.max(short * 0.15, drawn.width * 0.4);
  const rise = Math.max(short * 0.34, foot - drawn.y);
  const tall = Math.min(short * 0.62, rise * 0.85);
  const beside = format === 'wide' || format === 'side';
  const left = format === 'side' ? tall * 0.5 : Math.min(tall, beside ? short * 0.34 : tall);
  const sprig = (
    side: number,
    aside: number,
    angle: number,
    length: number,
    kind: Sprig['kind'],
    l: number,
  ): Sprig => ({
    x: x + side * half * aside,
    y: foot,
    angle: -Math.PI / 2 + side * angle,
    length,
    kind,
    pairs: kind === 'broad' ? 5 : 7,
    color: leafGreen(palette, l),
    veins: leafGreen(palette, l + 0.16),
    curl: side * 0.4,
  });
  const edge = Math.abs(width / 2 - x) < width * 0.1 ? width * 0.47 : half * 1.5;
  return [
    sprig(1, edge / half, -0.05, tall * 0.95, 'slim', 0.52),
    ...(beside ? [] : [sprig(-1, edge / half, -0.05, tall * 0.9, 'round', 0.56)]),
    sprig(1, 0.9, 0.5, tall * 0.9, 'slim', 0.5),
    sprig(-1, format === 'side' ? 0.55 : 0.9, beside ? 0.1 : 0.5, left, 'round', 0.58),
    sprig(1, 1.1, 0.95, tall * 0.72, 'broad', 0.42),
    ...(format === 'side' ? [] : [sprig(-1, beside ? 0.8 : 1.1, beside ? 0.75 : 0.95, left * 0.8, 'broad', 0.42)]),
  ];
}

/** Before the lens: dark, large, out of focus, in the corners where no words stand. */
function drawNearLeaves(stage: Stage, { format }: Arranged): void {
  const { width, height, short, palette } = stage;
  const beside = format === 'wide' || format === 'side';
  const common = { pairs: 4, kind: 'broad', color: leafGreen(palette, 0.31) } as const;
  const reach = format === 'side' ? 0.25 : 0.34;
  const above = { ...common, x: width * 1.03, y: -short * 0.06, angle: 2.3, length: short * reach, curl: -0.3 };
  const left = { ...common, x: -width * 0.05, y: height * 1.02, angle: -1.2, length: short * 0.36, curl: -0.5 };
  drawScenery(stage, (context) => {
    drawSoft(context, { softness: 9, alpha: 0.94 }, (sketch) => {
      drawSprig(sketch, { ...common, x: width * 1.05, y: height * 1.03, angle: -1.95, length: short * 0.4, curl: 0.5 });
      drawSprig(sketch, beside ? above : left);
    });
  });
}
