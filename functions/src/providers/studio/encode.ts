import { createCanvas, type Canvas } from '@napi-rs/canvas';
import sharp from 'sharp';
import { NOTHING_SPENT } from '../../../../lib/domain/money/usage';
import { PREVIEW_SIDE, previewOf } from '../preview';
import type { MadeAd } from '../provider';
import { giveBackCanvas } from './canvas-pool';
import type { DrawnAd } from './draw-ad';

/** PNG and ThumbHash of a finished canvas, which is given back for the next ad. */
export async function encodeAd({ canvas, marks }: DrawnAd): Promise<MadeAd> {
  const { width, height } = canvas;
  const pixels = canvas.data();
  const small = shrink(canvas);
  giveBackCanvas(canvas);
  // The canvas's own encoder takes ten times as long; at level 6 a file is a tenth smaller and takes thrice as long.
  const raw = sharp(pixels, { raw: { width, height, channels: 4 } });
  const png = await raw.removeAlpha().png({ compressionLevel: 2 }).toBuffer();
  return {
    png,
    raster: { data: pixels, channels: 4 },
    marks,
    width,
    height,
    preview: previewOf(small),
    model: null,
    spent: NOTHING_SPENT,
  };
}

/** The ad small enough for its ThumbHash. */
function shrink(canvas: Canvas) {
  const scale = PREVIEW_SIDE / Math.max(canvas.width, canvas.height);
  const [width, height] = [Math.round(canvas.width * scale), Math.round(canvas.height * scale)];
  const context = createCanvas(width, height).getContext('2d');
  context.imageSmoothingQuality = 'medium';
  context.drawImage(canvas, 0, 0, width, height);
  return context.getImageData(0, 0, width, height);
}
