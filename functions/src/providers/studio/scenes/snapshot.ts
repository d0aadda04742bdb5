import type { SKRSContext2D } from '@napi-rs/canvas';
import { css, type Oklch } from '../color/oklch';
import { groundFor } from '../color/palette';
import { sceneryX } from '../formats';
import { bleedPhoto } from '../picture/bleed-photo';
import type { Picture } from '../picture/picture';
import { placeProduct, productRect } from '../picture/place-product';
import { softEllipse } from '../picture/shadow';
import { shownSubject } from '../picture/shown-subject';
import { drawScenery, type Rect, type Stage } from '../stage';
import { fillVertical, shade } from './backdrop';
import { drawBoards } from './boards';
import { drawFronds } from './leaves';
import { drawLinen } from './linen';
import { drawBlurredGarden, drawBlurredRoom } from './out-of-focus';
import { drawSoft } from './soft-layer';
import { drawTable } from './table';
import { drawWindowLight } from './window-light';

/** Where somebody's phone took a picture of a thing that stands; one that hangs is laid down. */
export type Setting = 'room' | 'garden' | 'wall' | 'bed';

export interface Snapshot {
  setting: Setting;
  /** Where a cut-out goes, in pixels. */
  product: Rect;
  /** Radians by which the camera was held askew. */
  tilt: number;
  /** Leaves a cut-out that stands to whoever asks: only its place is drawn. */
  withoutProduct?: boolean;
}

const SHADE: Oklch = { l: 0.2, c: 0.03, h: 55 };
const OAK: Oklch = { l: 0.68, c: 0.06, h: 66 };
const TEAK: Oklch = { l: 0.72, c: 0.05, h: 72 };

/**
 * Fills `rect` with a picture as a phone takes it: a photo that has a place of its own as it
 * is, a cut-out in one of the drawn places. Returns where the product is.
 */
export function drawSnapshot(
  stage: Stage,
  picture: Picture,
  rect: Rect,
  { setting, product, tilt, withoutProduct = false }: Snapshot,
): Rect {
  const { context, hangs } = stage;
  if (picture.image.ground !== 'cutout') {
    bleedPhoto(stage, picture, rect, product);
    return shownSubject(stage);
  }
  const lies = hangs || setting === 'bed';
  const [x, y] = [rect.x + rect.width / 2, rect.y + rect.height / 2];
  context.save();
  context.beginPath();
  context.rect(rect.x, rect.y, rect.width, rect.height);
  context.clip();
  context.translate(x, y);
  context.rotate(tilt);
  context.translate(-x, -y);
  const room = lies ? product : raised(picture, product, rect);
  const drawn = productRect(picture, room, lies ? 'lie' : 'stand');
  const spread = Math.max(rect.width, rect.height) * 0.04;
  const around = {
    x: rect.x - spread,
    y: rect.y - spread,
    width: rect.width + 2 * spread,
    height: rect.height + 2 * spread,
  };
  drawScenery(stage, (scenery) => {
    // Only the rectangle is turned over, not what is drawn into it by page coordinates.
    const place = { ...around, x: sceneryX(stage, around.x + around.width / 2) - around.width / 2 };
    const foot = { ...drawn, x: sceneryX(stage, drawn.x + drawn.width / 2) - drawn.width / 2 };
    if (lies) drawLying(stage, scenery, place, setting);
    else drawStanding(stage, scenery, place, foot, setting);
  });
  if (lies || !withoutProduct)
    placeProduct(stage, picture, room, { way: lies ? 'lie' : 'stand', shadow: SHADE, strength: lies ? 1.25 : 1.1 });
  context.restore();
  return drawn;
}

/** A low thing is looked at from higher up: it stands further back on the table. */
function raised(picture: Picture, product: Rect, { height }: Rect): Rect {
  const slack = product.height - productRect(picture, product, 'stand').height;
  return { ...product, height: product.height - Math.min(slack * 0.32, height * 0.16) };
}

function drawLying({ palette }: Stage, context: SKRSContext2D, rect: Rect, setting: Setting): void {
  const size = Math.min(rect.width, rect.height);
  if (setting === 'garden') {
    const wood = groundFor(palette.product, [OAK, { l: 0.42, c: 0.045, h: 50 }, { l: 0.86, c: 0.03, h: 75 }]);
    drawBoards(context, rect, wood, Math.max(4, Math.round((5 * rect.width) / size)));
  } else {
    const cloth = groundFor(palette.product, [
      palette.neutral(0.87),
      palette.tone(0.68, 0.35),
      palette.tone(0.42, 0.4),
    ]);
    drawLinen(context, rect, cloth);
  }
  drawWindowLight(context, {
    x: rect.x + rect.width * 0.02,
    y: rect.y - size * 0.2,
    width: size * 0.62,
    height: size * 1.1,
    columns: 2,
    rows: 3,
    color: { l: 0.97, c: 0.035, h: 85 },
    alpha: 0.3,
  });
  drawSoft(context, { softness: 9, alpha: 0.26, blend: 'multiply' }, (sketch) => {
    const fronds = [
      { x: rect.x + rect.width * 1.03, y: rect.y - size * 0.02, angle: 2.3, length: size * 0.62, leaflets: 14 },
      { x: rect.x + rect.width * 1.03, y: rect.y + size * 0.26, angle: 2.75, length: size * 0.5, leaflets: 13 },
    ];
    drawFronds(sketch, fronds, css(SHADE));
  });
}

function drawStanding({ palette }: Stage, context: SKRSContext2D, rect: Rect, drawn: Rect, setting: Setting): void {
  const bottom = drawn.y + drawn.height;
  const size = Math.min(rect.width, rect.height);
  const edge = bottom - Math.max(size * 0.07, drawn.height * 0.06);
  const behind = { ...rect, height: edge - rect.y };
  if (setting === 'garden') {
    const greens: readonly [Oklch, ...Oklch[]] = [
      { l: 0.85, c: 0.07, h: 122 },
      { l: 0.66, c: 0.095, h: 130 },
      { l: 0.4, c: 0.065, h: 140 },
    ];
    drawBlurredGarden(context, behind, groundFor(palette.product, greens));
  } else if (setting === 'wall') {
    drawSunlitWall(
      context,
      behind,
      groundFor(palette.product, [palette.tone(0.82, 0.6), palette.tone(0.66, 0.7), palette.tone(0.42, 0.7)]),
    );
  } else {
    const walls: readonly [Oklch, ...Oklch[]] = [
      palette.neutral(0.85),
      palette.tone(0.7, 0.22),
      palette.tone(0.5, 0.24),
    ];
    drawBlurredRoom(context, behind, groundFor(palette.product, walls), [palette.brand, palette.accent]);
  }
  drawTable(context, { ...rect, y: edge, height: rect.y + rect.height - edge }, setting === 'garden' ? TEAK : OAK);
  // The far edge of the table lies behind what is in focus.
  const wood = setting === 'garden' ? TEAK : OAK;
  fillVertical(context, { ...rect, y: edge - size * 0.012, height: size * 0.034 }, [
    [0, shade(wood, 0.14), 0],
    [0.4, shade(wood, 0.14), 0.85],
    [1, shade(wood, 0.08), 0],
  ]);
  // Light from the left: the shade reaches to the right.
  const reach = Math.min(drawn.height * 0.5, size * 0.3);
  const x = drawn.x + drawn.width / 2;
  softEllipse(context, x + reach * 0.7, bottom - size * 0.012, drawn.width * 0.42 + reach, size * 0.04, SHADE, 0.4);
}

/** A painted wall with hard sun on it, as it falls through a window late in the day. */
function drawSunlitWall(context: SKRSContext2D, rect: Rect, wall: Oklch): void {
  const size = Math.min(rect.width, rect.height);
  fillVertical(context, rect, [
    [0, shade(wall, 0.02)],
    [1, shade(wall, -0.05)],
  ]);
  drawWindowLight(context, {
    x: rect.x + rect.width * 0.06,
    y: rect.y + rect.height * 0.04,
    width: size * 0.62,
    height: rect.height * 0.8,
    columns: 2,
    rows: 2,
    color: { l: 0.97, c: 0.05, h: 85 },
    alpha: 0.5,
  });
}
