import type { SKRSContext2D } from '@napi-rs/canvas';
import type { AspectRatio } from '../../../../lib/domain/shared/aspect-ratio';
import type { Language } from '../../../../lib/domain/shared/language';
import { luminance, type GroundRange } from './color/contrast';
import type { Palette } from './color/palette';
import type { LogoMark, MarkMatrix, MarkRect, ProductMark, TextMark } from '../mark';
import type { Picture } from './picture/picture';

/** Pixels from the top left corner. */
export type Rect = MarkRect;

export interface Words {
  headline: string;
  line: string;
  call: string;
  /** At most six short statements; many ads have none. */
  points: readonly string[];
  brandName: string;
  productName: string;
  language: Language;
}

/** A mark as it is drawn, which knows the picture and not yet its place in the brief. */
export type StageMark = TextMark | LogoMark | (Omit<ProductMark, 'photo'> & { picture: Picture });

/** What a composition draws on and with. It holds the state of one ad and of no other. */
export interface Stage {
  context: SKRSContext2D;
  ratio: AspectRatio;
  width: number;
  height: number;
  /** The shorter side: what sizes are shares of. */
  short: number;
  /** Where words and logo may stand: inside the margins, and clear of a story's own controls. */
  safe: Rect;
  palette: Palette;
  words: Words;
  /** At least one; the first is the one to show when there is room for one. */
  pictures: readonly [Picture, ...Picture[]];
  logo: Picture | null;
  /** True when the layout runs from right to left. */
  mirrored: boolean;
  /** True for a thing that hangs rather than stands, such as a shirt. */
  hangs: boolean;
  /** What has been drawn where; `drawText`, `drawCrop` and the logo note it themselves. */
  marks: StageMark[];
}

/** What pictures are drawn on: all that placing a product needs of a stage. */
export type Surface = Pick<Stage, 'context' | 'width' | 'height' | 'short' | 'palette' | 'hangs' | 'marks'>;

/** The context's matrix now, for a mark. */
export function currentMatrix({ context }: Pick<Stage, 'context'>): MarkMatrix {
  const { a, b, c, d, e, f } = context.getTransform();
  return [a, b, c, d, e, f];
}

/** Stories cover about 14 % at the top and 20 % at the bottom with their own controls. */
const STORY_TOP = 0.14;
const STORY_BOTTOM = 0.2;
const MARGIN = 0.066;

export function safeArea(ratio: AspectRatio, width: number, height: number): Rect {
  const margin = Math.round(Math.min(width, height) * MARGIN);
  const top = ratio === '9:16' ? Math.round(height * STORY_TOP) : margin;
  const bottom = ratio === '9:16' ? Math.round(height * STORY_BOTTOM) : margin;
  return { x: margin, y: top, width: width - 2 * margin, height: height - top - bottom };
}

/** How much larger supporting words are: a story fills the whole screen and has the room. */
export const bodyScale = ({ ratio }: Pick<Stage, 'ratio'>): number => (ratio === '9:16' ? 1.16 : 1);

/** All that finding a place needs of a stage. */
export type Space = Pick<Stage, 'ratio' | 'width' | 'height' | 'short' | 'safe' | 'mirrored'>;

/** A rectangle in shares of the whole ad, in reading direction. */
export function area({ width, height, mirrored }: Space, x: number, y: number, w: number, h: number): Rect {
  return { x: (mirrored ? 1 - x - w : x) * width, y: y * height, width: w * width, height: h * height };
}

/** A rectangle in shares of the safe area, in reading direction. */
export function safePart({ safe, mirrored }: Space, x: number, y: number, w: number, h: number): Rect {
  return {
    x: safe.x + (mirrored ? 1 - x - w : x) * safe.width,
    y: safe.y + y * safe.height,
    width: w * safe.width,
    height: h * safe.height,
  };
}

/** A rectangle inside another, `left` and `top` pixels from its corner at the layout's start. */
export function inset({ mirrored }: Stage, rect: Rect, left: number, top: number, width: number, height: number): Rect {
  return { x: mirrored ? rect.x + rect.width - left - width : rect.x + left, y: rect.y + top, width, height };
}

/** Draws scenery in left-to-right coordinates, turned over where the layout is. Not for words, logos and products. */
export function drawScenery(stage: Stage, draw: (context: SKRSContext2D) => void): void {
  const { context, width, mirrored } = stage;
  context.save();
  if (mirrored) {
    context.translate(width, 0);
    context.scale(-1, 1);
  }
  draw(context);
  context.restore();
}

const SAMPLE_STEP = 5;
/** Shares of the pixels that may be darker or lighter than the range: single specks of a texture. */
const OUTLIERS = 0.004;

/** The range of luminance that is drawn inside `rect` so far. */
export function groundRange({ context, width, height }: Stage, rect: Rect): GroundRange {
  const left = Math.max(0, Math.floor(rect.x));
  const top = Math.max(0, Math.floor(rect.y));
  const columns = Math.max(1, Math.min(width - left, Math.ceil(rect.width)));
  const rows = Math.max(1, Math.min(height - top, Math.ceil(rect.height)));
  const { data } = context.getImageData(left, top, columns, rows);
  const sorted = new Float64Array(Math.ceil(rows / SAMPLE_STEP) * Math.ceil(columns / SAMPLE_STEP));
  let count = 0;
  for (let y = 0; y < rows; y += SAMPLE_STEP) {
    for (let x = 0; x < columns; x += SAMPLE_STEP) {
      const at = (y * columns + x) * 4;
      sorted[count++] = luminance([data[at] ?? 0, data[at + 1] ?? 0, data[at + 2] ?? 0]);
    }
  }
  sorted.sort();
  const skip = Math.floor(sorted.length * OUTLIERS);
  return { darkest: sorted[skip] ?? 0, lightest: sorted[sorted.length - 1 - skip] ?? 1 };
}
