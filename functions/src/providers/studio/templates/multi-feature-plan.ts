import { productRect } from '../picture/place-product';
import { bodyScale, type Rect, type Stage } from '../stage';
import { fitText, type FittedText } from '../text/fit-text';
import { LEAST_SIZE, UNBROKEN } from '../text/point-list';
import { setting, VOICES } from '../text/voice';

/** Which edge of the product a label stands beyond. */
export type Side = 'left' | 'right' | 'above' | 'below';

export interface Label {
  text: FittedText;
  side: Side;
  /** Where the text stands, in pixels. */
  rect: Rect;
}

/** Where the product and the statements around it go. */
export interface CalloutPlan {
  product: Rect;
  labels: Label[];
}

interface Slot {
  rect: Rect;
  side: Side;
}

const SIZE = 0.036;
const STEP = 0.94;
const MAX_LINES = 4;
/** Shares of the field: a column of labels, and what its lines need. */
const COLUMN = 0.31;
const WIDE_COLUMN = 0.42;
const REACH = 0.07;

/** Heights of a row of labels, as shares of the shorter side. */
const ROW_HEIGHTS = [0.1, 0.135, 0.165];
/** Lines from above and below meet a thing this many times as wide as high; a narrower one they would miss. */
const LOW = 1.15;
/** A product that more labels would make smaller than this share of what one leaves it keeps fewer of them. */
const LEAST_AREA = 0.6;

/**
 * Sets as many of the points as fit around the product, in the arrangement that leaves the
 * product largest: to one side of it, to both, or above and below. Beside a single column of
 * labels the product may go down to `foot`, in pixels.
 */
export function planCallouts(stage: Stage, field: Rect, points: readonly string[], foot: number): CalloutPlan {
  const most = bestPlan(stage, field, points.slice(0, 1), foot);
  for (let count = points.length; count > 1; count--) {
    const plan = bestPlan(stage, field, points.slice(0, count), foot);
    if (plan && (!most || area(stage, plan) > LEAST_AREA * area(stage, most))) return plan;
  }
  return most ?? { product: field, labels: [] };
}

function bestPlan(stage: Stage, field: Rect, points: readonly string[], foot: number): CalloutPlan | null {
  const count = points.length;
  if (count === 0) return null;
  const { width, height } = stage.pictures[0];
  const isLow = width > height * LOW;
  const stacked = isLow ? ROW_HEIGHTS.map((share) => rows(stage, field, count, share)) : [];
  const empties = [oneSide(stage, field, count, foot), bothSides(stage, field, count), ...stacked];
  const [first, ...others] = empties.flatMap((empty) => filled(stage, empty, points));
  if (!first) return null;
  return others.reduce((most, plan) => (area(stage, plan) > area(stage, most) * 1.1 ? plan : most), first);
}

function area({ pictures: [picture] }: Stage, { product }: CalloutPlan): number {
  const { width, height } = productRect(picture, product, 'lie');
  return width * height;
}

interface Empty {
  product: Rect;
  slots: Slot[];
}

function filled(stage: Stage, empty: Empty | null, points: readonly string[]): CalloutPlan[] {
  if (!empty) return [];
  for (let share = SIZE; share >= LEAST_SIZE; share *= STEP) {
    const size = stage.short * share * bodyScale(stage);
    const labels = empty.slots.flatMap(({ rect, side }, index) => {
      const text = fitText(setting(points[index] ?? '', VOICES.strong, stage.words.language), {
        ...rect,
        maxSize: size,
        minSize: size * UNBROKEN,
        maxLines: MAX_LINES,
      });
      const fits = text.size > size * 0.99 && text.lines.length <= MAX_LINES;
      return fits ? [{ text, side, rect: settled(text, rect, side) }] : [];
    });
    if (labels.length === empty.slots.length) return [{ product: empty.product, labels }];
  }
  return [];
}

/** Labels lean to the product; above it on its near edge, below likewise. */
function settled({ width, height }: FittedText, slot: Rect, side: Side): Rect {
  const y = side === 'above' ? slot.y + slot.height - height : side === 'below' ? slot.y : undefined;
  if (y !== undefined) return { x: slot.x + (slot.width - width) / 2, y, width, height };
  const x = side === 'left' ? slot.x + slot.width - width : slot.x;
  return { x, y: slot.y + (slot.height - height) / 2, width, height };
}

function column(stage: Stage, field: Rect, side: Side, width: number, count: number): Slot[] {
  const step = Math.min(field.height / count, stage.short * 0.27);
  const top = field.y + (field.height - step * count) / 2;
  const x = side === 'left' ? field.x : field.x + field.width - width;
  return Array.from({ length: count }, (_, index) => ({
    rect: { x, y: top + index * step + step * 0.07, width, height: step * 0.86 },
    side,
  }));
}

function oneSide(stage: Stage, field: Rect, count: number, foot: number): Empty | null {
  if (count > 4) return null;
  const { mirrored } = stage;
  const width = field.width * WIDE_COLUMN;
  const room = field.width - width - field.width * REACH;
  const product = {
    ...field,
    x: mirrored ? field.x + field.width - room : field.x,
    width: room,
    height: foot - field.y,
  };
  return { product, slots: column(stage, field, mirrored ? 'left' : 'right', width, count) };
}

function bothSides(stage: Stage, field: Rect, count: number): Empty | null {
  if (count < 2) return null;
  const width = field.width * COLUMN;
  const margin = width + field.width * REACH * 0.8;
  const product = { ...field, x: field.x + margin, width: field.width - 2 * margin };
  const first = column(stage, field, stage.mirrored ? 'right' : 'left', width, Math.ceil(count / 2));
  const second = column(stage, field, stage.mirrored ? 'left' : 'right', width, Math.floor(count / 2));
  return { product, slots: [...first, ...second] };
}

function rows(stage: Stage, field: Rect, count: number, share: number): Empty {
  const { short } = stage;
  const above = count > 3 ? Math.floor(count / 2) : 0;
  const height = short * share * bodyScale(stage);
  const reach = short * 0.055;
  const top = above > 0 ? height + reach : 0;
  const product = { ...field, y: field.y + top, height: field.height - top - height - reach };
  const inward = { x: field.x + field.width * 0.04, width: field.width * 0.92 };
  const upper = row(stage, { ...inward, y: field.y, height }, 'above', above);
  const lower = row(stage, { ...inward, y: field.y + field.height - height, height }, 'below', count - above);
  return { product, slots: [...upper, ...lower] };
}

function row({ mirrored, short }: Stage, rect: Rect, side: Side, count: number): Slot[] {
  const gap = short * 0.035;
  const width = (rect.width - gap * (count - 1)) / count;
  const most = Math.min(width, short * 0.42);
  return Array.from({ length: count }, (_, index) => {
    const x = rect.x + (mirrored ? count - 1 - index : index) * (width + gap) + (width - most) / 2;
    return { rect: { ...rect, x, width: most }, side };
  });
}
