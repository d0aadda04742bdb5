import { castShadow } from '../picture/shadow';
import type { Picture } from '../picture/picture';
import { placeProduct, productRect } from '../picture/place-product';
import type { Rect } from '../stage';
import type { ImageStage } from './image-stage';

/** How far a shadow reaches to the right, and back, of the height of what throws it. */
const REACH = 0.62;
const BACK = 0.24;

export interface Standing {
  /** Where the ground begins behind it: a thrown shadow ends there. null where there is no room for one. */
  edge: number | null;
  /** Of the shadow; 1 in daylight. */
  strength?: number;
}

/** Stands a product on the lower edge of `rect`, with the shadow that light from the left front throws. Returns where. */
export function standProduct(stage: ImageStage, picture: Picture, rect: Rect, { edge, strength = 1 }: Standing): Rect {
  const drawn = productRect(picture, rect, 'stand');
  const throws = edge !== null && picture.image.ground === 'cutout' && !stage.hangs;
  if (throws) throwShadow(stage, picture, drawn, edge, strength);
  return placeProduct(stage, picture, rect, { way: 'stand', shadow: stage.ground.shade, strength, hanging: 'wall' });
}

function throwShadow(
  { context, ground, width, height }: ImageStage,
  picture: Picture,
  drawn: Rect,
  edge: number,
  strength: number,
): void {
  const bottom = drawn.y + drawn.height * 0.985;
  const back = Math.min(BACK, Math.max(0.02, ((bottom - edge) / drawn.height) * 0.96));
  context.save();
  context.beginPath();
  context.rect(0, edge, width, height);
  context.clip();
  context.transform(1, 0, -REACH, back, REACH * bottom, bottom * (1 - back));
  castShadow(context, picture, drawn, ground.shade, 0.42 * strength, 0, 0);
  context.restore();
}
