import type { Oklch } from '../../color/oklch';
import { litGround } from '../../color/palette';
import { LOGO_CENTER, LOGO_START, sceneryX, type Arrangement, type Format, type Shares } from '../../formats';
import { shade } from '../../scenes/backdrop';
import { drawLampRoom, type LampRoom } from '../../scenes/lamp-room';
import { drawScenery, type Rect, type Stage } from '../../stage';
import { afterColor, apartFrom, grey } from '../../templates/transformation-parts';
import type { FilmProduct } from '../film-set';

/** Product and words stand at the same places before and after, so that the eye compares. */
export const PLACES: Record<Format, Arrangement> = {
  wide: {
    logo: LOGO_START,
    text: [0, 0.16, 0.45, 0.6],
    product: [0.54, 0.22, 0.38, 0.62],
    headline: 0.15,
    align: 'start',
    anchor: 0.55,
    footer: [0, 0.82, 0.45, 0.16],
  },
  story: {
    logo: LOGO_CENTER,
    text: [0, 0.125, 1, 0.235],
    product: [0.1, 0.4, 0.8, 0.3],
    headline: 0.165,
    align: 'center',
    anchor: 0.3,
    headroom: 0.12,
    footer: [0, 0.885, 1, 0.115],
  },
  side: {
    logo: LOGO_START,
    text: [0, 0.14, 0.5, 0.64],
    product: [0.54, 0.17, 0.38, 0.7],
    headline: 0.12,
    align: 'start',
    anchor: 0.6,
    footer: [0, 0.84, 0.5, 0.16],
  },
  stack: {
    logo: LOGO_START,
    text: [0, 0.145, 1, 0.185],
    product: [0.13, 0.37, 0.74, 0.42],
    headline: 0.115,
    align: 'start',
    anchor: 0.3,
    headroom: 0.1,
    footer: [0, 0.9, 1, 0.1],
  },
};

/** Where no button stands below it, its room is the product's. */
export const ROOMY: Record<Format, Arrangement> = {
  ...PLACES,
  story: { ...PLACES.story, product: [0.1, 0.4, 0.8, 0.39] },
  stack: { ...PLACES.stack, product: [0.1, 0.37, 0.8, 0.5] },
};

/** Of the safe area: the row with the names of the two states at its ends. */
export const TAGS: Record<Format, Shares> = {
  wide: [0.5, 0, 0.5, 0.1],
  story: [0, 0.35, 1, 0.06],
  side: [0.5, 0, 0.5, 0.08],
  stack: [0, 0.35, 1, 0.06],
};

/** The colour of the room that the product has come into; words read on it where it is lit. */
export function wallAfter({ palette }: FilmProduct): Oklch {
  return litGround(afterColor({ palette }), 0.11, palette.ink, palette.paper);
}

export function paintBefore(stage: Stage, product: FilmProduct, drawn: Rect): void {
  paintRoom(stage, product, drawn, { wall: grey(0.78), podium: grey(0.72), metal: grey(0.5), light: null });
}

export function paintAfter(stage: Stage, product: FilmProduct, drawn: Rect, wall: Oklch): void {
  const light: Oklch = { l: 0.97, c: 0.045, h: 90 };
  const podium = shade(wall, wall.l > 0.6 ? 0.03 : 0.08);
  paintRoom(stage, product, drawn, { wall, podium, metal: apartFrom(product, wall), light });
}

function paintRoom(
  stage: Stage,
  { hangs, pictures }: FilmProduct,
  drawn: Rect,
  look: Pick<LampRoom, 'wall' | 'metal' | 'light'> & { podium: Oklch },
): void {
  const { width, height, short, ratio } = stage;
  const stands = !hangs && pictures[0].image.ground === 'cutout';
  const radius = Math.min(width * 0.46, Math.max(drawn.width * 0.6, short * 0.16));
  // Where the frame is not wide the lamp would hang into the words, or over the names of the states.
  const hasLamp = ratio === '16:9';
  drawScenery(stage, (context) => {
    drawLampRoom(
      context,
      {
        ...look,
        rect: { x: 0, y: 0, width, height },
        x: sceneryX(stage, drawn.x + drawn.width / 2),
        top: drawn.y + drawn.height - radius * 0.05,
        radius,
        podium: stands ? look.podium : null,
        lamp: hasLamp ? Math.max(short * 0.13, drawn.y * 0.6) : null,
      },
      short,
    );
  });
}
