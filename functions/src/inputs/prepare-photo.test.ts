import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { preparePhoto } from './prepare-photo';

const svg = (inner: string, width: number, height: number) =>
  sharp(Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${inner}</svg>`));

const png = { name: 'photo.png', content_type: 'image/png' };
const jpeg = { name: 'photo.jpg', content_type: 'image/jpeg' };

async function pixel(bytes: Buffer, x: number, y: number) {
  const { data, info } = await sharp(bytes).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  const at = (Math.floor(y * (info.height - 1)) * info.width + Math.floor(x * (info.width - 1))) * 4;
  return [...data.subarray(at, at + 4)];
}

describe('a photo that can be used', () => {
  it('keeps its look, loses its metadata, and becomes at most 1400 pixels long', async () => {
    const bytes = await svg(
      '<defs><linearGradient id="g" x2="1"><stop stop-color="red"/><stop offset="1" stop-color="blue"/></linearGradient></defs><rect width="3000" height="1500" fill="url(#g)"/>',
      3000,
      1500,
    )
      .withExif({ IFD0: { Copyright: 'somebody' } })
      .jpeg()
      .toBuffer();
    const { image, bytes: prepared } = await preparePhoto(bytes, jpeg);
    const metadata = await sharp(prepared).metadata();
    expect(image).toMatchObject({
      name: 'photo.jpg',
      content_type: 'image/jpeg',
      width: 1400,
      height: 700,
      ground: 'scene',
    });
    expect(metadata).toMatchObject({ width: 1400, height: 700, format: 'jpeg' });
    expect(metadata.exif).toBeUndefined();
  });

  it('is turned upright as its camera noted', async () => {
    const bytes = await svg(
      '<rect width="400" height="200" fill="#1a7"/><rect width="100" height="200" fill="#d33"/>',
      400,
      200,
    )
      .withMetadata({ orientation: 6 })
      .jpeg()
      .toBuffer();
    const { image } = await preparePhoto(bytes, jpeg);
    expect([image.width, image.height]).toEqual([200, 400]);
  });

  it('may be an AVIF, a GIF or a TIFF', async () => {
    const shape = svg('<rect width="200" height="200" fill="#36c"/><circle cx="60" cy="60" r="50"/>', 200, 200);
    for (const [content_type, bytes] of [
      ['image/avif', await shape.clone().avif().toBuffer()],
      ['image/gif', await shape.clone().gif().toBuffer()],
      ['image/tiff', await shape.clone().flatten().tiff().toBuffer()],
    ] as const) {
      expect((await preparePhoto(bytes, { name: 'photo', content_type })).image).toMatchObject({
        width: 200,
        height: 200,
      });
    }
  });

  it('shows the first frame of an animation in which there is something', async () => {
    const frame = (...color: number[]) => Buffer.from(Array.from({ length: 100 * 100 }, () => color).flat());
    const product = frame(0, 0, 0, 0).fill(Buffer.from([200, 30, 30, 255]), 0, 100 * 60 * 4);
    const frames = Buffer.concat([frame(0, 0, 0, 0), product, frame(9, 9, 9, 255)]);
    const moving = sharp(frames, { raw: { width: 100, height: 300, channels: 4, pageHeight: 100 } });
    for (const [content_type, bytes] of [
      [
        'image/webp',
        await moving
          .clone()
          .webp({ lossless: true, delay: [90, 90, 90] })
          .toBuffer(),
      ],
      [
        'image/gif',
        await moving
          .clone()
          .gif({ delay: [90, 90, 90] })
          .toBuffer(),
      ],
    ] as const) {
      const { image } = await preparePhoto(bytes, { name: 'moving', content_type });
      expect(image).toMatchObject({ width: 100, height: 60, average_color: '#C81E1E' });
    }
  });

  it('may be CMYK, 16 bit, or the first frame of an animation', async () => {
    const base = svg(
      '<rect width="200" height="200" fill="#3366cc"/><circle cx="40" cy="60" r="40" fill="#fff"/><rect x="150" y="0" width="50" height="90" fill="#111"/>',
      200,
      200,
    );
    const cmyk = await base.clone().toColourspace('cmyk').jpeg().toBuffer();
    const deep = await base.clone().toColourspace('rgb16').png().toBuffer();
    const frames = Buffer.concat([Buffer.alloc(100 * 100 * 3, 200), Buffer.alloc(100 * 100 * 3, 30)]);
    const moving = await sharp(frames, { raw: { width: 100, height: 200, channels: 3, pageHeight: 100 } })
      .webp({ loop: 0, delay: [100, 100] })
      .toBuffer();
    expect((await preparePhoto(cmyk, jpeg)).image).toMatchObject({ width: 200, height: 200 });
    expect((await preparePhoto(deep, png)).image).toMatchObject({ width: 200, height: 200 });
    const { image, bytes } = await preparePhoto(moving, { name: 'moving.webp', content_type: 'image/webp' });
    expect(image).toMatchObject({ width: 100, height: 100 });
    expect((await pixel(bytes, 0.5, 0.5))[0]).toBeGreaterThan(150);
  });

  it('gives the same result each time', async () => {
    const bytes = await svg('<circle cx="100" cy="100" r="70" fill="#c33"/>', 200, 200).png().toBuffer();
    const [one, other] = [await preparePhoto(bytes, png), await preparePhoto(bytes, png)];
    expect(one.bytes.equals(other.bytes)).toBe(true);
  });
});

describe('a cut-out', () => {
  it('loses its empty borders', async () => {
    const { image } = await preparePhoto(
      await svg('<rect x="300" y="100" width="100" height="300" fill="#2a7d4f"/>', 600, 600).png().toBuffer(),
      png,
    );
    expect(image).toMatchObject({
      ground: 'cutout',
      width: 100,
      height: 300,
      average_color: '#2A7D4F',
      own_shadow: false,
    });
  });

  it('loses a soft shadow that floats below it, and nothing else', async () => {
    const shadow =
      '<defs><filter id="b"><feGaussianBlur stdDeviation="8"/></filter></defs><ellipse cx="300" cy="520" rx="130" ry="14" fill="#000" opacity=".5" filter="url(#b)"/>';
    const { image, bytes } = await preparePhoto(
      await svg(`${shadow}<rect x="200" y="100" width="200" height="300" fill="#2a7d4f"/>`, 600, 600).png().toBuffer(),
      png,
    );
    expect(image).toMatchObject({ width: 200, height: 300, own_shadow: false });
    expect(await pixel(bytes, 0.5, 0.5)).toEqual([0x2a, 0x7d, 0x4f, 255]);
  });

  it('keeps a shadow that hangs on it, and says so', async () => {
    const shadow =
      '<defs><filter id="b"><feGaussianBlur stdDeviation="8"/></filter></defs><ellipse cx="300" cy="400" rx="160" ry="26" fill="#000" opacity=".5" filter="url(#b)"/>';
    const { image } = await preparePhoto(
      await svg(`${shadow}<rect x="200" y="100" width="200" height="300" fill="#2a7d4f"/>`, 600, 600).png().toBuffer(),
      png,
    );
    expect(image.own_shadow).toBe(true);
    expect(image.height).toBeGreaterThan(305);
  });
});

describe('a photo on a plain ground', () => {
  const onWhite = (inner: string) =>
    svg(`<rect width="600" height="600" fill="#fff"/>${inner}`, 600, 600).jpeg({ quality: 90 }).toBuffer();

  it('is cut out when its outline is clear, without a rim of the ground', async () => {
    const { image, bytes } = await preparePhoto(
      await onWhite('<circle cx="300" cy="300" r="180" fill="#b3261e"/>'),
      jpeg,
    );
    expect(image).toMatchObject({ ground: 'cutout', content_type: 'image/png' });
    expect((await pixel(bytes, 0, 0))[3]).toBe(0);
    const { data } = await sharp(bytes).raw().toBuffer({ resolveWithObject: true });
    let pale = 0;
    for (let at = 0; at < data.length; at += 4) {
      if ((data[at + 3] ?? 0) > 200 && (data[at + 1] ?? 0) > 160) pale++;
    }
    // The outline is about 1,130 pixels long.
    expect(pale).toBeLessThan(12);
  });

  it('keeps the soft shadow on the ground as a shadow', async () => {
    const shadow =
      '<defs><filter id="b"><feGaussianBlur stdDeviation="14"/></filter></defs><ellipse cx="300" cy="450" rx="170" ry="22" fill="#000" opacity=".35" filter="url(#b)"/>';
    const { image } = await preparePhoto(
      await onWhite(`${shadow}<rect x="180" y="150" width="240" height="300" fill="#1d4ed8"/>`),
      jpeg,
    );
    expect(image).toMatchObject({ ground: 'cutout', own_shadow: true });
  });

  it('opens the inside of a handle but not a white print on the product', async () => {
    const { bytes } = await preparePhoto(
      await svg(
        '<rect width="800" height="600" fill="#fff"/><circle cx="250" cy="300" r="90" fill="none" stroke="#2b2350" stroke-width="34"/><rect x="280" y="130" width="360" height="360" fill="#2b2350"/><circle cx="470" cy="310" r="60" fill="#fff"/>',
        800,
        600,
      )
        .png()
        .toBuffer(),
      png,
    );
    const { width = 0, height = 0 } = await sharp(bytes).metadata();
    expect((await pixel(bytes, (235 - 143) / width, (300 - 130) / height))[3]).toBe(0);
    expect((await pixel(bytes, (470 - 143) / width, (310 - 130) / height))[3]).toBe(255);
  });

  it('is left as it is when white stands on white', async () => {
    const { image, bytes } = await preparePhoto(
      await onWhite('<rect x="150" y="150" width="300" height="300" fill="#f3f3f3"/>'),
      jpeg,
    );
    expect(image).toMatchObject({ ground: 'plain', ground_color: '#FFFFFF', width: 600, height: 600 });
    expect(await pixel(bytes, 0.5, 0.5)).toEqual([243, 243, 243, 255]);
  });

  it('is left as it is when the product runs out of the picture', async () => {
    const { image } = await preparePhoto(
      await onWhite('<rect x="150" y="250" width="300" height="350" fill="#1d4ed8"/>'),
      jpeg,
    );
    expect(image.ground).toBe('plain');
  });
});

describe('a photo on a ground that changes gently', () => {
  const soft =
    '<defs><filter id="b"><feGaussianBlur stdDeviation="9"/></filter><linearGradient id="g" x2="0" y2="1"><stop stop-color="#f7a8b8"/><stop offset=".6" stop-color="#e8748f"/><stop offset="1" stop-color="#f2a0b2"/></linearGradient><radialGradient id="v"><stop stop-color="#7fb8d8"/><stop offset="1" stop-color="#2b5f86"/></radialGradient></defs>';
  const onto = (fill: string, inner: string) =>
    svg(`${soft}<rect width="720" height="720" fill="url(#${fill})"/>${inner}`, 720, 720)
      .jpeg({ quality: 90 })
      .toBuffer();

  it('is cut out of a gradient, without the shadow that lies on it', async () => {
    const shadow = '<ellipse cx="360" cy="560" rx="170" ry="20" fill="#000" opacity=".4" filter="url(#b)"/>';
    const { image, bytes } = await preparePhoto(
      await onto('g', `${shadow}<rect x="200" y="250" width="320" height="240" fill="#1d4ed8"/>`),
      jpeg,
    );
    expect(image).toMatchObject({ ground: 'cutout', own_shadow: false });
    expect(image.width).toBeLessThan(330);
    expect(image.height).toBeLessThan(250);
    expect((await pixel(bytes, 0.5, 0.5))[3]).toBe(255);
  });

  it('is cut out of a vignette, with no rim of it', async () => {
    const { image, bytes } = await preparePhoto(
      await onto('v', '<circle cx="360" cy="360" r="170" fill="#f2c230"/>'),
      jpeg,
    );
    expect(image.ground).toBe('cutout');
    const { data } = await sharp(bytes).raw().toBuffer({ resolveWithObject: true });
    let bluish = 0;
    for (let at = 0; at < data.length; at += 4) {
      if ((data[at + 3] ?? 0) > 200 && (data[at + 2] ?? 0) > (data[at] ?? 0)) bluish++;
    }
    // The outline is about 1,070 pixels long.
    expect(bluish).toBeLessThan(60);
  });

  it('stays whole when something as light as the ground would be taken for it', async () => {
    const shirt = '<rect x="170" y="150" width="380" height="430" fill="#fbfaf7"/>';
    const print = '<rect x="270" y="240" width="180" height="180" fill="#1d4ed8"/>';
    const wall =
      '<defs><linearGradient id="w" x2="1" y2="1"><stop stop-color="#f3efe8"/><stop offset="1" stop-color="#dcd6cc"/></linearGradient></defs><rect width="720" height="720" fill="url(#w)"/>';
    const { image } = await preparePhoto(
      await svg(`${wall}${shirt}${print}`, 720, 720).jpeg({ quality: 90 }).toBuffer(),
      jpeg,
    );
    expect(image.ground).not.toBe('cutout');
    expect(image.subject.x).toBeLessThan(171 / 720);
    expect(image.subject.x + image.subject.width).toBeGreaterThan(549 / 720);
    expect(image.subject.y + image.subject.height).toBeGreaterThan(579 / 720);
  });
});

describe('a subject that is hard to cut out', () => {
  const white = '<rect width="800" height="600" fill="#fff"/>';
  const prepareOn = async (inner: string, quality = 85) =>
    preparePhoto(await svg(`${white}${inner}`, 800, 600).jpeg({ quality }).toBuffer(), jpeg);

  it('has the gaps between its strands opened', async () => {
    const ring = (r: number) => `<circle cx="400" cy="300" r="${r}" fill="none" stroke="#202226" stroke-width="12"/>`;
    const { image, bytes } = await prepareOn(`${ring(200)}${ring(160)}<rect x="150" y="292" width="90" height="16"/>`);
    expect(image).toMatchObject({ ground: 'cutout', own_shadow: false });
    const { width, height } = image;
    // Right of the middle, between the two rings.
    expect((await pixel(bytes, (580 - (606 - width)) / width, 0.5))[3]).toBe(0);
    expect((await pixel(bytes, (400 - (606 - width)) / width, 200 / height))[3]).toBe(0);
  });

  it('is left as it is when it is of glass', async () => {
    const glass =
      '<path d="M280 80 L310 540 L490 540 L520 80Z" fill="#dfe6ea" opacity=".6"/><path d="M295 240 L312 520 L488 520 L505 240Z" fill="#e8962a"/><ellipse cx="400" cy="80" rx="120" ry="10" fill="none" stroke="#9fb0b8" stroke-width="5"/>';
    const { image } = await prepareOn(glass);
    expect(image.ground).toBe('plain');
    expect(image.subject.y).toBeLessThan(85 / 600);
  });

  it('is left as it is when it is too small for a clean outline', async () => {
    const { image } = await prepareOn('<rect x="320" y="260" width="160" height="70" fill="#1d4ed8"/>', 40);
    expect(image.ground).toBe('plain');
  });

  it('brings none of the stains on its ground', async () => {
    const stains = [60, 160, 640, 720].map((x) => `<circle cx="${x}" cy="500" r="9" fill="#e0e0de"/>`).join('');
    const { image } = await prepareOn(`${stains}<rect x="250" y="120" width="300" height="300" fill="#1d4ed8"/>`);
    expect(image.ground).toBe('cutout');
    expect(image.width).toBeLessThan(310);
  });
});

describe('a scene', () => {
  it('tells about where its subject is', async () => {
    const { image } = await preparePhoto(
      await svg(
        '<rect width="900" height="600" fill="#cdb"/><rect y="330" width="900" height="270" fill="#765"/><circle cx="600" cy="320" r="90" fill="#0b5"/>',
        900,
        600,
      )
        .jpeg()
        .toBuffer(),
      jpeg,
    );
    const { x, y, width, height } = image.subject;
    expect(image.ground).toBe('scene');
    expect(x).toBeLessThan(510 / 900);
    expect(x + width).toBeGreaterThan(690 / 900);
    expect(y).toBeLessThan(230 / 600);
    expect(y + height).toBeGreaterThan(410 / 600);
  });
});
