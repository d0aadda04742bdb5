import { css, hexToOklch, type Oklch } from '../color/oklch';
import type { Rect, Surface } from '../stage';
import { fitInside, MAX_ENLARGEMENT, notWider } from './crop';
import { drawPicture } from './draw-crop';
import { fillFrame, photoFrame } from './photo-frame';
import type { Picture } from './picture';
import { castShadow, contactShadow, floatShadow } from './shadow';

export { drawCrop, drawPicture } from './draw-crop';

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

/** Width of the margin of a framed photo, as a share of the ad's shorter side. */
const MAT = 0.012;

/**
 * Draws a product inside `rect`, whole and in its own proportions: a cut-out with the shadow
 * of its place, any other photo in a frame. Returns where it stands.
 */
export function placeProduct(stage: Surface, picture: Picture, rect: Rect, placing: Placing): Rect {
  return picture.image.ground === 'cutout'
    ? placeCutout(stage, picture, rect, placing)
    : placePhoto(stage, picture, rect, placing);
}

/** Where `placeProduct` will draw. Small photos stay smaller rather than become soft. */
export function productRect(picture: Picture, rect: Rect, way: Placing['way']): Rect {
  if (picture.image.ground !== 'cutout') return photoFrame(picture, rect);
  const alignY = way === 'stand' ? 1 : 0.5;
  const { width, height, zoom } = picture;
  return notWider(fitInside(rect, width / height, alignY), width * MAX_ENLARGEMENT * zoom, alignY);
}

function placeCutout(
  stage: Surface,
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
  stage: Surface,
  picture: Picture,
  rect: Rect,
  { shadow, strength = 1, radius = 0.03 }: Placing,
): Rect {
  const { context, short, palette } = stage;
  const frame = photoFrame(picture, rect);
  const corner = short * radius;
  const mat = isLightGround(picture) ? 0 : Math.min(short * MAT, frame.width * 0.04);
  context.save();
  context.shadowColor = css(shadow, 0.34 * strength);
  context.shadowBlur = short * 0.05;
  context.shadowOffsetY = short * 0.02;
  context.fillStyle = css(mat > 0 ? palette.paper : shadow);
  context.beginPath();
  context.roundRect(frame.x, frame.y, frame.width, frame.height, corner);
  context.fill();
  context.restore();
  const inner = inset(frame, mat);
  context.save();
  context.beginPath();
  context.roundRect(inner.x, inner.y, inner.width, inner.height, Math.max(0, corner - mat));
  context.clip();
  fillFrame(stage, picture, inner);
  context.restore();
  return frame;
}

/** A photo on light, plain ground is a card by itself; any other is set off from the ad's ground as a print is. */
function isLightGround({ image }: Picture): boolean {
  return image.ground === 'plain' && image.ground_color !== null && hexToOklch(image.ground_color).l > 0.85;
}

const inset = ({ x, y, width, height }: Rect, by: number): Rect => ({
  x: x + by,
  y: y + by,
  width: width - 2 * by,
  height: height - 2 * by,
});
