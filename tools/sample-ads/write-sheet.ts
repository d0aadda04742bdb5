import sharp, { type OverlayOptions } from 'sharp';

const HEIGHT = 480;
const GAP = 12;
/** Of the whole sheet, in pixels. */
const WIDTH = 2400;

/** All pictures on one, row by row, for a person to look at. */
export async function writeSheet(pictures: Iterable<Buffer>, file: string): Promise<void> {
  const layers: OverlayOptions[] = [];
  let [left, top] = [GAP, GAP];
  for (const picture of pictures) {
    const { data, info } = await sharp(picture).resize({ height: HEIGHT }).png().toBuffer({ resolveWithObject: true });
    if (left + info.width + GAP > WIDTH) [left, top] = [GAP, top + HEIGHT + GAP];
    layers.push({ input: data, left, top });
    left += info.width + GAP;
  }
  const height = top + HEIGHT + GAP;
  await sharp({ create: { width: WIDTH, height, channels: 3, background: '#3a3a3a' } })
    .composite(layers)
    .png()
    .toFile(file);
}
