import { drawButton, layoutButton } from '../brand/button';
import { drawLogo } from '../brand/logo';
import { css, type Oklch } from '../color/oklch';
import { asGround, dull, groundFor, litGround } from '../color/palette';
import { formatOf, LOGO_CENTER, LOGO_START, type Format, type Shares } from '../formats';
import { placeProduct, productRect } from '../picture/place-product';
import { softEllipse } from '../picture/shadow';
import { fillVertical, linear, shade } from '../scenes/backdrop';
import { area, bodyScale, safePart, type Rect, type Stage } from '../stage';
import { eyebrow } from '../text/eyebrow';
import { drawPoints, layoutPoints, type PointList } from '../text/point-list';
import { drawTextBlock } from '../text/text-block';
import { VOICES } from '../text/voice';
import { compare, drawHead, drawOthersBox, drawUnknown } from './comparison-chart-parts';

interface PanelsArrangement {
  /** Of the safe area. */
  words: Shares;
  /** Of the whole ad: ours in front, everybody else's behind it and less high. Portrait ones begin under the words. */
  ours: Shares;
  theirs: Shares;
  headline: number;
  /** The most that the rows take of our panel's height. */
  rows: number;
}

const PANELS: Record<Format, PanelsArrangement> = {
  wide: {
    words: [0, 0.14, 0.37, 0.86],
    ours: [0.43, 0.066, 0.325, 0.868],
    theirs: [0.735, 0.16, 0.23, 0.72],
    headline: 0.115,
    rows: 0.33,
  },
  story: {
    words: [0, 0.095, 1, 0.32],
    ours: [0.066, 0.36, 0.57, 0.585],
    theirs: [0.61, 0.41, 0.324, 0.5],
    headline: 0.13,
    rows: 0.4,
  },
  side: {
    words: [0, 0.09, 1, 0.19],
    ours: [0.066, 0.225, 0.57, 0.605],
    theirs: [0.61, 0.285, 0.324, 0.51],
    headline: 0.086,
    rows: 0.3,
  },
  stack: {
    words: [0, 0.09, 1, 0.19],
    ours: [0.066, 0.225, 0.58, 0.605],
    theirs: [0.62, 0.285, 0.314, 0.51],
    headline: 0.086,
    rows: 0.34,
  },
};

/** How much lighter our panel is behind the product. */
const GLOW = 0.05;

/** Two panels beside each other: the product on the brand's colour, a carton without a name on grey. */
export function twoPanels(original: Stage): void {
  const { rows, others, stage } = compare(original);
  const { palette, safe, short, width, height } = stage;
  const format = formatOf(stage);
  const arrangement = PANELS[format];
  const wall = palette.tone(0.965, 0.4);
  fillVertical(stage.context, { x: 0, y: 0, width, height }, [
    [0, shade(wall, 0.015)],
    [1, shade(wall, -0.025)],
  ]);
  const wish = groundFor(palette.product, [
    asGround(palette.brand),
    asGround(palette.accent),
    palette.tone(0.3),
    palette.tone(0.82),
  ]);
  const fill = litGround(wish, GLOW, palette.ink, palette.paper);
  const isWide = format === 'wide';
  const logo = drawLogo(stage, safePart(stage, ...(isWide ? LOGO_START : LOGO_CENTER)), isWide ? 'start' : 'center');
  const button = [asGround(palette.brand), palette.ink] as const;
  // A story's panels reach into its foot, where nothing may be written: the call stands above them.
  const hasCall = isWide || format === 'story';
  const words = safePart(stage, ...arrangement.words);
  const y = Math.max(words.y, logo.y + logo.height + short * 0.012);
  const covered = drawTextBlock(
    stage,
    { ...words, y, height: words.y + words.height - y },
    {
      voice: VOICES.grotesque,
      align: isWide ? 'start' : 'center',
      anchor: isWide ? 0.5 : 0,
      headlineSize: short * arrangement.headline,
      maxLines: isWide ? 4 : 2,
      eyebrow: isWide ? eyebrow(stage) : undefined,
      call: hasCall,
      line: isWide,
      inks: { headline: [palette.tone(0.24), palette.ink], line: [palette.ink], eyebrow: [palette.tone(0.42)] },
      button,
    },
  );
  const plan = planPanels(stage, arrangement, rows, isWide ? 0 : covered.y + covered.height + short * 0.035);
  drawTheirs(stage, plan, others);
  drawOurs(stage, plan, fill);
  const call = hasCall ? null : layoutButton(stage, safe.width, 1);
  if (call) drawButton(stage, call, (width - call.width) / 2, safe.y + safe.height - call.height, button);
}

interface PanelsPlan {
  ours: Rect;
  theirs: Rect;
  /** Height of a panel's name. */
  head: number;
  list: PointList;
  statements: Rect;
  /** Where the product stands, and at the same height the others' carton. */
  shown: Rect;
  /** True where the product stands beside the rows. */
  beside: boolean;
}

const RADIUS = 0.036;
const PAD = 0.034;
const GAP = 0.04;

/** `top`, in pixels, is where a portrait ad's panels may begin. */
function planPanels(stage: Stage, arrangement: PanelsArrangement, rows: readonly string[], top: number): PanelsPlan {
  const { short } = stage;
  const place = area(stage, ...arrangement.ours);
  const grown = top > 0 ? place.y - top : 0;
  const ours = { ...place, y: place.y - grown, height: place.height + grown };
  const lower = area(stage, ...arrangement.theirs);
  const theirs = { ...lower, y: lower.y - grown, height: lower.height + grown };
  const head = short * 0.075 * bodyScale(stage);
  const pad = short * PAD;
  const inner = {
    x: ours.x + pad,
    y: ours.y + head + pad * 0.3,
    width: ours.width - 2 * pad,
    height: ours.height - head - pad * 1.3,
  };
  const parts = besideRows(stage, inner, rows) ?? aboveRows(stage, inner, rows, arrangement.rows);
  return { ours, theirs, head, ...parts };
}

type PanelParts = Pick<PanelsPlan, 'list' | 'statements' | 'shown' | 'beside'>;

/** A thing that narrow would be small above the rows. */
const NARROW = 0.85;
const MOST_BESIDE = 0.42;
const LIMITS = { size: 0.033, gap: 0.9 };

/** Null where the product is not narrow, or leaves too little room for the rows. */
function besideRows(stage: Stage, inner: Rect, rows: readonly string[]): PanelParts | null {
  const { short, mirrored, height, pictures } = stage;
  const [picture] = pictures;
  const ratio = picture.width / picture.height;
  if (formatOf(stage) === 'wide' || picture.image.ground !== 'cutout' || ratio > NARROW) return null;
  const shownWidth = Math.min(inner.width * MOST_BESIDE, inner.height * ratio);
  const width = inner.width - shownWidth - short * 0.03;
  // In a story's foot nothing may be written.
  const bottom = Math.min(inner.y + inner.height, formatOf(stage) === 'story' ? height * 0.79 : height);
  const room = { ...inner, x: mirrored ? inner.x : inner.x + inner.width - width, width, height: bottom - inner.y };
  const list = layoutPoints(stage, rows, room, { ...LIMITS, gap: 1.4 });
  if (list.rows.length < Math.min(2, rows.length)) return null;
  const y = room.y + (room.height - list.height) * 0.5;
  const shown = { ...inner, x: mirrored ? inner.x + inner.width - shownWidth : inner.x, width: shownWidth };
  return { list, statements: { ...room, y, height: list.height }, shown, beside: true };
}

/** As many rows as leave the product the better part of the panel. */
function aboveRows(stage: Stage, inner: Rect, rows: readonly string[], share: number): PanelParts {
  for (let count = rows.length; count > 1; count--) {
    const parts = rowsBelow(stage, inner, rows.slice(0, count), share);
    const drawn = productRect(stage.pictures[0], parts.shown, 'stand');
    if (drawn.width > inner.width * 0.7 || drawn.height > inner.height * 0.6) return parts;
  }
  return rowsBelow(stage, inner, rows.slice(0, 1), share);
}

function rowsBelow(stage: Stage, inner: Rect, rows: readonly string[], share: number): PanelParts {
  const gap = stage.short * GAP;
  const list = layoutPoints(stage, rows, { ...inner, height: inner.height * share }, LIMITS);
  const isStory = formatOf(stage) === 'story';
  const bottom = inner.y + inner.height;
  const y = isStory ? inner.y : bottom - list.height;
  const from = isStory ? y + list.height + gap : inner.y;
  const shown = { ...inner, y: from, height: (isStory ? bottom : y - gap) - from };
  return { list, statements: { ...inner, y, height: list.height }, shown, beside: false };
}

function drawPanel(stage: Stage, { x, y, width, height }: Rect, color: Oklch, shadow: number): void {
  const { context, palette, short } = stage;
  context.save();
  context.shadowColor = css(palette.ink, shadow);
  context.shadowBlur = short * 0.045;
  context.shadowOffsetY = short * 0.014;
  context.beginPath();
  context.roundRect(x, y, width, height, short * RADIUS);
  context.fillStyle = linear(
    context,
    [x, y, x, y + height],
    [
      [0, shade(color, 0.015)],
      [1, shade(color, -0.03)],
    ],
  );
  context.fill();
  context.restore();
}

function drawTheirs(stage: Stage, plan: PanelsPlan, name: string): void {
  const { theirs, ours, list, statements, head, shown, beside } = plan;
  const { short, mirrored } = stage;
  drawPanel(stage, theirs, dull(0.885), 0.1);
  // Our panel covers its near edge.
  const covered = mirrored ? theirs.x + theirs.width - ours.x : ours.x + ours.width - theirs.x;
  const pad = short * 0.026;
  const inner = {
    ...theirs,
    x: (mirrored ? theirs.x : theirs.x + covered) + pad,
    width: theirs.width - covered - 2 * pad,
  };
  const style = { voice: VOICES.strong, size: short * 0.033 * bodyScale(stage), inks: [dull(0.4), dull(0.2)] };
  drawHead(stage, name, { ...inner, y: theirs.y + short * 0.008, height: head }, style);
  const radius = list.radius || short * 0.026;
  const middles = list.rows.map((row) => statements.y + row.y + row.height / 2);
  const isFree = (y: number) => y - radius > theirs.y + head && y + radius < theirs.y + theirs.height - pad;
  const rows = beside ? [] : middles.filter(isFree);
  const top = Math.max(shown.y, theirs.y + head);
  const below = beside ? theirs.y + theirs.height : shown.y + shown.height;
  const bottom = Math.min(below, theirs.y + theirs.height - pad * 1.6);
  drawOthersBox(stage, {
    ...inner,
    x: inner.x + inner.width * 0.06,
    width: inner.width * 0.88,
    y: top,
    height: bottom - top,
  });
  for (const y of rows) {
    const start = mirrored ? inner.x + inner.width : inner.x;
    drawUnknown(stage, start + (mirrored ? -radius : radius), y, radius);
    drawBar(stage, mirrored ? inner.x : inner.x + radius * 2.9, y, inner.width - radius * 2.9, radius * 0.62);
  }
}

/** Where a statement would stand, if there were one. */
function drawBar({ context }: Stage, x: number, y: number, width: number, height: number): void {
  context.beginPath();
  context.roundRect(x, y - height / 2, width, height, height / 2);
  context.fillStyle = css(dull(0.82));
  context.fill();
}

function drawOurs(stage: Stage, plan: PanelsPlan, fill: Oklch): void {
  const { ours, list, statements, head, shown, beside } = plan;
  const { context, palette, pictures, short, words } = stage;
  drawPanel(stage, ours, fill, 0.3);
  const isLight = fill.l > 0.6;
  const inks = isLight ? [palette.ink, palette.paper] : [palette.paper, palette.ink];
  context.save();
  context.beginPath();
  context.roundRect(ours.x, ours.y, ours.width, ours.height, short * RADIUS);
  context.clip();
  const radius = Math.max(shown.height * 0.75, shown.width * 0.5);
  softEllipse(context, shown.x + shown.width / 2, shown.y + shown.height / 2, radius, radius, shade(fill, GLOW), 0.8);
  context.restore();
  const style = { voice: VOICES.wordmark, size: short * 0.042 * bodyScale(stage), inks };
  drawHead(
    stage,
    words.brandName,
    { x: ours.x + short * PAD, y: ours.y + short * 0.008, width: ours.width - 2 * short * PAD, height: head },
    style,
  );
  const spare = shown.height - productRect(pictures[0], shown, 'stand').height;
  const raised = beside ? shown : { ...shown, height: shown.height - spare * 0.4 };
  placeProduct(stage, pictures[0], raised, { way: 'stand', hanging: 'wall', shadow: shade(palette.ink, -0.04) });
  drawPoints(stage, list, statements, { sign: 'check', fill: isLight ? palette.ink : palette.paper, inks });
}
