import type { Oklch } from '../color/oklch';
import {
  arrange,
  sceneryX,
  type Arranged,
  type Arrangement,
  type Format,
  FOOTER,
  LOGO_CENTER,
  LOGO_START,
} from '../formats';
import { placeGroup } from '../picture/place-group';
import { softEllipse } from '../picture/shadow';
import { disc, fillVertical, linear, shade } from '../scenes/backdrop';
import { drawHills } from '../scenes/hills';
import { drawScenery, type Stage } from '../stage';
import { SUN, drawLifestyleWords } from './lifestyle-parts';

const GOLDEN: Record<Format, Arrangement> = {
  wide: {
    logo: LOGO_START,
    text: [0, 0.13, 0.45, 0.55],
    product: [0.5, 0.12, 0.46, 0.76],
    headline: 0.15,
    align: 'start',
    anchor: 0.3,
  },
  story: {
    logo: LOGO_CENTER,
    text: [0, 0.085, 1, 0.36],
    product: [0.06, 0.475, 0.88, 0.42],
    headline: 0.19,
    align: 'center',
    anchor: 0.2,
  },
  side: {
    logo: LOGO_START,
    text: [0, 0.13, 0.52, 0.58],
    product: [0.54, 0.09, 0.4, 0.81],
    headline: 0.135,
    align: 'start',
    anchor: 0.2,
  },
  stack: {
    logo: LOGO_CENTER,
    text: [0, 0.12, 1, 0.28],
    product: [0.09, 0.35, 0.82, 0.47],
    headline: 0.135,
    align: 'center',
    anchor: 0.1,
    footer: FOOTER,
  },
};

/** Outdoors at the end of the day: a low sun behind the product, ranges of hills in haze, a stone in front. */
export function goldenHour(stage: Stage): void {
  const { palette } = stage;
  const arranged = arrange(stage, GOLDEN);
  drawEvening(stage, arranged);
  placeGroup(stage, arranged.product, { way: 'stand', shadow: { l: 0.18, c: 0.03, h: 40 }, strength: 1.1 });
  drawLifestyleWords(stage, arranged, [palette.tone(0.25, 0.8), palette.ink, palette.paper]);
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
    fillVertical(context, { x: 0, y: 0, width, height: ledge }, [
      [0, sky],
      [0.45, shade(sky, 0.045)],
      [0.8, glow],
      [1, { l: 0.88, c: 0.09, h: 55 }],
    ]);
    const sunY = drawn.y + drawn.height * 0.3;
    softEllipse(context, x, sunY, short * 0.72, short * 0.72, SUN, 0.85);
    disc(
      context,
      x,
      sunY,
      Math.max(short * 0.2, Math.min(short * 0.3, drawn.width * 0.42)),
      linear(
        context,
        [0, sunY - short * 0.25, 0, sunY + short * 0.25],
        [
          [0, { l: 0.99, c: 0.02, h: 90 }],
          [1, { l: 0.93, c: 0.09, h: 75 }],
        ],
      ),
    );
    const range = short * 0.2;
    drawHills(context, { x: 0, y: ledge - range * 1.05, width, height: range * 1.05 }, 0.4, far, {
      l: 0.9,
      c: 0.05,
      h: 65,
    });
    drawHills(
      context,
      { x: 0, y: ledge - range * 0.72, width, height: range * 0.72 },
      2.2,
      shade(far, -0.12),
      shade(far, 0.06),
    );
    drawHills(
      context,
      { x: 0, y: ledge - range * 0.42, width, height: range * 0.42 },
      4.1,
      shade(far, -0.26),
      shade(far, -0.1),
    );
    const stone = palette.neutral(0.7);
    fillVertical(context, { x: 0, y: ledge, width, height: height - ledge }, [
      [0, shade(stone, 0.14)],
      [0.12, shade(stone, 0.05)],
      [1, shade(stone, -0.12)],
    ]);
    softEllipse(context, x, ledge, short * 0.5, short * 0.04, SUN, 0.5);
  });
}
