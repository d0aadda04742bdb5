import { drawButton, layoutButton } from '../brand/button';
import { drawLogo } from '../brand/logo';
import { drawBareSign } from '../brand/sign';
import { css, type Oklch } from '../color/oklch';
import { asGround, dull, groundFor, standsOut } from '../color/palette';
import { formatOf, LOGO_START, type Format, type Shares } from '../formats';
import { placeProduct, productRect } from '../picture/place-product';
import { softEllipse } from '../picture/shadow';
import { disc, fillVertical, linear, shade } from '../scenes/backdrop';
import { area, bodyScale, inset, safePart, type Rect, type Stage } from '../stage';
import { eyebrow } from '../text/eyebrow';
import { drawPoints, layoutPoints, type PointList } from '../text/point-list';
import { drawTextBlock } from '../text/text-block';
import { VOICES } from '../text/voice';
import { compare, drawHead, drawUnknown } from './comparison-chart-parts';

interface TableArrangement {
  /** Of the safe area. */
  words: Shares;
  /** Of the whole ad: the most that the table takes; few rows need less and leave the product more. */
  table: Shares;
  /** Columns after the statements, as shares of the table: everybody else's, and ours. */
  others: number;
  ours: number;
  /** Of the whole ad: how far the product reaches to either side of its column's middle, and its top. */
  reach: number;
  top: number;
  headline: number;
}

/** In a landscape ad the words stand beside the table, in any other beside the product on it. */
const TABLE: Record<Format, TableArrangement> = {
  wide: {
    words: [0, 0.13, 0.37, 0.87],
    table: [0.425, 0.52, 0.505, 0.41],
    others: 0.19,
    ours: 0.29,
    reach: 0.16,
    top: 0.055,
    headline: 0.115,
  },
  story: {
    words: [0, 0.1, 0.54, 0.42],
    table: [0.066, 0.45, 0.868, 0.28],
    others: 0.2,
    ours: 0.35,
    reach: 0.26,
    top: 0.16,
    headline: 0.125,
  },
  side: {
    words: [0, 0.115, 0.56, 0.4],
    table: [0.066, 0.47, 0.868, 0.35],
    others: 0.2,
    ours: 0.31,
    reach: 0.19,
    top: 0.045,
    headline: 0.1,
  },
  stack: {
    words: [0, 0.115, 0.52, 0.4],
    table: [0.066, 0.49, 0.868, 0.33],
    others: 0.19,
    ours: 0.35,
    reach: 0.25,
    top: 0.045,
    headline: 0.1,
  },
};

/** Lower, in a landscape ad, under a tall thing that would be small on a table of the usual height. */
const LOW_TABLE: Shares = [0.425, 0.6, 0.505, 0.335];
const TALL = 0.5;

function arrangementOf(stage: Stage): TableArrangement {
  const format = formatOf(stage);
  const [{ width, height }] = stage.pictures;
  return format === 'wide' && width / height < TALL ? { ...TABLE.wide, table: LOW_TABLE } : TABLE[format];
}

/** A table whose last column is a pillar in the brand's colour; the product stands on it. */
export function pillarTable(original: Stage): void {
  const { rows, plain, others, stage } = compare(original);
  const { palette, safe, short } = stage;
  const arrangement = arrangementOf(stage);
  const ground = groundFor(palette.product, [palette.tone(0.94, 0.55), palette.tone(0.82, 0.6), palette.tone(0.34)]);
  fillVertical(stage.context, { x: 0, y: 0, width: stage.width, height: stage.height }, [
    [0, shade(ground, 0.02)],
    [1, shade(ground, -0.035)],
  ]);
  const plan = planTable(stage, arrangement, [rows, [plain]]);
  const fill = standsOut(palette, palette.paper);
  const product = productOnPillar(stage, plan, arrangement);
  const drawn = productRect(stage.pictures[0], product, 'stand');
  drawGlow(stage, drawn, ground);
  drawTable(stage, plan, others);
  drawPillar(stage, plan, fill);
  drawRows(stage, plan, fill);
  const placing = { way: 'stand', hanging: 'wall', shadow: shade(palette.ink, -0.05) } as const;
  placeProduct(stage, stage.pictures[0], product, placing);
  drawLogo(stage, safePart(stage, ...LOGO_START), 'start');
  const isWide = formatOf(stage) === 'wide';
  const place = safePart(stage, ...arrangement.words);
  const words = isWide ? place : clearOf(stage, place, drawn);
  const foot = isWide ? words.y + words.height : plan.table.y - short * 0.05;
  const button = [asGround(palette.brand), palette.ink, palette.paper] as const;
  drawTextBlock(
    stage,
    { ...words, height: foot - words.y },
    {
      voice: VOICES.grotesque,
      align: 'start',
      anchor: isWide ? 0.55 : 0.6,
      headlineSize: short * arrangement.headline,
      eyebrow: eyebrow(stage),
      call: isWide,
      inks: { headline: [palette.tone(0.24), palette.ink, palette.paper], line: [palette.ink, palette.paper] },
      button,
    },
  );
  const call = isWide ? null : layoutButton(stage, safe.width, 1);
  if (!call) return;
  const x = stage.mirrored ? safe.x + safe.width - call.width : safe.x;
  drawButton(stage, call, x, safe.y + safe.height - call.height, button);
}

/** What of `rect` is before the product, in reading direction. */
function clearOf({ short, mirrored }: Stage, rect: Rect, product: Rect): Rect {
  const gap = short * 0.03;
  if (!mirrored) return { ...rect, width: Math.min(rect.width, product.x - gap - rect.x) };
  const x = Math.max(rect.x, product.x + product.width + gap);
  return { ...rect, x, width: rect.x + rect.width - x };
}

interface TablePlan {
  table: Rect;
  head: number;
  list: PointList;
  /** Where the statements go. */
  statements: Rect;
  others: Rect;
  /** The pillar, which is taller than the table and rises from the ad's lower edge. */
  ours: Rect;
  /** The middle of each row, in pixels from the top. */
  middles: readonly number[];
}

const PAD = 0.036;
const NO_ROWS: PointList = { rows: [], radius: 0, inset: 0, height: 0 };
/** How far the product's middle may be from its pillar's, as a share of the pillar's width. */
const MOST_ASIDE = 0.16;

/** The table as high as the first of the lists of rows that fit, on the lower edge of its place. */
function planTable(stage: Stage, arrangement: TableArrangement, choices: readonly (readonly string[])[]): TablePlan {
  const { short, mirrored } = stage;
  const room = area(stage, ...arrangement.table);
  const pad = short * PAD;
  const head = short * 0.088 * bodyScale(stage);
  const width = room.width * (1 - arrangement.others - arrangement.ours) - pad * 1.6;
  const most = { x: 0, y: 0, width, height: room.height - head - 2 * pad };
  const lists = choices.map((rows) => layoutPoints(stage, rows, most, { size: 0.038, gap: 2.1, signs: false }));
  const list = lists.find(({ rows }) => rows.length > 0) ?? NO_ROWS;
  const body = Math.max(list.height, short * 0.06);
  const height = head + body + 2 * pad;
  const table = { ...room, y: room.y + room.height - height, height };
  const top = table.y + head + pad;
  const [theirs, mine] = [arrangement.others * room.width, arrangement.ours * room.width];
  const rise = short * 0.022;
  const pillar = inset(stage, table, room.width - mine, 0, mine, height);
  return {
    table,
    head,
    list,
    statements: { x: mirrored ? table.x + table.width - pad - width : table.x + pad, y: top, width, height: body },
    others: inset(stage, table, room.width - mine - theirs, 0, theirs, height),
    ours: { ...pillar, y: pillar.y - rise, height: stage.height - pillar.y + rise },
    middles: list.rows.length > 0 ? list.rows.map((row) => top + row.y + row.height / 2) : [top + body / 2],
  };
}

/** Light behind the product, so that it stands free. */
function drawGlow({ context, short }: Stage, product: Rect, ground: Oklch): void {
  const light = shade(ground, ground.l > 0.6 ? 0.05 : 0.1);
  const reach = Math.max(short * 0.2, Math.hypot(product.width, product.height) * 0.62);
  softEllipse(context, product.x + product.width / 2, product.y + product.height / 2, reach, reach, light, 0.9);
}

function drawTable(stage: Stage, { table, head, others, list, middles }: TablePlan, name: string): void {
  const { context, palette, short, mirrored } = stage;
  const radius = short * 0.03;
  context.save();
  context.shadowColor = css(palette.ink, 0.16);
  context.shadowBlur = short * 0.05;
  context.shadowOffsetY = short * 0.016;
  context.beginPath();
  context.roundRect(table.x, table.y, table.width, table.height, radius);
  context.fillStyle = css(palette.paper);
  context.fill();
  context.restore();
  context.fillStyle = css(dull(0.955));
  context.fillRect(others.x, others.y, others.width, others.height);
  context.fillStyle = css(dull(0.88));
  const end = mirrored ? others.x : table.x + short * PAD;
  const width = (mirrored ? table.x + table.width - short * PAD : others.x + others.width) - end;
  const line = Math.max(1.5, short * 0.0016);
  context.fillRect(end, table.y + head, width, line);
  list.rows.slice(1).forEach((row, index) => {
    const before = list.rows[index];
    if (!before) return;
    const top = (middles[0] ?? 0) - (list.rows[0]?.height ?? 0) / 2;
    context.fillRect(end, top + (before.y + before.height + row.y) / 2, width, line);
  });
  const inner = { ...others, x: others.x + short * 0.014, width: others.width - short * 0.028, height: head };
  const style = { voice: VOICES.strong, size: short * 0.031 * bodyScale(stage), inks: [dull(0.42), dull(0.2)] };
  drawHead(stage, name, inner, style);
  middles.forEach((y) => drawUnknown(stage, others.x + others.width / 2, y, short * 0.024 * bodyScale(stage)));
}

function drawPillar(stage: Stage, { ours, head, table }: TablePlan, fill: Oklch): void {
  const { context, palette, short, words } = stage;
  context.save();
  context.shadowColor = css(palette.ink, 0.28);
  context.shadowBlur = short * 0.035;
  context.shadowOffsetY = short * 0.01;
  context.beginPath();
  context.roundRect(ours.x, ours.y, ours.width, ours.height, [short * 0.03, short * 0.03, 0, 0]);
  context.fillStyle = linear(
    context,
    [ours.x, ours.y, ours.x, ours.y + ours.height],
    [
      [0, shade(fill, 0.02)],
      [1, shade(fill, -0.045)],
    ],
  );
  context.fill();
  context.restore();
  // Free of what stands on it.
  const top = ours.y + short * 0.014;
  const inner = { x: ours.x + short * 0.02, y: top, width: ours.width - short * 0.04, height: table.y + head - top };
  const inks = fill.l > 0.6 ? [palette.ink, palette.paper] : [palette.paper, palette.ink];
  const style = { voice: VOICES.wordmark, size: short * 0.042 * bodyScale(stage), inks };
  drawHead(stage, words.brandName, inner, style);
}

function drawRows(stage: Stage, { list, statements, ours, middles }: TablePlan, fill: Oklch): void {
  const { context, palette, short } = stage;
  drawPoints(stage, list, statements, { sign: 'none', fill, inks: [palette.ink] });
  const radius = short * 0.028 * bodyScale(stage);
  const x = ours.x + ours.width / 2;
  for (const y of middles) {
    disc(context, x, y, radius, css(palette.paper));
    drawBareSign(stage, 'check', x, y, radius, css(fill));
  }
}

/** Where the product stands: on the pillar, and to its inner side no further than it would tip. */
function productOnPillar(stage: Stage, { ours }: TablePlan, { reach, top }: TableArrangement): Rect {
  const { height, width, pictures, short, mirrored } = stage;
  const [picture] = pictures;
  const isCutout = picture.image.ground === 'cutout';
  const middle = ours.x + ours.width / 2;
  const room = Math.min(middle, width - middle) - short * 0.03;
  const aside = Math.min(Math.max(0, reach * width - room), ours.width * MOST_ASIDE);
  const half = Math.min(reach * width, room + aside);
  const bottom = ours.y + (isCutout ? short * 0.004 : -short * 0.028);
  const x = middle + (mirrored ? aside : -aside) - half;
  const drawn = productRect(picture, { x, y: top * height, width: 2 * half, height: bottom - top * height }, 'stand');
  // A framed photo goes down to the pillar as well.
  const rect = { x, y: bottom - drawn.height, width: 2 * half, height: drawn.height };
  return stage.hangs ? { ...rect, y: top * height, height: bottom - top * height } : rect;
}
