import { drawLogo } from '../brand/logo';
import type { Oklch } from '../color/oklch';
import { asGround, groundFor } from '../color/palette';
import { arrange, sceneryX, type Arranged, type Arrangement, type Format } from '../formats';
import { placeGroup } from '../picture/place-group';
import { placeProduct } from '../picture/place-product';
import { softEllipse } from '../picture/shadow';
import { drawOpening } from '../scenes/arch';
import { disc, fillGradient, fillVertical, linear, shade } from '../scenes/backdrop';
import { drawHills } from '../scenes/hills';
import { drawFronds } from '../scenes/leaves';
import { drawSoft } from '../scenes/soft-layer';
import { drawTable } from '../scenes/table';
import { drawWindowLight } from '../scenes/window-light';
import { css } from '../color/oklch';
import { drawScenery, type Stage } from '../stage';
import type { Composition, StudioTemplate } from '../template';
import { eyebrow } from '../text/eyebrow';
import { drawFooter } from '../text/footer';
import { drawTextBlock } from '../text/text-block';
import { VOICES } from '../text/voice';
import { archPhoto, printPhoto, splitPhoto } from './lifestyle-photo';

export const LIFESTYLE: StudioTemplate = [
  sceneOr(splitPhoto, byTheWindow),
  sceneOr(archPhoto, archway),
  sceneOr(printPhoto, goldenHour),
];

/** A photo with a place of its own is shown as it is; only a cut-out is put into a drawn one. */
function sceneOr(photo: Composition, scene: Composition): Composition {
  return (stage) => (stage.pictures[0].image.ground === 'cutout' ? scene(stage) : photo(stage));
}

const LOGO_START = [0, 0, 0.5, 0.1] as const;
const LOGO_CENTER = [0.2, 0, 0.6, 0.1] as const;
const FOOTER = [0, 0.9, 1, 0.1] as const;
const SUN: Oklch = { l: 0.97, c: 0.035, h: 85 };
const WOOD: Oklch = { l: 0.66, c: 0.062, h: 62 };

const WINDOW: Record<Format, Arrangement> = {
  wide: { logo: LOGO_START, text: [0, 0.12, 0.44, 0.62], product: [0.5, 0.12, 0.45, 0.74], headline: 0.15, align: 'start', anchor: 0.5 },
  story: { logo: LOGO_START, text: [0, 0.1, 1, 0.3], product: [0.1, 0.44, 0.82, 0.42], headline: 0.16, align: 'start', anchor: 0.15 },
  side: { logo: LOGO_START, text: [0, 0.13, 0.52, 0.66], product: [0.54, 0.08, 0.4, 0.82], headline: 0.14, align: 'start', anchor: 0.35 },
  stack: { logo: LOGO_START, text: [0, 0.12, 1, 0.3], product: [0.09, 0.34, 0.84, 0.48], headline: 0.14, align: 'start', anchor: 0.1, footer: FOOTER },
};

/** A table at a plaster wall in morning light: the window's panes and a plant's shadow fall on the wall. */
function byTheWindow(stage: Stage): void {
  const { palette, pictures } = stage;
  const arranged = arrange(stage, WINDOW);
  const wall = groundFor(palette.product, [warm(palette.tone(0.86, 0.32)), warm(palette.tone(0.74, 0.4)), palette.tone(0.5, 0.5)]);
  drawWindowRoom(stage, arranged, wall);
  placeProduct(stage, pictures[0], arranged.product, { way: 'stand', shadow: { l: 0.22, c: 0.03, h: 50 }, strength: 1.15, hanging: 'wall' });
  drawWords(stage, arranged, [palette.tone(0.25, 0.7), palette.ink, palette.paper]);
}

/** A wall takes on the warmth of the sun. */
const warm = (color: Oklch): Oklch => (color.c < 0.012 ? { ...color, c: 0.012, h: 75 } : color);

function drawWindowRoom(stage: Stage, { drawn }: Arranged, wall: Oklch): void {
  const { width, height, short } = stage;
  const bottom = drawn.y + drawn.height;
  const edge = bottom - Math.max(short * 0.055, drawn.height * 0.08);
  const x = sceneryX(stage, drawn.x + drawn.width / 2);
  const shadow: Oklch = { l: wall.l - 0.26, c: wall.c + 0.015, h: wall.h };
  drawScenery(stage, (context) => {
    fillGradient(context, { x: 0, y: 0, width, height }, [0, 0, width, height], [[0, shade(wall, 0.035)], [0.5, wall], [1, shade(wall, -0.09)]]);
    drawWindowLight(context, { x: x - short * 0.52, y: edge - short * 0.98, width: short * 0.62, height: short * 0.9, columns: 2, rows: 3, color: SUN, alpha: 0.42 });
    drawSoft(context, { softness: 8, alpha: 0.3, blend: 'multiply' }, (sketch) => {
      const fronds = [
        { x: width * 1.02, y: short * 0.02, angle: 2.5, length: short * 0.62, leaflets: 15 },
        { x: width * 1.03, y: short * 0.3, angle: 2.9, length: short * 0.52, leaflets: 14 },
        { x: width * 0.93, y: -short * 0.04, angle: 2.05, length: short * 0.46, leaflets: 13 },
      ];
      drawFronds(sketch, fronds, css(shadow));
    });
    drawTable(context, { x: 0, y: edge, width, height: height - edge }, WOOD);
    fillVertical(context, { x: 0, y: edge - short * 0.05, width, height: short * 0.05 }, [[0, shadow, 0], [1, shadow, 0.28]]);
    if (!stage.hangs) drawLongShadow(stage, context, drawn, x, edge, bottom);
  });
}

/** Low sun from the left: the shade runs along the table to the right. */
function drawLongShadow({ short }: Stage, context: Stage['context'], drawn: Arranged['drawn'], x: number, edge: number, bottom: number): void {
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

function drawWords(stage: Stage, { logo, text, headlineSize, align, anchor, footer }: Arranged, inks: readonly Oklch[]): void {
  const { palette } = stage;
  const button = [asGround(palette.brand), palette.ink, palette.paper] as const;
  drawLogo(stage, logo, align);
  drawTextBlock(stage, text, {
    voice: VOICES.serif, align, anchor, headlineSize, inks: { headline: inks, line: inks }, eyebrow: eyebrow(stage),
    button, call: !footer, line: !footer, maxLines: footer ? 2 : 4,
  });
  if (footer) drawFooter(stage, footer, { inks, button });
}

const ARCHWAY: Record<Format, Arrangement> = {
  wide: { logo: LOGO_START, text: [0, 0.14, 0.42, 0.8], product: [0.53, 0.2, 0.38, 0.64], headline: 0.145, align: 'start', anchor: 0.5 },
  story: { logo: LOGO_CENTER, text: [0, 0.1, 1, 0.26], product: [0.15, 0.5, 0.7, 0.34], headline: 0.15, align: 'center', anchor: 0.2, headroom: 0.19 },
  side: { logo: LOGO_START, text: [0, 0.13, 0.5, 0.82], product: [0.58, 0.17, 0.32, 0.7], headline: 0.125, align: 'start', anchor: 0.5 },
  stack: { logo: LOGO_CENTER, text: [0, 0.12, 1, 0.26], product: [0.16, 0.42, 0.68, 0.39], headline: 0.12, align: 'center', anchor: 0.1, headroom: 0.13, footer: [0, 0.905, 1, 0.095] },
};

/** A southern wall with an archway: sky and far hills behind the product, steps under it, a branch beside it. */
function archway(stage: Stage): void {
  const { palette, pictures } = stage;
  const arranged = arrange(stage, ARCHWAY);
  const wall = warm(palette.tone(0.9, 0.28));
  drawArchway(stage, arranged, wall);
  placeProduct(stage, pictures[0], arranged.product, { way: 'stand', shadow: shade(palette.ink, 0.02), hanging: 'wall' });
  drawWords(stage, arranged, [palette.tone(0.28, 0.8), palette.ink, palette.paper]);
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
    fillGradient(context, { x: 0, y: 0, width, height }, [0, 0, width * 0.6, height], [[0, shade(wall, 0.045)], [1, shade(wall, -0.03)]]);
    const rect = { x: x - openingWidth / 2, y: top, width: openingWidth, height: sill - top };
    drawOpening(context, rect, [[0, shade(sky, -0.03)], [0.75, shade(sky, 0.09)], [1, SUN]], wall, short * 0.045);
    context.save();
    context.beginPath();
    context.rect(rect.x, rect.y + rect.height * 0.5, rect.width - short * 0.045, rect.height * 0.5);
    context.clip();
    drawHills(context, { ...rect, y: sill - rect.height * 0.34, height: rect.height * 0.34 }, 1.2, shade(sky, -0.06), shade(sky, 0.08));
    drawHills(context, { ...rect, y: sill - rect.height * 0.2, height: rect.height * 0.2 }, 3.4, shade(sky, -0.15), shade(sky, -0.04));
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
function drawSteps(context: Stage['context'], x: number, sill: number, opening: number, width: number, height: number, wall: Oklch): void {
  const rest = height - sill;
  const treads = [{ y: sill, half: opening * 0.6 }, { y: sill + rest * 0.5, half: opening * 0.78 }];
  softEllipse(context, x, height, width * 0.7, rest, shade(wall, -0.2), 0.25);
  for (const { y, half } of treads) {
    fillVertical(context, { x: x - half, y, width: half * 2, height: rest * 0.17 }, [[0, shade(wall, 0.05)], [1, shade(wall, 0.02)]]);
    fillVertical(context, { x: x - half, y: y + rest * 0.17, width: half * 2, height: rest * 0.36 }, [[0, shade(wall, -0.1)], [1, shade(wall, -0.055)]]);
  }
}

const GOLDEN: Record<Format, Arrangement> = {
  wide: { logo: LOGO_START, text: [0, 0.13, 0.45, 0.55], product: [0.5, 0.12, 0.46, 0.76], headline: 0.15, align: 'start', anchor: 0.3 },
  story: { logo: LOGO_CENTER, text: [0, 0.1, 1, 0.3], product: [0.08, 0.46, 0.84, 0.4], headline: 0.165, align: 'center', anchor: 0.2 },
  side: { logo: LOGO_START, text: [0, 0.13, 0.52, 0.58], product: [0.54, 0.09, 0.4, 0.81], headline: 0.135, align: 'start', anchor: 0.2 },
  stack: { logo: LOGO_CENTER, text: [0, 0.12, 1, 0.28], product: [0.09, 0.35, 0.82, 0.47], headline: 0.135, align: 'center', anchor: 0.1, footer: FOOTER },
};

/** Outdoors at the end of the day: a low sun behind the product, ranges of hills in haze, a stone in front. */
function goldenHour(stage: Stage): void {
  const { palette } = stage;
  const arranged = arrange(stage, GOLDEN);
  drawEvening(stage, arranged);
  placeGroup(stage, arranged.product, { way: 'stand', shadow: { l: 0.18, c: 0.03, h: 40 }, strength: 1.1 });
  drawWords(stage, arranged, [palette.tone(0.25, 0.8), palette.ink, palette.paper]);
}

function drawEvening(stage: Stage, { drawn }: Arranged): void {
  const { width, height, short, palette } = stage;
  const bottom = drawn.y + drawn.height;
  const ledge = bottom - short * 0.05;
  const x = sceneryX(stage, drawn.x + drawn.width / 2);
  const sky = palette.tone(0.86, 0.55);
  const glow: Oklch = { l: 0.92, c: 0.07, h: 70 };
  const far = palette.tone(0.72, 0.55);
  drawScenery(stage, (context) => {
    fillVertical(context, { x: 0, y: 0, width, height: ledge }, [[0, sky], [0.45, shade(sky, 0.045)], [0.8, glow], [1, { l: 0.88, c: 0.09, h: 55 }]]);
    const sunY = drawn.y + drawn.height * 0.3;
    softEllipse(context, x, sunY, short * 0.72, short * 0.72, SUN, 0.85);
    disc(context, x, sunY, Math.max(short * 0.2, Math.min(short * 0.3, drawn.width * 0.42)), linear(context, [0, sunY - short * 0.25, 0, sunY + short * 0.25], [[0, { l: 0.99, c: 0.02, h: 90 }], [1, { l: 0.93, c: 0.09, h: 75 }]]));
    const range = short * 0.2;
    drawHills(context, { x: 0, y: ledge - range * 1.05, width, height: range * 1.05 }, 0.4, far, { l: 0.9, c: 0.05, h: 65 });
    drawHills(context, { x: 0, y: ledge - range * 0.72, width, height: range * 0.72 }, 2.2, shade(far, -0.12), shade(far, 0.06));
    drawHills(context, { x: 0, y: ledge - range * 0.42, width, height: range * 0.42 }, 4.1, shade(far, -0.26), shade(far, -0.1));
    const stone = palette.neutral(0.7);
    fillVertical(context, { x: 0, y: ledge, width, height: height - ledge }, [[0, shade(stone, 0.14)], [0.12, shade(stone, 0.05)], [1, shade(stone, -0.12)]]);
    softEllipse(context, x, ledge, short * 0.5, short * 0.04, SUN, 0.5);
  });
}
