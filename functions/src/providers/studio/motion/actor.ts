import { createCanvas, type Canvas } from '@napi-rs/canvas';
import type { Oklch } from '../color/oklch';
import type { Picture } from '../picture/picture';
import { placeProduct, productRect } from '../picture/place-product';
import { contactShadow, floatShadow } from '../picture/shadow';
import type { Rect } from '../stage';
import { noteProduct, type Pen } from './pen';
import { productStage } from './layer-stage';
import type { FilmProduct, FilmSet } from './film-set';

/** Where an actor is against its place: pixels, a factor around its foot (or its middle), radians. */
export interface Pose {
  x?: number;
  y?: number;
  scale?: number;
  turn?: number;
  alpha?: number;
  /** How much of its shadow is there; 1 is all. */
  shadow?: number;
}

/** A product ready to move: cut-outs with a shadow of their own layer, other photos as framed cards. */
export interface Actor {
  /** Where it stands at rest. */
  rect: Rect;
  /** What stays where it is when it grows and turns: the foot of what stands, the middle of all else. */
  pivot: { x: number; y: number };
  isCutout: boolean;
  /** True for what stands on the ground: it may not float. */
  stands: boolean;
  draw: (pen: Pen, pose?: Pose) => void;
}

export interface Casting {
  way: 'stand' | 'float';
  shadow: Oklch;
  strength?: number;
  /** The most that a pose enlarges it: its layer is painted that large, so that it stays sharp. */
  most?: number;
}

/** Where a point of an actor at rest is in a pose. */
export function posed({ pivot }: Actor, point: { x: number; y: number }, pose: Pose): { x: number; y: number } {
  const { x = 0, y = 0, scale = 1, turn = 0 } = pose;
  const [dx, dy] = [point.x - pivot.x, point.y - pivot.y];
  const [cos, sin] = [Math.cos(turn), Math.sin(turn)];
  return { x: pivot.x + x + scale * (dx * cos - dy * sin), y: pivot.y + y + scale * (dx * sin + dy * cos) };
}

/** Sprites keep room around the product for what a shadow spreads, as a share of the longer side. */
const ROOM = 0.16;

/** Puts a product inside `rect`, whole and in its own proportions. Things that hang never stand. */
export function castProduct(
  set: FilmSet,
  product: FilmProduct,
  rect: Rect,
  casting: Casting,
  picture: Picture = product.pictures[0],
): Actor {
  const way = casting.way === 'stand' && product.hangs ? 'float' : casting.way;
  const drawn = productRect(picture, rect, way);
  const isCutout = picture.image.ground === 'cutout';
  const stands = isCutout && way === 'stand';
  const pivot = { x: drawn.x + drawn.width / 2, y: drawn.y + drawn.height * (stands ? 1 : 0.5) };
  const body = isCutout
    ? paintCutout(picture, drawn, casting.most ?? 1)
    : paintCard(set, product, picture, drawn, casting);
  const shadow = isCutout && !picture.image.own_shadow ? paintShadow(picture, drawn, casting, stands) : null;
  const draw = (pen: Pen, pose: Pose = {}) => {
    const { x = 0, y = 0, scale = 1, turn = 0, alpha = 1, shadow: shade = 1 } = pose;
    const { context } = pen;
    if (alpha <= 0 || scale <= 0) return;
    context.save();
    context.globalAlpha *= Math.min(1, alpha);
    context.translate(pivot.x + x, pivot.y + (stands ? 0 : y));
    context.scale(scale, scale);
    context.translate(-pivot.x, -pivot.y);
    if (shadow) drawLayer(pen, shadow, Math.min(1, shade));
    if (stands) context.translate(0, y / scale);
    context.translate(pivot.x, pivot.y);
    context.rotate(turn);
    context.translate(-pivot.x, -pivot.y);
    drawLayer(pen, body, 1);
    noteProduct(pen, drawn);
    context.restore();
  };
  return { rect: drawn, pivot, isCutout, stands, draw };
}

interface Layer {
  canvas: Canvas;
  rect: Rect;
}

function drawLayer({ context }: Pen, { canvas, rect }: Layer, alpha: number): void {
  if (alpha <= 0) return;
  context.save();
  context.globalAlpha *= alpha;
  context.imageSmoothingQuality = 'low';
  context.drawImage(canvas, rect.x, rect.y, rect.width, rect.height);
  context.restore();
}

/** Scaled once with care, so that every frame may scale it a little without. */
function paintCutout(picture: Picture, drawn: Rect, most: number): Layer {
  const scale = Math.min(most, Math.max(1, picture.width / drawn.width));
  const canvas = createCanvas(
    Math.max(1, Math.round(drawn.width * scale)),
    Math.max(1, Math.round(drawn.height * scale)),
  );
  const context = canvas.getContext('2d');
  context.imageSmoothingQuality = 'high';
  context.drawImage(picture.canvas, 0, 0, canvas.width, canvas.height);
  return { canvas, rect: drawn };
}

function paintShadow(picture: Picture, drawn: Rect, { shadow, strength = 1 }: Casting, stands: boolean): Layer {
  const room = Math.max(drawn.width, drawn.height) * ROOM;
  // A shadow is soft: half of its pixels are enough.
  const share = 0.5;
  const rect = grown(drawn, room);
  const canvas = createCanvas(Math.ceil(rect.width * share), Math.ceil(rect.height * share));
  const context = canvas.getContext('2d');
  context.scale(share, share);
  context.translate(-rect.x, -rect.y);
  if (stands) contactShadow(context, picture, drawn, shadow, strength);
  else floatShadow(context, drawn, shadow, strength);
  return { canvas, rect };
}

/** A photo that is no cut-out stands as a card, as it does in the ads. */
function paintCard(set: FilmSet, product: FilmProduct, picture: Picture, drawn: Rect, casting: Casting): Layer {
  const room = set.short * 0.08;
  const most = casting.most ?? 1;
  const rect = grown(drawn, room);
  const canvas = createCanvas(Math.ceil(rect.width * most), Math.ceil(rect.height * most));
  const stage = productStage(set, product, canvas);
  stage.context.scale(most, most);
  stage.context.translate(-rect.x, -rect.y);
  placeProduct(stage, picture, drawn, { way: 'float', shadow: casting.shadow, strength: casting.strength ?? 1 });
  return { canvas, rect };
}

const grown = ({ x, y, width, height }: Rect, by: number): Rect => ({
  x: x - by,
  y: y - by,
  width: width + 2 * by,
  height: height + 2 * by,
});
