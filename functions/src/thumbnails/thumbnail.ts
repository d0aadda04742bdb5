import sharp from 'sharp';

/** The longer side, in pixels: what a frame of a sheet takes up on most screens. */
const SIDE = 400;

/** A sheet of twenty has to come over a phone's connection in a moment. */
const MOST_BYTES = 25_000;

/** The first is hardly told from the ad; the others are for pictures with detail everywhere. */
const QUALITIES = [76, 60, 44, 28] as const;

/** A small WebP of a picture that is made: an ad, or a still of a film. */
export async function thumbnailOf(picture: Buffer): Promise<Buffer> {
  const small = await sharp(picture)
    .resize({ width: SIDE, height: SIDE, fit: 'inside', withoutEnlargement: true })
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  let thumbnail = Buffer.alloc(0);
  for (const quality of QUALITIES) {
    thumbnail = await sharp(small.data, { raw: small.info }).webp({ quality }).toBuffer();
    if (thumbnail.length <= MOST_BYTES) break;
  }
  return thumbnail;
}
