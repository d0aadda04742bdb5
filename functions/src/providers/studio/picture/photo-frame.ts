import type { Rect, Surface } from '../stage';
import { fitInside, frameFor, MAX_ENLARGEMENT, notWider } from './crop';
import { drawCrop } from './draw-crop';
import type { Picture } from './picture';
import { fillWithPlain, plainRatio } from './plain-photo';

/** The frame for a photo that is no cut-out, inside `rect`: as near to its shape as suits the subject, and not soft. */
export function photoFrame(picture: Picture, rect: Rect): Rect {
  if (picture.image.ground === 'plain') {
    const most = MAX_ENLARGEMENT * picture.zoom * Math.max(picture.width, picture.height);
    return notWider(fitInside(rect, plainRatio(picture, rect.width / rect.height)), most);
  }
  const { frame, crop } = frameFor(picture, rect);
  return notWider(frame, crop.width * MAX_ENLARGEMENT * picture.zoom);
}

/** Fills a frame of `photoFrame`'s shape with the photo, its subject whole. */
export function fillFrame(stage: Surface, picture: Picture, frame: Rect): void {
  if (picture.image.ground === 'plain') fillWithPlain(stage, picture, frame);
  else drawCrop(stage, picture, frameFor(picture, frame).crop, frame);
}
