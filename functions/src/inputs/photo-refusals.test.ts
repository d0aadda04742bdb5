import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { InputError } from './input-error';
import { preparePhoto } from './prepare-photo';

const svg = (inner: string, width: number, height: number) =>
  sharp(Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${inner}</svg>`));

const png = { name: 'photo.png', content_type: 'image/png' };
const jpeg = { name: 'photo.jpg', content_type: 'image/jpeg' };

describe('a photo that cannot be used', () => {
  async function refusal(bytes: Buffer, file = png) {
    const error: unknown = await preparePhoto(bytes, file).catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(InputError);
    return error instanceof InputError ? error.message : '';
  }

  it('is named, with what to do about it', async () => {
    expect(await refusal(Buffer.from([1, 2, 3, 0, 255, 4]))).toBe(
      '“photo.png” is not an image we can read. Save it as PNG, JPEG, WebP, AVIF, GIF or TIFF and upload it again.',
    );
    expect(await refusal(Buffer.from('<!doctype html><title>403</title>'))).toBe(
      '“photo.png” is a web page, not a picture. Open the picture itself in a browser, save that and upload it again.',
    );
    expect(await refusal(Buffer.alloc(0))).toContain('empty');
    expect(await refusal(Buffer.alloc(10 * 1024 * 1024 + 1))).toContain('10 MB');
  });

  it('is one whose bytes are not what its type says', async () => {
    const bytes = await svg('<rect width="100" height="100"/>', 100, 100).jpeg().toBuffer();
    expect(await refusal(bytes)).toContain('JPEG file under another name');
    expect(await refusal(Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'))).toContain('can only be the logo');
  });

  it('is one that was cut off on the way', async () => {
    const noise = Buffer.from(Array.from({ length: 300 * 300 * 3 }, (_, index) => (index * 7919) % 251));
    const whole = sharp(noise, { raw: { width: 300, height: 300, channels: 3 } });
    const asPng = await whole.clone().png().toBuffer();
    const asJpeg = await whole.clone().jpeg().toBuffer();
    const asProgressive = await whole.clone().jpeg({ progressive: true }).toBuffer();
    expect(await refusal(asPng.subarray(0, asPng.length / 2))).toContain('“photo.png” is incomplete');
    expect(await refusal(asJpeg.subarray(0, asJpeg.length * 0.6), jpeg)).toContain('“photo.jpg” is incomplete');
    // Blurred all over, which looks like a whole picture.
    expect(await refusal(asProgressive.subarray(0, asProgressive.length * 0.3), jpeg)).toContain('is incomplete');
  });

  it('is one that has an end and is damaged before', async () => {
    const noise = Buffer.from(Array.from({ length: 300 * 300 * 3 }, (_, index) => (index * 7919) % 251));
    const bytes = await sharp(noise, { raw: { width: 300, height: 300, channels: 3 } })
      .png()
      .toBuffer();
    bytes.fill(0x55, 1000, 1400);
    expect(await refusal(bytes)).toContain('“photo.png” is damaged: not all of it can be read');
  });

  it('is a strip that shows no product', async () => {
    const strip = (width: number, height: number) =>
      sharp({ create: { width, height, channels: 3, background: '#fff' } })
        .png()
        .toBuffer();
    expect(await refusal(await strip(11_000, 10))).toBe(
      '“photo.png” is 1,100 times as wide as it is high. Crop it to the product and upload it again.',
    );
    expect(await refusal(await strip(10, 20_000))).toContain('2,000 times as high as it is wide');
    // A screenshot of a whole page.
    expect(await refusal(await strip(400, 6000))).toContain('15 times as high as it is wide. Crop it to the product');
  });

  it('is too large to decode, which its header tells', async () => {
    const bomb = await sharp({ create: { width: 13_000, height: 1500, channels: 3, background: '#fff' } })
      .png()
      .toBuffer();
    expect(await refusal(bomb)).toContain('13,000 × 1,500 pixels, more than we can use');
    const wide = await sharp({ create: { width: 11_000, height: 5000, channels: 3, background: '#fff' } })
      .png({ compressionLevel: 9 })
      .toBuffer();
    expect(await refusal(wide)).toContain('more than we can use');
  });

  it('is too small to show', async () => {
    expect(await refusal(await svg('<rect width="90" height="40"/>', 90, 40).png().toBuffer())).toContain(
      'at least 64 pixels',
    );
  });

  it('is completely transparent', async () => {
    expect(
      await refusal(
        await sharp({ create: { width: 100, height: 100, channels: 4, background: '#0000' } })
          .png()
          .toBuffer(),
      ),
    ).toContain('completely transparent');
  });
});
