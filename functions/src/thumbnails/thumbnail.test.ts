import { createCanvas } from '@napi-rs/canvas';
import sharp from 'sharp';
import { expect, it } from 'vitest';
import { thumbnailOf } from './thumbnail';

/** Noise: what no codec can make small. */
function noise(width: number, height: number): Promise<Buffer> {
  let seed = 7;
  const data = Buffer.from(
    Uint8Array.from(
      { length: width * height * 3 },
      () => (seed = (seed * 1_103_515_245 + 12_345) & 0x7f_ff_ff_ff) >> 16,
    ),
  );
  return sharp(data, { raw: { width, height, channels: 3 } })
    .png({ compressionLevel: 1 })
    .toBuffer();
}

it.each([
  [1080, 1920, 225, 400],
  [1920, 1080, 400, 225],
  [1080, 1080, 400, 400],
])('a picture of %i × %i gets a WebP of %i × %i', async (width, height, smallWidth, smallHeight) => {
  const canvas = createCanvas(width, height);
  const context = canvas.getContext('2d');
  context.fillStyle = '#c0392b';
  context.fillRect(0, 0, width, height / 2);
  const thumbnail = await thumbnailOf(await canvas.encode('png'));

  expect(await sharp(thumbnail).metadata()).toMatchObject({ format: 'webp', width: smallWidth, height: smallHeight });
  expect(thumbnail.length).toBeLessThan(5_000);
});

it('keeps a picture with detail everywhere small enough for a sheet of twenty', async () => {
  const thumbnail = await thumbnailOf(await noise(540, 540));

  expect(thumbnail.length).toBeGreaterThan(1_000);
  expect(thumbnail.length).toBeLessThan(60_000);
});
