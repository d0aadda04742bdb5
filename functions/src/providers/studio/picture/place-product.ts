import { css, type Oklch } from '../color/oklch';
import { currentMatrix, type Rect, type Stage } from '../stage';
import { fitInside, frameFor, MAX_ENLARGEMENT } from './crop';
import type { Picture } from './picture';
import { castShadow, contactShadow, floatShadow } from './shadow';

export interface Placing {
  /** `stand` on the lower edge of the rectangle, `float` in its middle, or `lie` on a surface seen from above. */
  way: 'stand' | 'float' | 'lie';
  shadow: Oklch;
  /** 1 is a shadow in soft daylight. */
  strength?: number;
  /** What a thing that can't stand does instead: hang on the wall behind, or else float. */
  hanging?: 'wall' | 'float';
  /** Corner radius of a framed photo, as a share of the ad's shorter side. */
  radius?: number;
}

/**
 * Draws a product inside `rect`, whole and in its own proportions: a cut-out with the shadow
 * of its place, any other photo in a frame. Returns where it stands.
 */
export function placeProduct(stage: Stage, picture: Picture, rect: Rect, placing: Placing): Rect {
  return picture.image.ground === 'cutout'
    ? placeCutout(stage, picture, rect, placing)
    : placePhoto(stage, picture, rect, placing);
}

/** Where `placeProduct` will draw. */
export function productRect(picture: Picture, rect: Rect, way: Placing['way']): Rect {
  if (picture.image.ground !== 'cutout') return limited(picture, frameFor(picture, rect).frame, rect, 0.5);
  const drawn = fitInside(rect, picture.width / picture.height, way === 'stand' ? 1 : 0.5);
  return limited(picture, drawn, rect, way === 'stand' ? 1 : 0.5);
}

/** Small photos stay smaller rather than become soft. */
function limited(picture: Picture, drawn: Rect, within: Rect, alignY: number): Rect {
  const most = Math.min(1, (picture.width * MAX_ENLARGEMENT) / drawn.width);
  if (most === 1) return drawn;
  return fitInside(
    {
      ...within,
      x: within.x + (within.width * (1 - most)) / 2,
      width: within.width * most,
      y: within.y + within.height * (1 - most) * alignY,
      height: within.height * most,
    },
    drawn.width / drawn.height,
    alignY,
  );
}

function placeCutout(
  stage: Stage,
  picture: Picture,
  rect: Rect,
  { way, shadow, strength = 1, hanging = 'float' }: Placing,
): Rect {
  const { context, hangs, short } = stage;
  const isHung = way === 'stand' && hangs;
  const floats = way === 'float' || isHung;
  const onWall = way === 'lie' || (isHung && hanging === 'wall');
  const lift = isHung ? (hanging === 'wall' ? 0.84 : 0.94) : 1;
  const drawn = productRect(picture, { ...rect, height: rect.height * lift }, way);
  if (!picture.image.own_shadow) {
    if (onWall) castShadow(context, picture, drawn, shadow, 0.42 * strength, short * 0.016, short * 0.022);
    else if (floats) floatShadow(context, drawn, shadow, strength);
    else contactShadow(context, picture, drawn, shadow, strength);
  }
  drawPicture(stage, picture, drawn);
  return drawn;
}

function placePhoto(
  stage: Stage,
  picture: Picture,
  rect: Rect,
  { shadow, strength = 1, radius = 0.03 }: Placing,
): Rect {
  const { context, short } = stage;
  const frame = productRect(picture, rect, 'float');
  const crop = frameFor(picture, rect).crop;
  context.save();
  context.shadowColor = css(shadow, 0.34 * strength);
  context.shadowBlur = short * 0.05;
  context.shadowOffsetY = short * 0.02;
  context.fillStyle = css(shadow);
  context.beginPath();
  context.roundRect(frame.x, frame.y, frame.width, frame.height, short * radius);
  context.fill();
  context.restore();
  context.save();
  context.beginPath();
  context.roundRect(frame.x, frame.y, frame.width, frame.height, short * radius);
  context.clip();
  drawCrop(stage, picture, crop, frame);
  context.restore();
  return frame;
}

/** Draws the part `crop` of a picture, in its own pixels, to fill `frame`. */
export function drawCrop(stage: Stage, picture: Picture, crop: Rect, frame: Rect): void {
  const { context, marks } = stage;
  const { canvas } = picture;
  marks.push({ kind: 'product', picture, crop, rect: frame, matrix: currentMatrix(stage) });
  context.save();
  context.imageSmoothingQuality = 'high';
  context.drawImage(canvas, crop.x, crop.y, crop.width, crop.height, frame.x, frame.y, frame.width, frame.height);
  context.restore();
}

/** Draws a whole photo to fill `drawn`. */
export function drawPicture(stage: Stage, picture: Picture, drawn: Rect): void {
  drawCrop(stage, picture, { x: 0, y: 0, width: picture.width, height: picture.height }, drawn);
}
