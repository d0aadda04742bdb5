import sharp, { type Sharp } from 'sharp';
import { describe, expect, it } from 'vitest';
import type { FoundImage, Source } from '../found';
import { choosePhotos } from './choose-photos';

const svg = (inner: string, width = 900, height = width) =>
  sharp(
    Buffer.from(
      `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 900 900" width="${width}" height="${height}" preserveAspectRatio="none">${inner}</svg>`,
    ),
  );

const ground = (colour: string) => `<rect width="900" height="900" fill="${colour}"/>`;
const mug = (colour: string) =>
  `<rect x="200" y="220" width="360" height="480" rx="50" fill="${colour}"/><circle cx="610" cy="440" r="110" fill="none" stroke="${colour}" stroke-width="50"/><rect x="250" y="300" width="60" height="300" fill="#fff" opacity="0.4"/>`;
const MUG = `${ground('#f4f4f4')}${mug('#a43')}`;
const LAMP = `${ground('#fff')}<path d="M250 400 L450 90 L650 400Z" fill="#244"/><rect x="430" y="400" width="40" height="380" fill="#222"/><ellipse cx="450" cy="790" rx="190" ry="40" fill="#222"/>`;
const SCENE = `<linearGradient id="g" x2="0.4" y2="1"><stop stop-color="#7ac"/><stop offset="0.5" stop-color="#edc"/><stop offset="1" stop-color="#463"/></linearGradient><rect width="900" height="900" fill="url(#g)"/><circle cx="250" cy="640" r="150" fill="#c63"/><rect x="520" y="350" width="250" height="400" fill="#358"/>`;
const CLEAR_MUG = mug('#a43');

const file = async (name: string, picture: Sharp | Buffer, source: Source = 'html') => {
  const image: FoundImage = { url: `https://kiln.example/${name}`, source, width: null, height: null, alt: null };
  return { image, bytes: Buffer.isBuffer(picture) ? picture : await picture.toBuffer() };
};
const namesOf = (photos: readonly { image: FoundImage }[]) => photos.map(({ image }) => image.url.slice(21));

const pixelAt = async (bytes: Buffer, left: number, top: number) => [
  ...(await sharp(bytes).extract({ left, top, width: 1, height: 1 }).raw().toBuffer()),
];

/** Grain that no compression shrinks, the same each time. */
function grain(width: number, height: number, channels: 3 | 4): Sharp {
  let state = 1;
  const data = Uint8Array.from({ length: width * height * channels }, () => {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0;
    return state >>> 24;
  });
  return sharp(data, { raw: { width, height, channels } });
}

describe('choosePhotos, of one file', () => {
  it.each<[string, () => Promise<Buffer>]>([
    ['a JPEG', () => svg(MUG).jpeg().toBuffer()],
    ['a progressive JPEG', () => svg(MUG).jpeg({ progressive: true }).toBuffer()],
    ['a CMYK JPEG', () => svg(MUG).toColourspace('cmyk').jpeg({ quality: 95 }).toBuffer()],
    ['a grey JPEG', () => svg(MUG).greyscale().jpeg().toBuffer()],
    ['a PNG', () => svg(MUG).png().toBuffer()],
    ['a PNG with few colours', () => svg(MUG).png({ palette: true }).toBuffer()],
    ['a PNG of 16 bits', () => svg(MUG).toColourspace('rgb16').png().toBuffer()],
    ['a WebP', () => svg(MUG).webp().toBuffer()],
    ['an AVIF', () => svg(MUG).avif({ effort: 0 }).toBuffer()],
    ['a GIF', () => svg(MUG).gif().toBuffer()],
    ['a TIFF', () => svg(MUG).tiff().toBuffer()],
  ])('makes a JPEG of %s', async (_, draw) => {
    const [photo] = await choosePhotos([await file('mug', await draw())], 5);
    expect(photo).toMatchObject({ contentType: 'image/jpeg', width: 900, height: 900 });
    expect(await sharp(photo?.bytes).metadata()).toMatchObject({
      format: 'jpeg',
      space: 'srgb',
      depth: 'uchar',
      width: 900,
      height: 900,
    });
  });

  it('keeps colours', async () => {
    const [photo] = await choosePhotos([await file('mug', svg(MUG).toColourspace('rgb16').png())], 1);
    const [red = 0, green = 0, blue = 0] = await pixelAt(photo?.bytes ?? Buffer.alloc(0), 450, 500);
    expect([Math.abs(red - 0xaa), Math.abs(green - 0x44), Math.abs(blue - 0x33)].every((steps) => steps < 6)).toBe(
      true,
    );
  });

  it('keeps what is transparent, as a PNG', async () => {
    const [photo] = await choosePhotos([await file('mug', svg(CLEAR_MUG).webp())], 1);
    expect(photo?.contentType).toBe('image/png');
    expect(await sharp(photo?.bytes).metadata()).toMatchObject({ format: 'png', hasAlpha: true });
    expect(await pixelAt(photo?.bytes ?? Buffer.alloc(0), 5, 5)).toEqual([0, 0, 0, 0]);
  });

  it('keeps a white product on nothing', async () => {
    const photos = await choosePhotos(
      [await file('mug', svg('<circle cx="450" cy="450" r="300" fill="#fff"/>').png())],
      1,
    );
    expect(photos).toHaveLength(1);
  });

  it('takes the first picture of a moving one', async () => {
    const frames = await Promise.all(
      [svg(MUG, 400), svg(LAMP, 400)].map((frame) => frame.removeAlpha().raw().toBuffer()),
    );
    const moving = sharp(Buffer.concat(frames), { raw: { width: 400, height: 800, channels: 3, pageHeight: 400 } });
    const [photo] = await choosePhotos([await file('mug', moving.gif({ loop: 0, delay: [100, 100] }))], 1);
    expect(photo).toMatchObject({ width: 400, height: 400 });
    const [red = 0, green = 0] = await pixelAt(photo?.bytes ?? Buffer.alloc(0), 200, 250);
    expect(red - green).toBeGreaterThan(60);
  });

  it('stands it upright', async () => {
    const lying = svg(MUG, 800, 600).withMetadata({ orientation: 6 }).jpeg();
    const [photo] = await choosePhotos([await file('mug', lying)], 1);
    expect(photo).toMatchObject({ width: 600, height: 800 });
    expect((await sharp(photo?.bytes).metadata()).orientation).toBeUndefined();
  });

  it('makes a very large one smaller', async () => {
    const [photo] = await choosePhotos([await file('mug', svg(MUG, 3600, 2700).jpeg())], 1);
    expect(photo).toMatchObject({ width: 2400, height: 1800 });
  });

  it('keeps a file under 10 MB', async () => {
    const clear = grain(1600, 1600, 4).png({ compressionLevel: 0 });
    const [photo] = await choosePhotos([await file('grain', clear)], 1);
    expect(photo).toMatchObject({ contentType: 'image/png' });
    expect(photo?.width).toBeLessThan(1600);
    expect(photo?.width).toBeGreaterThan(1300);
    expect(photo?.bytes.length).toBeLessThan(10_000_000);
  });

  it.each<[string, () => Promise<Buffer>]>([
    [
      'a page instead of a picture',
      () => Promise.resolve(Buffer.from('<!doctype html><html><body>Not found</body></html>')),
    ],
    ['nothing', () => Promise.resolve(Buffer.alloc(0))],
    [
      'a drawing',
      () =>
        Promise.resolve(Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" width="900" height="900">${MUG}</svg>`)),
    ],
    ['half a JPEG', async () => (await svg(SCENE).jpeg().toBuffer()).subarray(0, 9_000)],
    ['half a PNG', async () => (await svg(SCENE).png().toBuffer()).subarray(0, 9_000)],
    ['an icon', () => svg(MUG, 64).png().toBuffer()],
    ['one of fewer than 200 pixels', () => svg(MUG, 900, 199).png().toBuffer()],
    ['a white one', () => svg(ground('#fff')).png().toBuffer()],
    [
      'a nearly white one',
      () =>
        svg(`${ground('#fefefe')}<rect width="900" height="300" fill="#fafafa"/>`)
          .jpeg()
          .toBuffer(),
    ],
    ['a wholly transparent one', () => svg('').png().toBuffer()],
    ['a banner', () => svg(SCENE, 1600, 500).jpeg().toBuffer()],
    ['a very tall one', () => svg(SCENE, 400, 1400).jpeg().toBuffer()],
    [
      'one of more than 50 megapixels',
      () =>
        sharp({ create: { width: 7100, height: 7100, channels: 3, background: '#a43' } })
          .png()
          .toBuffer(),
    ],
  ])('leaves out %s', async (_, draw) => {
    expect(
      namesOf(await choosePhotos([await file('bad', await draw()), await file('lamp', svg(LAMP).png())], 5)),
    ).toEqual(['lamp']);
  });

  it('takes one of 200 pixels only where there is nothing larger', async () => {
    const small = await file('small', svg(MUG, 240).png());
    const tiny = await file('tiny', svg(SCENE, 150).png());
    expect(namesOf(await choosePhotos([small, tiny], 5))).toEqual(['small']);
    expect(namesOf(await choosePhotos([small, tiny, await file('large', svg(LAMP, 320).png())], 5))).toEqual(['large']);
  });
});

describe('choosePhotos, of several files', () => {
  it.each<[string, () => Sharp]>([
    ['a smaller size', () => svg(MUG, 420).png()],
    ['another quality', () => svg(MUG, 880).jpeg({ quality: 25 })],
    ['another format', () => svg(MUG, 880).avif({ effort: 0 })],
    ['CMYK', () => svg(MUG, 880).toColourspace('cmyk').jpeg({ quality: 90 })],
    ['its middle', () => svg(MUG).extract({ left: 90, top: 90, width: 720, height: 720 }).png()],
    ['nine tenths of it', () => svg(MUG).extract({ left: 45, top: 45, width: 810, height: 810 }).png()],
    ['a slightly different middle', () => svg(MUG).extract({ left: 95, top: 88, width: 715, height: 725 }).jpeg()],
    ['a ground that is transparent', () => svg(CLEAR_MUG, 880).png()],
  ])('takes a picture and %s for one, the larger', async (_, other) => {
    const photos = await choosePhotos([await file('other', other()), await file('mug', svg(MUG).png())], 5);
    expect(namesOf(photos)).toEqual(['mug']);
  });

  it.each<[string, () => Sharp]>([
    ['another product', () => svg(LAMP).png()],
    ['another colour of it', () => svg(`${ground('#f4f4f4')}${mug('#37a')}`).png()],
    ['its mirror image', () => svg(MUG).flop().png()],
    ['a detail of it', () => svg(MUG).extract({ left: 450, top: 250, width: 380, height: 380 }).png()],
    ['the product elsewhere', () => svg(SCENE + `<g transform="scale(0.5) translate(500 600)">${CLEAR_MUG}</g>`).png()],
  ])('keeps both a picture and %s', async (_, other) => {
    const photos = await choosePhotos([await file('mug', svg(MUG).png()), await file('other', other())], 5);
    expect(namesOf(photos).sort()).toEqual(['mug', 'other']);
  });

  it('puts the larger of two sizes where the smaller stood', async () => {
    const files = [
      await file('mug-small', svg(MUG, 400).png()),
      await file('scene', svg(SCENE).png()),
      await file('mug-large', svg(MUG).png()),
    ];
    expect(namesOf(await choosePhotos(files, 5))).toEqual(['mug-large', 'scene']);
  });

  it('prefers a plain ground, then keeps the order of the list', async () => {
    const files = [
      await file('scene', svg(SCENE).png()),
      await file('mug', svg(MUG).png()),
      await file('lamp', svg(LAMP).png()),
    ];
    expect(namesOf(await choosePhotos(files, 5))).toEqual(['mug', 'lamp', 'scene']);
  });

  it('prefers what markup names', async () => {
    const files = [await file('lamp', svg(LAMP).png()), await file('mug', svg(MUG).png(), 'json-ld')];
    expect(namesOf(await choosePhotos(files, 5))).toEqual(['mug', 'lamp']);
  });

  it('prefers a sharp one to a blurred one', async () => {
    const blurred = svg(LAMP).flatten().blur(25).png();
    const files = [
      await file('scene', svg(SCENE).png()),
      await file('blurred', blurred),
      await file('mug', svg(MUG).png()),
    ];
    expect(namesOf(await choosePhotos(files, 5))).toEqual(['mug', 'blurred', 'scene']);
  });

  it('gives at most as many as are asked for', async () => {
    const files = [
      await file('scene', svg(SCENE).png()),
      await file('mug', svg(MUG).png()),
      await file('lamp', svg(LAMP).png()),
    ];
    expect(await choosePhotos(files, 2)).toHaveLength(2);
    expect(await choosePhotos(files, 0)).toEqual([]);
    expect(await choosePhotos([], 5)).toEqual([]);
  });
});
