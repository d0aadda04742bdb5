import type { Oklch } from '../../color/oklch';
import { softEllipse } from '../../picture/shadow';
import { shade } from '../../scenes/backdrop';
import { drawGiftFront, drawGiftInside, drawGiftLid, type GiftBase, type GiftColors } from '../../scenes/gift-box';
import { drawTissue } from '../../scenes/tissue';
import { GLOW } from '../../templates/unboxing-reveal-parts';
import { easeInOutSine, easeOutCubic } from '../ease';
import type { FilmSet } from '../film-set';
import { paintLayer } from '../layer';
import { apart, type Pen } from '../pen';

/** A gift box in parts, between which its product stands. */
export interface Gift {
  base: GiftBase;
  /** Inside and tissue, behind the product. */
  drawBack: (pen: Pen) => void;
  /** Tissue over the rim, and the front, before it. */
  drawTissue: (pen: Pen) => void;
  drawFront: (pen: Pen) => void;
  /** The lid: `lift` pixels above the rim, `aside` to the right, tilted. */
  drawLid: (pen: Pen, at: { lift: number; aside: number; tilt: number }) => void;
  /** The light that comes out of it, 0–1. */
  drawLight: (pen: Pen, alpha: number) => void;
}

/** What the tissue may hide of a product, in pixels, and how high the light reaches. */
export interface GiftFit {
  covered: number;
  reach: number;
}

export function paintGift(
  { short }: FilmSet,
  base: GiftBase,
  colors: GiftColors,
  tissue: Oklch,
  { covered, reach }: GiftFit,
): Gift {
  const { x, rim, width, height } = base;
  const wide = { x: x - width * 0.75, width: width * 1.5 };
  const back = paintLayer({ ...wide, y: rim - width * 0.28, height: width * 0.28 + height * 1.25 }, (context) => {
    drawGiftInside(context, base, colors, GLOW);
    const row = { x, y: rim, width: width * 0.88, dip: 0.2, color: tissue };
    drawTissue(context, { ...row, height: width * 0.13, seed: 5 });
  });
  const low = Math.max(covered, width * 0.02);
  const high = Math.max(low, width * 0.06);
  const rising = paintLayer({ ...wide, y: rim - width * 0.15, height: width * 0.2 }, (context) => {
    const row = { x, y: rim + high * 0.1, width: width * 0.88, dip: Math.max(0, 1 - low / high), color: tissue };
    drawTissue(context, { ...row, height: high, seed: 11 });
  });
  const front = paintLayer({ ...wide, y: rim - 2, height: height + 4 }, (context) =>
    drawGiftFront(context, base, colors),
  );
  const lidHeight = Math.min(short * 0.07, width * 0.17);
  const lidWidth = width * 1.06;
  const overlap = lidHeight * 0.82;
  const lid = paintLayer(
    { x: -lidWidth * 0.6, y: -lidHeight * 4, width: lidWidth * 1.2, height: lidHeight * 4.6 },
    (context) => drawGiftLid(context, { x: 0, y: 0, width: lidWidth, height: lidHeight, tilt: 0 }, colors),
  );
  const light = paintLayer(
    { x: x - width * 0.8, y: rim - reach, width: width * 1.6, height: reach + width * 0.1 },
    (context) => {
      softEllipse(context, x, rim - reach * 0.2, width * 0.7, reach * 0.75, GLOW, 0.8);
      softEllipse(context, x, rim, width * 0.55, width * 0.1, shade(GLOW, 0.02), 1);
    },
    0.25,
  );
  return {
    base,
    drawBack: back.draw,
    drawTissue: rising.draw,
    drawFront: front.draw,
    drawLid: (pen, { lift, aside, tilt }) =>
      apart(pen, () => {
        pen.context.translate(x + aside, rim + overlap - lift);
        pen.context.rotate(tilt);
        lid.draw(pen);
      }),
    drawLight: (pen, alpha) => {
      if (alpha <= 0) return;
      apart(pen, () => {
        pen.context.globalAlpha *= Math.min(1, alpha);
        light.draw(pen);
      });
    },
  };
}

/** The lid as it is thrown off: over to the side where no words are, and down behind the box. */
export function thrownLid(share: number, { width, short }: FilmSet, way: 1 | -1) {
  return {
    lift: short * 0.34 * Math.sin(Math.PI * 0.8 * easeOutCubic(share)),
    aside: way * width * 0.85 * easeInOutSine(share) * (0.4 + 0.6 * share),
    tilt: way * 1.9 * share,
  };
}
