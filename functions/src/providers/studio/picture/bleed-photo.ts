import { css } from '../color/oklch';
import { drawSoft } from '../scenes/soft-layer';
import type { Rect, Stage } from '../stage';
import { frameFor, MAX_ENLARGEMENT } from './crop';
import { drawCrop } from './draw-crop';
import type { Picture } from './picture';
import { placeProduct } from './place-product';
import { fillWithPlain } from './plain-photo';

/**
 * Fills `rect` with a photo, its subject whole: cropped to the shape where that is possible and
 * the photo large enough; a plain ground carried on; else framed before itself out of focus. The
 * subject of a plain photo stays inside `within`, such as what a logo leaves free.
 */
export function bleedPhoto(stage: Stage, picture: Picture, rect: Rect, within: Rect = rect): void {
  if (picture.image.ground === 'plain') {
    fillWithPlain(stage, picture, rect, within);
    return;
  }
  const { frame, crop } = frameFor(picture, rect);
  const fills = frame.width > rect.width * 0.97 && frame.height > rect.height * 0.97;
  if (fills && rect.width <= crop.width * MAX_ENLARGEMENT * 1.3) {
    drawCrop(stage, picture, crop, rect);
    return;
  }
  drawBlurredFill(stage, picture, rect);
  const margin = stage.short * 0.04;
  const room = {
    x: rect.x + margin,
    y: rect.y + margin,
    width: rect.width - 2 * margin,
    height: rect.height - 2 * margin,
  };
  placeProduct(stage, picture, room, { way: 'float', shadow: stage.palette.ink });
}

/** The photo itself, out of focus and dimmed, so that the one before it stands out. */
export function drawBlurredFill({ context, palette }: Stage, picture: Picture, rect: Rect): void {
  const scale = Math.max(rect.width / picture.width, rect.height / picture.height) * 1.15;
  const [width, height] = [picture.width * scale, picture.height * scale];
  context.save();
  context.beginPath();
  context.rect(rect.x, rect.y, rect.width, rect.height);
  context.clip();
  drawSoft(context, { softness: 34 }, (sketch) => {
    sketch.drawImage(
      picture.canvas,
      rect.x + (rect.width - width) / 2,
      rect.y + (rect.height - height) / 2,
      width,
      height,
    );
  });
  context.fillStyle = css(palette.ink, 0.28);
  context.fillRect(rect.x, rect.y, rect.width, rect.height);
  context.restore();
}
