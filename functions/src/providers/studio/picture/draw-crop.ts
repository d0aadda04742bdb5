import { currentMatrix, type Rect, type Surface } from '../stage';
import type { Picture } from './picture';

/** Draws the part `crop` of a picture, in its own pixels, to fill `frame`. */
export function drawCrop(stage: Surface, picture: Picture, crop: Rect, frame: Rect): void {
  const { context, marks } = stage;
  const { canvas } = picture;
  marks.push({ kind: 'product', picture, crop, rect: frame, matrix: currentMatrix(stage) });
  context.save();
  context.imageSmoothingQuality = 'high';
  context.drawImage(canvas, crop.x, crop.y, crop.width, crop.height, frame.x, frame.y, frame.width, frame.height);
  context.restore();
}

/** Draws a whole photo to fill `drawn`. */
export function drawPicture(stage: Surface, picture: Picture, drawn: Rect): void {
  drawCrop(stage, picture, { x: 0, y: 0, width: picture.width, height: picture.height }, drawn);
}
