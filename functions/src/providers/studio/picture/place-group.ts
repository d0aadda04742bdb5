import type { Rect, Stage } from '../stage';
import { placeProduct, productRect, type Placing } from './place-product';

/** Width of the one in front as a share of the room, and the size of the one behind beside it. */
const FRONT = 0.8;
const BEHIND = 0.9;

/**
 * Draws the product, and behind it its second photo where both are cut-outs of much the same
 * shape: two views of one thing, or its two sides. Returns where the one in front stands.
 */
export function placeGroup(stage: Stage, rect: Rect, placing: Placing): Rect {
  const [first, second] = stage.pictures;
  const isPair = second?.image.ground === 'cutout' && first.image.ground === 'cutout';
  const shapes = second ? first.width / first.height / (second.width / second.height) : 0;
  if (!second || !isPair || shapes < 0.6 || shapes > 1.6) return placeProduct(stage, first, rect, placing);
  const width = rect.width * FRONT;
  const front = { ...rect, width, y: rect.y + rect.height * (1 - FRONT), height: rect.height * FRONT };
  const drawn = productRect(first, front, placing.way);
  const size = { width: drawn.width * BEHIND, height: drawn.height * BEHIND };
  const bottom = drawn.y + drawn.height * 0.8;
  // As far to the other side as the room allows, but never quite away from the one in front.
  const aside = Math.min(rect.width - size.width, drawn.width * 0.5);
  const left = rect.x + (rect.width - Math.max(drawn.width, aside + size.width)) / 2;
  const right = 2 * (rect.x + rect.width / 2) - left;
  const x = stage.mirrored ? right - aside - size.width : left + aside;
  const place = { ...front, x: stage.mirrored ? right - drawn.width : left, width: drawn.width };
  placeProduct(stage, second, { x, y: bottom - size.height, ...size }, placing);
  return placeProduct(stage, first, place, placing);
}
