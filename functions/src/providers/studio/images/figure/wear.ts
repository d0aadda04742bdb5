import { castShadow } from '../../picture/shadow';
import { drawPicture } from '../../picture/place-product';
import type { Picture } from '../../picture/picture';
import type { Rect } from '../../stage';
import type { ImageStage } from '../image-stage';
import { type Form, widthsOf } from './form';

/** Width of a garment laid flat, of the shoulders it is for: sleeves stand out to the sides. */
const WIDE = 1.72;
/** Where its collar is, as a share of the form's height above the base of the neck. */
const COLLAR = 0.035;

/** Puts a garment on a form: its collar at the neck, as wide as the shoulders ask for. Returns where it is. */
export function dress(stage: ImageStage, picture: Picture, form: Form): Rect {
  const { shoulders } = widthsOf(form);
  const width = shoulders * 2 * WIDE * (picture.width / picture.height < 0.75 ? 0.72 : 1);
  const height = (width * picture.height) / picture.width;
  const drawn = { x: form.x - width / 2, y: form.top - (form.bottom - form.top) * COLLAR, width, height };
  castShadow(stage.context, picture, drawn, stage.ground.shade, 0.3, stage.short * 0.008, stage.short * 0.012);
  drawPicture(stage, picture, drawn);
  return drawn;
}
