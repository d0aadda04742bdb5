import { drawButton, layoutButton } from '../brand/button';
import { readableInk } from '../color/contrast';
import { css, distance, type Oklch } from '../color/oklch';
import { asGround, groundFor } from '../color/palette';
import { LOGO_CENTER, LOGO_START } from '../formats';
import { placeProduct, productRect } from '../picture/place-product';
import { softEllipse } from '../picture/shadow';
import { landing, silhouetteOf, subjectBounds } from '../picture/silhouette';
import { disc, fillVertical, shade } from '../scenes/backdrop';
import { groundRange, safePart, type Rect, type Stage } from '../stage';
import { drawText } from '../text/draw-text';
import { statementsOf } from '../text/statements';
import { VOICES } from '../text/voice';
import { drawWords } from '../text/words';
import { planCallouts, type CalloutPlan, type Label } from './multi-feature-plan';

/** The product in the middle of a drawing board, thin lines from it to what it has. */
export function callouts(stage: Stage): void {
  const { palette, pictures, words } = stage;
  const { points, line } = statementsOf(words);
  const ground = groundFor(palette.product, [palette.tone(0.955, 0.5), palette.tone(0.86, 0.6), palette.tone(0.3)]);
  drawBoard(stage, ground);
  const field = drawBoardWords(stage, points.length === 0 ? line : '');
  const isDeep = stage.ratio === '9:16' && pictures[0].width < pictures[0].height * 0.75;
  const plan = planCallouts(stage, field, points, isDeep ? stage.height * 0.93 : field.y + field.height);
  const drawn = productRect(pictures[0], plan.product, 'lie');
  drawHalo(stage, plan, drawn, ground);
  placeProduct(stage, pictures[0], plan.product, { way: 'lie', shadow: palette.ink });
  drawCallouts(stage, plan.labels);
  drawCall(stage, isDeep ? plan.labels : []);
}

/** Paper with a fine grid of dots. */
function drawBoard(stage: Stage, ground: Oklch): void {
  const { context, width, height, short, ratio } = stage;
  fillVertical(context, { x: 0, y: 0, width, height }, [
    [0, shade(ground, 0.015)],
    [1, shade(ground, -0.03)],
  ]);
  const step = short / 27;
  context.fillStyle = css(shade(ground, ground.l > 0.6 ? -0.09 : 0.08));
  context.beginPath();
  for (let y = step / 2; y < height; y += step) {
    for (let x = step / 2; x < width; x += step) context.rect(x, y, short * 0.0022, short * 0.0022);
  }
  context.fill();
  if (ratio === '9:16') drawFoot(stage);
}

/** Under a story's words, where nothing may be written, the ground swells up in the brand's colour. */
function drawFoot({ context, width, height, palette }: Stage): void {
  const radius = width * 1.5;
  disc(context, width / 2, height * 0.86 + radius, radius, css(asGround(palette.brand)));
}

const button = ({ palette }: Stage) => [asGround(palette.brand), palette.ink, palette.paper] as const;

/** Logo and headline, where there is a column for them the call to action too; returns what is left for the rest. */
function drawBoardWords(stage: Stage, line: string): Rect {
  const { palette, safe, short, ratio, mirrored } = stage;
  const style = {
    voice: VOICES.grotesque,
    inks: [palette.tone(0.25), palette.ink, palette.paper],
    lineInks: [shade(palette.ink, 0.1), palette.ink, palette.paper],
    eyebrowInks: [palette.tone(0.45), palette.ink, palette.paper],
    button: button(stage),
  };
  const quoted = { ...stage, words: { ...stage.words, line } };
  if (ratio === '16:9') {
    const text = safePart(stage, 0, 0.15, 0.31, 0.85);
    const logo = safePart(stage, ...LOGO_START);
    drawWords(quoted, { logo, text, headlineSize: short * 0.115, align: 'start', anchor: 0.55, footer: null }, style);
    const taken = safe.width * 0.345;
    return { ...safe, x: mirrored ? safe.x : safe.x + taken, width: safe.width - taken };
  }
  const places = {
    logo: safePart(stage, ...LOGO_CENTER),
    text: safePart(stage, 0, 0.1, 1, line === '' ? 0.19 : 0.25),
    headlineSize: short * 0.092,
    align: 'center',
    anchor: 0,
    footer: null,
  } as const;
  const covered = drawWords(quoted, places, { ...style, call: false, maxLines: 3 });
  const top = covered.text.y + covered.text.height + short * 0.035;
  const call = layoutButton(stage, safe.width, 1);
  return { ...safe, y: top, height: safe.y + safe.height - (call ? call.height + short * 0.035 : 0) - top };
}

/** The call to action at the foot of the safe area, under the labels where these stand to one side. */
function drawCall(stage: Stage, labels: readonly Label[]): void {
  const { safe, ratio, mirrored } = stage;
  const call = layoutButton(stage, safe.width, 1);
  if (ratio === '16:9' || !call) return;
  const [label] = labels;
  const isOneSided = label !== undefined && labels.every(({ side }) => side === label.side);
  const start = mirrored ? safe.x : safe.x + safe.width - call.width;
  const x = isOneSided ? start : safe.x + (safe.width - call.width) / 2;
  drawButton(stage, call, x, safe.y + safe.height - call.height, button(stage));
}

/** A rounded plane in the brand's colour behind the product, no further than the labels allow. */
function drawHalo(stage: Stage, { product, labels }: CalloutPlan, drawn: Rect, ground: Oklch): void {
  const { context, pictures, short } = stage;
  if (pictures[0].image.ground !== 'cutout') return;
  const [x, y] = [drawn.x + drawn.width / 2, drawn.y + drawn.height / 2];
  const across = labels.filter(({ side }) => side === 'left' || side === 'right');
  const down = labels.filter(({ side }) => side === 'above' || side === 'below');
  const roomX = across.map(({ rect }) => Math.abs(rect.x + rect.width / 2 - x) - rect.width / 2 - short * 0.045);
  const roomY = down.map(({ rect }) => Math.abs(rect.y + rect.height / 2 - y) - rect.height / 2 - short * 0.045);
  const reach = Math.max(drawn.width, drawn.height) * 0.56;
  const tall = Math.min(product.height / 2, reach, Math.max(drawn.height * 0.62, short * 0.16), ...roomY);
  const wide = Math.max(tall, Math.min(drawn.width * 0.47, ...roomX));
  const half = { x: Math.min(wide, ...roomX), y: Math.min(tall, ...roomX) };
  const color = haloColor(stage, ground);
  const radius = Math.min(half.x, half.y);
  softEllipse(context, x, y, half.x * 1.35, half.y * 1.35, color, 0.3);
  context.beginPath();
  context.roundRect(x - half.x, y - half.y, half.x * 2, half.y * 2, radius);
  context.fillStyle = css(color);
  context.fill();
}

function haloColor({ palette }: Stage, ground: Oklch): Oklch {
  const colors = [palette.tone(0.8, 0.9), asGround(palette.brand), palette.tone(0.6)];
  const apart = colors.find((wished) => distance(wished, ground) > 0.1) ?? palette.neutral(0.8);
  return groundFor(palette.product, [apart, asGround(palette.brand)]);
}

function drawCallouts(stage: Stage, labels: readonly Label[]): void {
  const shown = stage.marks.findLast((mark) => mark.kind === 'product');
  if (!shown || labels.length === 0) return;
  const silhouette = silhouetteOf(shown.picture, shown.crop);
  const bounds = subjectBounds(silhouette, shown.rect);
  for (const label of labels) {
    const bar = barOf(stage, label);
    const from = { x: bar.x + bar.width / 2, y: bar.y + bar.height / 2 };
    const way = label.side === 'left' || label.side === 'right' ? 'across' : 'down';
    const beside = labels.filter(({ side }) => side === label.side);
    const aim = aimOf(bounds, beside, label, way);
    drawLeader(stage, from, landing(silhouette, shown.rect, aim, way), way);
    drawLabel(stage, label, bar);
  }
}

/** A label at the product's height points straight at it; the others share its height, or width, evenly. */
function aimOf(subject: Rect, beside: readonly Label[], { rect, side }: Label, way: 'across' | 'down') {
  const middles = beside.map((label) => middle(label.rect));
  const own = middle(rect);
  const [start, length] = way === 'across' ? [subject.y, subject.height] : [subject.x, subject.width];
  const along = (point: { x: number; y: number }) => (way === 'across' ? point.y : point.x);
  const isInside = middles.every(
    (point) => along(point) > start + length * 0.08 && along(point) < start + length * 0.92,
  );
  const order = middles.filter((point) => along(point) < along(own)).length;
  const shared = start + length * (0.5 + ((order + 0.5) / middles.length - 0.5) * 0.8);
  const at = isInside ? along(own) : shared;
  const isFar = side === 'right' || side === 'below';
  const edge = way === 'across' ? subject.x + (isFar ? subject.width : 0) : subject.y + (isFar ? subject.height : 0);
  return way === 'across' ? { x: edge, y: at } : { x: at, y: edge };
}

const middle = ({ x, y, width, height }: Rect) => ({ x: x + width / 2, y: y + height / 2 });

/** The short stroke at a label's edge where its line begins. */
function barOf({ short }: Stage, { rect, side }: Label): Rect {
  const thick = short * 0.005;
  const gap = short * 0.016;
  if (side === 'left') return { x: rect.x + rect.width + gap, y: rect.y, width: thick, height: rect.height };
  if (side === 'right') return { x: rect.x - gap - thick, y: rect.y, width: thick, height: rect.height };
  const width = Math.min(rect.width, short * 0.12);
  const x = rect.x + (rect.width - width) / 2;
  if (side === 'above') return { x, y: rect.y + rect.height + gap, width, height: thick };
  return { x, y: rect.y - gap - thick, width, height: thick };
}

function drawLabel(stage: Stage, { text, rect, side }: Label, bar: Rect): void {
  const { context, palette } = stage;
  const ground = groundRange(stage, rect);
  context.fillStyle = readableInk([asGround(palette.brand), palette.accent, palette.ink], ground, 2).color;
  context.beginPath();
  context.roundRect(bar.x, bar.y, bar.width, bar.height, Math.min(bar.width, bar.height) / 2);
  context.fill();
  const align = side === 'left' ? 'right' : side === 'right' ? 'left' : 'center';
  const x = align === 'left' ? rect.x : align === 'right' ? rect.x + rect.width : rect.x + rect.width / 2;
  drawText(stage, text, x, rect.y, align, readableInk([palette.ink, palette.paper], ground).color);
}

interface Point {
  x: number;
  y: number;
}

/** Straight from the label, then, where it has to, aslant to its dot on the product. */
function drawLeader({ context, short, palette }: Stage, from: Point, to: Point, way: 'across' | 'down'): void {
  const bend = 0.4;
  const elbow =
    way === 'across'
      ? { x: from.x + (to.x - from.x) * bend, y: from.y }
      : { x: from.x, y: from.y + (to.y - from.y) * bend };
  for (const [width, color] of [
    [short * 0.0055, css(palette.paper, 0.75)],
    [short * 0.0024, css(palette.ink)],
  ] as const) {
    context.beginPath();
    context.moveTo(from.x, from.y);
    context.lineTo(elbow.x, elbow.y);
    context.lineTo(to.x, to.y);
    context.lineJoin = 'round';
    context.lineWidth = width;
    context.strokeStyle = color;
    context.stroke();
  }
  disc(context, to.x, to.y, short * 0.0155, css(palette.ink, 0.25));
  disc(context, to.x, to.y, short * 0.014, css(palette.paper));
  disc(context, to.x, to.y, short * 0.0075, css(palette.ink));
}
