import { css } from '../color/oklch';
import { asGround, groundFor } from '../color/palette';
import {
  arrange,
  FOOTER,
  LOGO_START,
  sceneryX,
  type Arranged,
  type Arrangement,
  type Format,
  type Shares,
} from '../formats';
import { frameFor } from '../picture/crop';
import { drawCrop, placeProduct } from '../picture/place-product';
import { fillGradient, shade } from '../scenes/backdrop';
import { drawSprig, type Sprig } from '../scenes/foliage';
import { drawMorningHills, leafWindowPath } from '../scenes/leaf-window';
import { area, drawScenery, type Rect, type Stage } from '../stage';
import { VOICES } from '../text/voice';
import { drawWords } from '../text/words';
import { leafGreen } from './eco-friendly-parts';
import { SUN } from './lifestyle-parts';

const WINDOW: Record<Format, Arrangement> = {
  wide: {
    logo: LOGO_START,
    text: [0, 0.15, 0.43, 0.85],
    product: [0.54, 0.13, 0.365, 0.69],
    headline: 0.15,
    align: 'start',
    anchor: 0.55,
  },
  story: {
    logo: LOGO_START,
    text: [0, 0.11, 1, 0.33],
    product: [0.13, 0.5, 0.74, 0.36],
    headline: 0.155,
    align: 'start',
    anchor: 0.1,
    headroom: 0.1,
  },
  side: {
    logo: LOGO_START,
    text: [0, 0.14, 0.46, 0.86],
    product: [0.58, 0.12, 0.33, 0.74],
    headline: 0.12,
    align: 'start',
    anchor: 0.55,
  },
  stack: {
    logo: LOGO_START,
    text: [0, 0.12, 1, 0.24],
    product: [0.13, 0.4, 0.74, 0.385],
    headline: 0.12,
    align: 'start',
    anchor: 0,
    headroom: 0.08,
    footer: FOOTER,
  },
};

/** The opening, in shares of the whole ad. Above a low product it comes down with it. */
const OPENING: Record<Format, Shares> = {
  wide: [0.48, 0.07, 0.485, 0.86],
  story: [0.06, 0.43, 0.88, 0.49],
  side: [0.535, 0.066, 0.4, 0.868],
  stack: [0.066, 0.3, 0.868, 0.515],
};

/** Of the opening's two round corners, as a share of its shorter side. */
const ROUND = 0.38;

/** Hills in the morning, seen through an opening in the shape of a leaf; the product stands in it. */
export function leafWindow(stage: Stage): void {
  const { palette, pictures } = stage;
  const arranged = arrange(stage, WINDOW);
  const wall = palette.tone(0.955, 0.5);
  fillGradient(
    stage.context,
    { x: 0, y: 0, width: stage.width, height: stage.height },
    [0, 0, stage.width, stage.height],
    [
      [0, shade(wall, 0.015)],
      [1, shade(wall, -0.02)],
    ],
  );
  if (pictures[0].image.ground === 'cutout') {
    drawWindow(stage, arranged);
    placeProduct(stage, pictures[0], arranged.product, {
      way: 'stand',
      shadow: { l: 0.2, c: 0.04, h: 130 },
      strength: 1.15,
    });
  } else drawPhotoLeaf(stage, arranged);
  drawWords(stage, arranged, {
    voice: VOICES.grotesque,
    inks: [palette.tone(0.27), palette.ink],
    eyebrowInks: [palette.tone(0.42)],
    button: [asGround(palette.brand), palette.ink],
  });
}

function openingRect(stage: Stage, { format, drawn, text }: Arranged): Rect {
  const opening = area(stage, ...OPENING[format]);
  if (format === 'wide' || format === 'side') return opening;
  const top = Math.max(opening.y, Math.min(text.y + text.height + stage.short * 0.025, drawn.y - stage.short * 0.03));
  return { ...opening, y: top, height: opening.y + opening.height - top };
}

function drawWindow(stage: Stage, arranged: Arranged): void {
  const { short, palette } = stage;
  const { drawn } = arranged;
  const opening = openingRect(stage, arranged);
  const rect = { ...opening, x: sceneryX(stage, opening.x + opening.width / 2) - opening.width / 2 };
  const x = sceneryX(stage, drawn.x + drawn.width / 2);
  const bottom = drawn.y + drawn.height;
  const round = Math.min(rect.width, rect.height) * ROUND;
  const green = (l: number) => leafGreen(palette, l);
  const sky = groundFor(palette.product, [palette.tone(0.86, 0.6), palette.tone(0.7, 0.8)]);
  const ground =
    bottom - Math.max(short * 0.035, (rect.y + rect.height - bottom) * 0.5) - (stage.hangs ? short * 0.02 : 0);
  drawScenery(stage, (context) => {
    context.save();
    leafWindowPath(context, rect, round);
    context.fillStyle = css(asGround(palette.brand));
    context.fill();
    context.clip();
    const sun = { x: rect.x + rect.width * 0.7, y: rect.y + (ground - rect.y) * 0.36, radius: short * 0.075 };
    drawMorningHills(context, rect, { ground, sun, sky, light: SUN, green });
    for (const sprig of meadow(stage, rect, x, drawn.width, ground)) drawSprig(context, sprig);
    context.restore();
    outline(stage, context, rect, round);
  });
}

/** The rim of the opening, and, where no words stand under it, the stalk that makes a leaf of it. */
function outline({ palette, short, ratio }: Stage, context: Stage['context'], rect: Rect, round: number): void {
  const thick = short * 0.012;
  const [x, y] = [rect.x + thick * 0.4, rect.y + rect.height - thick * 0.4];
  leafWindowPath(context, rect, round);
  if (ratio === '16:9' || ratio === '9:16') {
    context.moveTo(x, y);
    context.quadraticCurveTo(x - thick * 1.2, y + thick * 2, x - thick * 3, y + thick * 2.6);
  }
  context.lineWidth = thick;
  context.lineCap = 'round';
  context.strokeStyle = css(asGround(palette.brand));
  context.stroke();
}

/** A photo with a place of its own is the view itself, as round as its subject allows. */
function drawPhotoLeaf(stage: Stage, arranged: Arranged): void {
  const { context, mirrored, pictures } = stage;
  const [photo] = pictures;
  const { frame, crop } = frameFor(photo, openingRect(stage, arranged));
  const { subject } = photo.image;
  const scale = frame.width / crop.width;
  const room = {
    left: (subject.x * photo.width - crop.x) * scale,
    top: (subject.y * photo.height - crop.y) * scale,
    right: (crop.x + crop.width - (subject.x + subject.width) * photo.width) * scale,
    bottom: (crop.y + crop.height - (subject.y + subject.height) * photo.height) * scale,
  };
  const [above, below] = mirrored ? [room.right, room.left] : [room.left, room.right];
  const free = Math.max(0, Math.min(Math.max(above, room.top), Math.max(below, room.bottom)));
  // A quarter circle of a radius cuts nothing off what stays that far from one of its two edges.
  const round = Math.min(Math.min(frame.width, frame.height) * ROUND, Math.max(stage.short * 0.05, free));
  const rect = { ...frame, x: sceneryX(stage, frame.x + frame.width / 2) - frame.width / 2 };
  context.save();
  drawScenery(stage, (scenery) => leafWindowPath(scenery, rect, round));
  context.clip();
  drawCrop(stage, photo, crop, frame);
  context.restore();
  drawScenery(stage, (scenery) => outline(stage, scenery, rect, round));
}

/** Plants at both sides of the product, tallest at the edges of the opening. */
function meadow({ short, palette }: Stage, rect: Rect, x: number, wide: number, ground: number): Sprig[] {
  const foot = ground + short * 0.05;
  const tall = Math.min(short * 0.46, rect.height * 0.6);
  const half = Math.min(rect.width * 0.44, wide * 0.5 + short * 0.03);
  const plant = (side: number, from: number, angle: number, length: number, kind: Sprig['kind'], l: number): Sprig => ({
    x: x + side * from,
    y: foot,
    angle: -Math.PI / 2 + side * angle,
    length,
    kind,
    pairs: kind === 'slim' ? 7 : 5,
    color: leafGreen(palette, l),
    veins: leafGreen(palette, l + 0.16),
    curl: side * 0.35,
  });
  return [
    plant(-1, half, 0.15, tall, 'slim', 0.48),
    plant(1, half, 0.1, tall * 0.82, 'round', 0.52),
    plant(1, half * 0.9, 0.7, tall * 0.7, 'broad', 0.4),
    plant(-1, half * 0.95, 0.75, tall * 0.66, 'broad', 0.4),
  ];
}
