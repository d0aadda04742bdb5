import { css, type Oklch } from '../color/oklch';
import { drawButton, layoutButton } from '../brand/button';
import { drawLogo } from '../brand/logo';
import { drawTag } from '../brand/tag';
import { dull, groundFor, litGround, asGround } from '../color/palette';
import { formatOf, LOGO_START, sceneryX, type Format, type Shares } from '../formats';
import { placeProduct, productRect } from '../picture/place-product';
import { softEllipse } from '../picture/shadow';
import { fillGradient, shade } from '../scenes/backdrop';
import { area, drawScenery, safePart, type Rect, type Stage } from '../stage';
import { eyebrow } from '../text/eyebrow';
import { drawPoints, layoutPoints } from '../text/point-list';
import { drawTextBlock } from '../text/text-block';
import { VOICES } from '../text/voice';
import { compare, drawOthersBox } from './comparison-chart-parts';

interface CornerArrangement {
  /** Of the safe area: headline, statements and call to action. */
  words: Shares;
  /** Of the whole ad. */
  product: Shares;
  box: Shares;
  /** Where the grey corner begins along the upper edge and ends along the far one, maybe below it; shares of the ad. */
  edge: readonly [along: number, down: number];
  headline: number;
  /** The most that the headline takes of the words' height. */
  lead: number;
}

const CORNER: Record<Format, CornerArrangement> = {
  wide: {
    words: [0, 0.14, 0.4, 0.86],
    product: [0.41, 0.13, 0.36, 0.8],
    box: [0.81, 0.16, 0.15, 0.33],
    edge: [0.665, 1.25],
    headline: 0.115,
    lead: 0.5,
  },
  story: {
    words: [0, 0.13, 0.7, 0.6],
    product: [0.06, 0.6, 0.76, 0.33],
    box: [0.705, 0.155, 0.225, 0.13],
    edge: [0.54, 0.95],
    headline: 0.135,
    lead: 0.5,
  },
  side: {
    words: [0, 0.13, 0.475, 0.87],
    product: [0.54, 0.33, 0.38, 0.62],
    box: [0.76, 0.08, 0.18, 0.2],
    edge: [0.49, 0.68],
    headline: 0.095,
    lead: 0.42,
  },
  stack: {
    words: [0, 0.13, 0.475, 0.87],
    product: [0.51, 0.37, 0.455, 0.57],
    box: [0.76, 0.08, 0.18, 0.2],
    edge: [0.49, 0.68],
    headline: 0.095,
    lead: 0.42,
  },
};

/** How much lighter the ground is behind the product. */
const GLOW = 0.055;

/** The product large on the brand's colour; far off, in a grey corner, a carton without a name. */
export function farCorner(original: Stage): void {
  const { rows, others, stage } = compare(original);
  const { palette, pictures, short } = stage;
  const arrangement = CORNER[formatOf(stage)];
  const wish = groundFor(palette.product, [
    asGround(palette.brand),
    asGround(palette.accent),
    palette.tone(0.32),
    palette.tone(0.84),
  ]);
  const fill = litGround(wish, GLOW, palette.ink, palette.paper);
  const place = area(stage, ...arrangement.product);
  const drawn = productRect(pictures[0], place, 'stand');
  drawGround(stage, arrangement, drawn, fill);
  const box = area(stage, ...arrangement.box);
  drawOthersBox(stage, box);
  const tag = {
    x: box.x - box.width * 0.12,
    y: box.y + box.height - short * 0.018,
    width: box.width * 1.24,
    height: 0,
  };
  drawTag(stage, others, tag, 'center', dull(0.4));
  placeProduct(stage, pictures[0], place, {
    way: 'stand',
    hanging: 'wall',
    shadow: shade(palette.ink, -0.04),
    strength: 1.1,
  });
  drawLogo(stage, safePart(stage, ...LOGO_START), 'start');
  drawCornerWords(stage, arrangement, rows, drawn, fill);
}

function drawGround(stage: Stage, { edge: [along, down] }: CornerArrangement, drawn: Rect, fill: Oklch): void {
  const { width, height, short } = stage;
  drawScenery(stage, (context) => {
    fillGradient(
      context,
      { x: 0, y: 0, width, height },
      [0, 0, width, height],
      [
        [0, shade(fill, 0.015)],
        [1, shade(fill, -0.03)],
      ],
    );
    const x = sceneryX(stage, drawn.x + drawn.width / 2);
    const radius = Math.max(short * 0.34, Math.hypot(drawn.width, drawn.height) * 0.6);
    softEllipse(context, x, drawn.y + drawn.height / 2, radius, radius, shade(fill, GLOW), 0.75);
    for (const [out, color] of [
      [0.018, shade(fill, fill.l > 0.6 ? -0.12 : 0.12)],
      [0, dull(0.8)],
    ] as const) {
      context.beginPath();
      context.moveTo(width * (along - out), 0);
      context.lineTo(width, height * (down + out));
      context.lineTo(width, 0);
      context.closePath();
      context.fillStyle = css(color);
      context.fill();
    }
  });
}

function drawCornerWords(
  stage: Stage,
  arrangement: CornerArrangement,
  rows: readonly string[],
  drawn: Rect,
  fill: Oklch,
): void {
  const { palette, short, mirrored } = stage;
  const place = safePart(stage, ...arrangement.words);
  const bottom =
    formatOf(stage) === 'story' ? Math.min(place.y + place.height, drawn.y - short * 0.03) : place.y + place.height;
  const rect = { ...place, height: bottom - place.y };
  const isLight = fill.l > 0.6;
  const inks = isLight ? [palette.ink, palette.paper] : [palette.paper, palette.ink];
  const strong = isLight ? palette.ink : palette.paper;
  const button = layoutButton(stage, rect.width, 1);
  const gap = short * 0.042;
  const foot = button ? button.height + gap : 0;
  const most = { ...rect, height: (rect.height - foot) * (1 - arrangement.lead) - gap };
  const list = layoutPoints(stage, rows, most, { size: 0.036 });
  const lead = { ...rect, height: rect.height - foot - (list.rows.length > 0 ? list.height + gap : 0) };
  const covered = drawTextBlock(stage, lead, {
    voice: VOICES.grotesque,
    align: 'start',
    anchor: 0.6,
    headlineSize: short * arrangement.headline,
    eyebrow: eyebrow(stage),
    call: false,
    line: false,
    inks: { headline: inks, line: inks },
    button: [strong],
  });
  const top = covered.y + covered.height + gap;
  drawPoints(stage, list, { ...rect, y: top }, { sign: 'check', fill: strong, inks });
  if (!button) return;
  const x = mirrored ? rect.x + rect.width - button.width : rect.x;
  const y = Math.min(rect.y + rect.height - button.height, top + list.height + gap);
  drawButton(stage, button, x, y, [strong, palette.accent]);
}
