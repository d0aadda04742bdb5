import { drawTag, tagHeight } from '../brand/tag';
import { css, type Oklch } from '../color/oklch';
import { litGround } from '../color/palette';
import { FOOTER, formatOf, sceneryX, type Format, type Shares } from '../formats';
import { placeProduct, productRect } from '../picture/place-product';
import { softEllipse } from '../picture/shadow';
import { disc, fillVertical, linear, ring, shade } from '../scenes/backdrop';
import { drawTornSheet, type TornSheet } from '../scenes/torn-paper';
import { area, drawScenery, safePart, type Rect, type Stage } from '../stage';
import { VOICES } from '../text/voice';
import { drawWords } from '../text/words';
import { afterColor, apartFrom, drawAbsence, grey, labels } from './transformation-parts';

type Corner = readonly [x: number, y: number];

interface Layout {
  /** Of the ad, in reading direction: the tear runs from the first to the second. */
  tear: readonly [from: Corner, to: Corner];
  /** Of the ad. */
  absence: Shares;
  product: Shares;
  /** Of the safe area. */
  logo: Shares;
  text: Shares;
  footer?: Shares;
  headline: number;
  anchor: number;
}

const LAYOUTS: Record<Format, Layout> = {
  wide: {
    tear: [
      [0.37, 0],
      [0.25, 1],
    ],
    absence: [0.05, 0.24, 0.2, 0.56],
    product: [0.275, 0.17, 0.35, 0.7],
    logo: [0.66, 0, 0.34, 0.1],
    text: [0.66, 0.14, 0.34, 0.86],
    headline: 0.12,
    anchor: 0.55,
  },
  story: {
    tear: [
      [0.98, 0],
      [0, 0.46],
    ],
    absence: [0.07, 0.2, 0.26, 0.1],
    product: [0.1, 0.275, 0.84, 0.365],
    logo: [0.5, 0, 0.5, 0.1],
    text: [0, 0.77, 1, 0.23],
    headline: 0.12,
    anchor: 1,
  },
  side: {
    tear: [
      [0.66, 0],
      [0, 0.56],
    ],
    absence: [0.07, 0.15, 0.2, 0.19],
    product: [0.53, 0.245, 0.41, 0.68],
    logo: [0.6, 0, 0.4, 0.1],
    text: [0, 0.56, 0.52, 0.44],
    headline: 0.115,
    anchor: 1,
  },
  stack: {
    tear: [
      [0.74, 0],
      [0, 0.5],
    ],
    absence: [0.065, 0.15, 0.22, 0.13],
    product: [0.2, 0.25, 0.75, 0.42],
    logo: [0.6, 0, 0.4, 0.1],
    text: [0, 0.72, 1, 0.165],
    footer: FOOTER,
    headline: 0.11,
    anchor: 0.5,
  },
};

/** A grey sheet torn away: the same place goes on under it in colour, with the product. */
export function tear(stage: Stage): void {
  const { palette, pictures, short } = stage;
  const format = formatOf(stage);
  const layout = LAYOUTS[format];
  const color = litGround(afterColor(stage), 0.09, palette.ink, palette.paper);
  const product = area(stage, ...productShares(stage, format, layout));
  const drawn = productRect(pictures[0], product, 'stand');
  drawScenery(stage, (context) => {
    drawPlace(stage, context, drawn, color);
    drawTornSheet(context, sheetOf(stage, layout.tear), short, { l: 0.12, c: 0.01, h: color.h }, (face) =>
      drawPlace(stage, face, drawn, grey(0.78)),
    );
  });
  const absence = area(stage, ...layout.absence);
  drawAbsence(stage, absence, false, grey(0.78));
  const tag = { ...absence, y: absence.y - tagHeight(stage) * 1.45 };
  drawTag(stage, labels(stage).before, tag, 'start', grey(0.32));
  const stood = placeProduct(stage, pictures[0], product, { way: 'stand', shadow: shade(palette.ink, -0.06) });
  const logo = drawTearWords(stage, layout, color);
  drawAfterTag(stage, format, stood, logo, color);
}

/** A framed photo fills its corners too; where the tear runs over it, it keeps clear of the outline. */
function productShares({ pictures }: Stage, format: Format, { product }: Layout): Shares {
  const isFramed = pictures[0].image.ground !== 'cutout';
  if (!isFramed || format === 'wide' || format === 'side') return product;
  const [x, y, width, height] = product;
  return [x + 0.09, y + 0.02, width - 0.09, height - 0.02];
}

function sheetOf({ width, height }: Stage, [from, to]: Layout['tear']): TornSheet {
  const at = ([x, y]: Corner) => [x * width, y * height] as const;
  // Beyond the frame, so that no torn end shows.
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  const far = [at([from[0] - dx * 0.1, from[1] - dy * 0.1]), at([to[0] + dx * 0.1, to[1] + dy * 0.1])] as const;
  const isSide = to[1] === 1;
  return {
    from: far[0],
    to: far[1],
    corners: isSide ? [at([-0.2, 1.2]), at([-0.2, -0.2])] : [at([-0.2, -0.2])],
  };
}

/** A wall with a large disc behind the product, and the ground that it stands on. */
function drawPlace(stage: Stage, context: Stage['context'], drawn: Rect, color: Oklch): void {
  const { width, height, short } = stage;
  const x = sceneryX(stage, drawn.x + drawn.width / 2);
  const y = drawn.y + drawn.height * 0.48;
  const radius = Math.max(short * 0.32, Math.min(short * 0.44, Math.hypot(drawn.width, drawn.height) * 0.5));
  fillVertical(context, { x: 0, y: 0, width, height }, [
    [0, shade(color, -0.01)],
    [0.6, color],
    [1, shade(color, -0.06)],
  ]);
  ring(context, x, y, radius * 1.28, short * 0.05, css(shade(color, 0.06), 0.7));
  ring(context, x, y, radius * 1.62, short * 0.03, css(shade(color, 0.05), 0.5));
  disc(
    context,
    x,
    y,
    radius,
    linear(
      context,
      [x, y - radius, x, y + radius],
      [
        [0, shade(color, 0.1)],
        [1, shade(color, 0.05)],
      ],
    ),
  );
  softEllipse(context, x, drawn.y + drawn.height, drawn.width * 0.8, short * 0.06, shade(color, 0.1), 0.5);
}

/** Over the product, under the logo. */
function drawAfterTag(stage: Stage, format: Format, drawn: Rect, logo: Rect, color: Oklch): void {
  const { safe, short } = stage;
  const height = tagHeight(stage);
  const isBeside = format === 'wide' || format === 'side';
  const top = drawn.y - height * 1.4;
  // The label of a narrow thing is wider than the thing.
  const width = Math.max(drawn.width, short * 0.3);
  const x = drawn.x + (drawn.width - width) / 2;
  const rect = isBeside
    ? { x, y: format === 'wide' ? Math.max(safe.y, top) : top, width, height }
    : { x: safe.x, y: Math.max(logo.y + logo.height + short * 0.02, top), width: safe.width, height };
  drawTag(stage, labels(stage).after, rect, isBeside ? 'center' : 'end', apartFrom(stage, color));
}

function drawTearWords(stage: Stage, { logo, text, footer, headline, anchor }: Layout, color: Oklch): Rect {
  const { palette, short } = stage;
  const inks = color.l > 0.6 ? [palette.ink, palette.paper] : [palette.paper, palette.ink];
  const covered = drawWords(
    stage,
    {
      logo: safePart(stage, ...logo),
      text: safePart(stage, ...text),
      headlineSize: headline * short,
      align: 'start',
      anchor,
      footer: footer ? safePart(stage, ...footer) : null,
    },
    {
      voice: VOICES.grotesque,
      inks,
      logo: 'end',
      button: color.l > 0.6 ? [palette.ink, palette.brand] : [palette.paper, palette.accent],
      maxLines: footer ? 2 : 4,
    },
  );
  return covered.logo;
}
