import type { SKRSContext2D } from '@napi-rs/canvas';
import type { ShownText } from '../../../filming/film';
import type { Rect } from '../stage';

/** What a frame is drawn with; it notes what stands where. */
export interface Pen {
  context: SKRSContext2D;
  /** Of the frame, in pixels; where only notes are wanted the canvas is smaller. */
  width: number;
  height: number;
  words: ShownText[];
  product: Rect | null;
  /** The frames of the film in which the scene being drawn is whole; words are readable in no others. */
  whole: { from: number; to: number };
  /** Words are only noted: what is behind them is wanted. */
  wordless?: boolean;
}

/** Draws with the context as it was before and after. */
export function apart({ context }: Pick<Pen, 'context'>, draw: () => void): void {
  context.save();
  draw();
  context.restore();
}

/** The box around a rectangle where the context's matrix puts it. */
export function onFrame({ context }: Pen, { x, y, width, height }: Rect): Rect {
  const { a, b, c, d, e, f } = context.getTransform();
  const corners = [
    [x, y],
    [x + width, y],
    [x, y + height],
    [x + width, y + height],
  ] as const;
  const xs = corners.map(([left, top]) => a * left + c * top + e);
  const ys = corners.map(([left, top]) => b * left + d * top + f);
  const [left, top] = [Math.min(...xs), Math.min(...ys)];
  return { x: left, y: top, width: Math.max(...xs) - left, height: Math.max(...ys) - top };
}

/** Notes words; `readable` is in frames of the film. */
export function noteWords(pen: Pen, text: string, rect: Rect, color: string, readable: { from: number; to: number }) {
  const from = Math.max(readable.from, pen.whole.from);
  const to = Math.max(from, Math.min(readable.to, pen.whole.to));
  pen.words.push({ text, box: onFrame(pen, rect), color, readable: { from, to } });
}

/** Notes the part of the product that is on the frame; of several the one drawn last counts. */
export function noteProduct(pen: Pen, rect: Rect): void {
  const { width, height } = pen;
  const drawn = onFrame(pen, rect);
  const [left, top] = [Math.max(0, drawn.x), Math.max(0, drawn.y)];
  const [right, bottom] = [Math.min(width, drawn.x + drawn.width), Math.min(height, drawn.y + drawn.height)];
  if (right > left && bottom > top) pen.product = { x: left, y: top, width: right - left, height: bottom - top };
}
