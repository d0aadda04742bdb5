import { drawTag, tagHeight } from '../brand/tag';
import { css, distance, type Oklch } from '../color/oklch';
import { asGround } from '../color/palette';
import { FOOTER, formatOf, LOGO_START, type Format, type Shares } from '../formats';
import type { Picture } from '../picture/picture';
import { placeProduct, productRect } from '../picture/place-product';
import { softEllipse } from '../picture/shadow';
import { disc, fillGradient, fillVertical, linear, shade } from '../scenes/backdrop';
import { drawHandArrow } from '../scenes/drawn-arrow';
import { area, drawScenery, safePart, type Rect, type Stage } from '../stage';
import { VOICES } from '../text/voice';
import { drawWords } from '../text/words';
import { afterColor, drawAbsence, grey, labels } from './transformation-parts';

type Point = readonly [x: number, y: number];

interface Layout {
  /** Of the safe area. */
  text: Shares;
  footer?: Shares;
  headline: number;
  anchor: number;
  /** Of the ad, in reading direction. */
  print: Shares;
  card: Shares;
  /** The product may stand out of the card at its top and sides. */
  product: Shares;
  arrow: readonly [from: Point, over: Point, to: Point];
}

const LAYOUTS: Record<Format, Layout> = {
  wide: {
    text: [0, 0.14, 0.37, 0.86],
    headline: 0.13,
    anchor: 0.55,
    print: [0.42, 0.2, 0.17, 0.42],
    card: [0.635, 0.15, 0.315, 0.76],
    product: [0.613, 0.08, 0.367, 0.75],
    arrow: [
      [0.505, 0.7],
      [0.53, 0.86],
      [0.6, 0.8],
    ],
  },
  story: {
    text: [0, 0.09, 1, 0.29],
    headline: 0.14,
    anchor: 0.1,
    print: [0.07, 0.435, 0.29, 0.195],
    card: [0.39, 0.42, 0.545, 0.37],
    product: [0.35, 0.405, 0.625, 0.36],
    arrow: [
      [0.18, 0.665],
      [0.18, 0.745],
      [0.36, 0.735],
    ],
  },
  side: {
    text: [0, 0.13, 0.47, 0.46],
    headline: 0.11,
    anchor: 0.2,
    print: [0.085, 0.655, 0.21, 0.26],
    card: [0.535, 0.16, 0.4, 0.77],
    product: [0.53, 0.075, 0.41, 0.775],
    arrow: [
      [0.33, 0.8],
      [0.43, 0.87],
      [0.515, 0.77],
    ],
  },
  stack: {
    text: [0, 0.105, 1, 0.2],
    footer: FOOTER,
    headline: 0.105,
    anchor: 0.1,
    print: [0.075, 0.4, 0.26, 0.31],
    card: [0.41, 0.375, 0.525, 0.46],
    product: [0.365, 0.36, 0.615, 0.435],
    arrow: [
      [0.17, 0.755],
      [0.2, 0.84],
      [0.375, 0.79],
    ],
  },
};

const TILT = -0.055;

/** A grey snapshot of the empty place, an arrow from it, and the place now, on a large card that the product outgrows. */
export function cards(stage: Stage): void {
  const { context, palette, pictures, short, width, height } = stage;
  const layout = LAYOUTS[formatOf(stage)];
  const color = afterColor(stage);
  // A pale card lies on a darker ground.
  const ground =
    [palette.tone(0.945, 0.5), palette.tone(0.78, 0.7)].find((tone) => distance(tone, color) > 0.12) ?? grey(0.8);
  fillGradient(
    context,
    { x: 0, y: 0, width, height },
    [0, 0, width, height],
    [
      [0, shade(ground, 0.025)],
      [1, shade(ground, -0.035)],
    ],
  );
  const way = stage.hangs ? 'lie' : 'stand';
  const { card, product, drawn, raised } = fitCard(stage, layout, way);
  drawCard(stage, card, drawn, color);
  drawPrint(stage, area(stage, ...layout.print));
  placeProduct(stage, pictures[0], product, { way, shadow: shade(palette.ink, -0.06) });
  const tag = {
    ...card,
    x: card.x + short * 0.03,
    y: card.y - tagHeight(stage) * 0.5,
    width: card.width - short * 0.06,
  };
  drawTag(stage, labels(stage).after, tag, 'end', tagColor(stage, [color, ground]));
  drawScenery(stage, (scenery) => {
    const [from, over, to] = layout.arrow.map(([x, y], index) => [x * width, y * height - (index && raised)] as const);
    if (from && over && to) drawHandArrow(scenery, from, over, to, short * 0.0095, css(palette.tone(0.3)));
  });
  drawCardWords(stage, layout);
}

/** A low product gets a lower card, which rises by half of what it loses. */
function fitCard(stage: Stage, layout: Layout, way: 'lie' | 'stand') {
  const card = area(stage, ...layout.card);
  const product = area(stage, ...layout.product);
  const [picture] = stage.pictures;
  if (picture.image.ground !== 'cutout') return mountPhoto(stage, picture, card);
  const drawn = productRect(picture, product, way);
  const raised = Math.max(0, drawn.y - stage.short * 0.08 - card.y) / 2;
  return {
    card: { ...card, y: card.y + raised, height: card.height - 2 * raised },
    product: { ...product, y: product.y - raised },
    drawn: { ...drawn, y: drawn.y - raised },
    raised,
  };
}

/** A photo that has its own scene doesn't stand out of the card: the card is its mount. */
function mountPhoto({ short }: Stage, picture: Picture, card: Rect) {
  const margin = short * 0.028;
  const product = grown(card, -margin);
  const drawn = productRect(picture, product, 'float');
  const mount = grown(drawn, margin);
  return { card: mount, product, drawn, raised: Math.max(0, card.y + card.height - mount.y - mount.height) };
}

const grown = ({ x, y, width, height }: Rect, by: number): Rect => ({
  x: x - by,
  y: y - by,
  width: width + 2 * by,
  height: height + 2 * by,
});

/** The label lies half on the card and half beside it. */
function tagColor({ palette }: Stage, grounds: readonly Oklch[]): Oklch {
  const wishes = [palette.accent, palette.brand, palette.tone(0.28)];
  return wishes.find((color) => grounds.every((ground) => distance(color, ground) > 0.22)) ?? palette.ink;
}

function drawCard({ context, palette, short }: Stage, card: Rect, drawn: Rect, color: Oklch): void {
  const { x, y, width, height } = card;
  context.save();
  context.beginPath();
  context.roundRect(x, y, width, height, short * 0.035);
  context.shadowColor = css(palette.ink, 0.3);
  context.shadowBlur = short * 0.05;
  context.shadowOffsetY = short * 0.02;
  context.fillStyle = css(color);
  context.fill();
  context.shadowColor = 'transparent';
  context.clip();
  const middle = drawn.x + drawn.width / 2;
  const floor = drawn.y + drawn.height - short * 0.035;
  fillVertical(context, card, [
    [0, shade(color, 0.02)],
    [1, shade(color, -0.03)],
  ]);
  drawPlace(context, { ...card, y, height: floor - y }, middle, color, 0.1);
  fillVertical(context, { ...card, y: floor, height: y + height - floor }, [
    [0, shade(color, -0.08)],
    [1, shade(color, -0.02)],
  ]);
  softEllipse(context, middle, floor, width * 0.5, short * 0.04, shade(color, 0.1), 0.7);
  context.restore();
}

/** A sun on the wall. */
function drawPlace(context: Stage['context'], wall: Rect, middle: number, color: Oklch, lift: number): void {
  const radius = Math.min(wall.width * 0.4, wall.height * 0.42);
  const y = wall.y + wall.height * 0.5;
  softEllipse(context, middle, y, radius * 1.7, radius * 1.7, shade(color, lift), 0.7);
  disc(
    context,
    middle,
    y,
    radius,
    linear(
      context,
      [0, y - radius, 0, y + radius],
      [
        [0, shade(color, lift * 1.3)],
        [1, shade(color, lift * 0.4)],
      ],
    ),
  );
}

/** A snapshot with a white margin, wider at its foot, where its label stands. */
function drawPrint(stage: Stage, rect: Rect): void {
  const { context, palette, short, mirrored, hangs } = stage;
  const margin = short * 0.018;
  const foot = tagHeight(stage) * 1.5;
  context.save();
  context.translate(rect.x + rect.width / 2, rect.y + rect.height / 2);
  context.rotate(mirrored ? -TILT : TILT);
  const sheet = { x: -rect.width / 2, y: -rect.height / 2, width: rect.width, height: rect.height };
  context.save();
  context.shadowColor = css(palette.ink, 0.32);
  context.shadowBlur = short * 0.035;
  context.shadowOffsetY = short * 0.014;
  context.fillStyle = '#FFFFFF';
  context.fillRect(sheet.x, sheet.y, sheet.width, sheet.height);
  context.restore();
  const view = {
    x: sheet.x + margin,
    y: sheet.y + margin,
    width: sheet.width - 2 * margin,
    height: sheet.height - margin - foot,
  };
  const wall = grey(0.72);
  context.save();
  context.beginPath();
  context.rect(view.x, view.y, view.width, view.height);
  context.clip();
  fillVertical(context, view, [
    [0, shade(wall, 0.03)],
    [1, shade(wall, -0.03)],
  ]);
  const floor = view.y + view.height * 0.8;
  drawPlace(context, { ...view, height: floor - view.y }, view.x + view.width / 2, wall, 0.05);
  fillVertical(context, { ...view, y: floor, height: view.height * 0.2 }, [
    [0, shade(wall, -0.1)],
    [1, shade(wall, -0.05)],
  ]);
  const inset = view.width * 0.13;
  const thing = {
    x: view.x + inset,
    y: view.y + view.height * 0.13,
    width: view.width - 2 * inset,
    height: view.height * 0.74,
  };
  drawAbsence(stage, thing, !hangs, wall);
  context.restore();
  const label = { x: view.x, y: view.y + view.height + foot * 0.17, width: view.width, height: foot };
  drawTag(stage, labels(stage).before, label, 'center', grey(0.32));
  context.restore();
}

function drawCardWords(stage: Stage, { text, footer, headline, anchor }: Layout): void {
  const { palette, short } = stage;
  drawWords(
    stage,
    {
      logo: safePart(stage, ...LOGO_START),
      text: safePart(stage, ...text),
      headlineSize: headline * short,
      align: 'start',
      anchor,
      footer: footer ? safePart(stage, ...footer) : null,
    },
    {
      voice: VOICES.grotesque,
      inks: [palette.tone(0.24), palette.ink],
      lineInks: [palette.ink],
      eyebrowInks: [palette.tone(0.42)],
      button: [asGround(palette.brand), palette.ink],
      maxLines: footer ? 2 : 4,
    },
  );
}
