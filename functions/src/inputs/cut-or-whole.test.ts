import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { InputError } from './input-error';
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

describe('a product with a part as light, or as dark, as its ground', () => {
  const grounds = [
    { ground: '#ffffff', cap: '#fcfcfc', name: 'white on white' },
    { ground: '#000000', cap: '#040404', name: 'black on black' },
  ];
  const bottle = (ground: string, cap: string, body: string) =>
    svg(
      `<rect width="600" height="800" fill="${ground}"/><rect x="200" y="240" width="200" height="440" rx="30" fill="${body}"/><rect x="245" y="120" width="110" height="110" fill="${cap}"/>`,
      600,
      800,
    );
  const top = 120 / 800;

  it.each(grounds)('keeps it, though nothing else stands out: $name', async ({ ground, cap }) => {
    const { image } = await preparePhoto(await bottle(ground, cap, cap).png().toBuffer(), png);
    expect(image.ground).toBe('plain');
    expect(image.subject.y).toBeLessThanOrEqual(top);
    expect(image.subject.y + image.subject.height).toBeGreaterThanOrEqual(680 / 800);
  });

  it.each(grounds)('keeps it beside a part that stands out: $name', async ({ ground, cap }) => {
    const drawn = bottle(ground, cap, '#c0392b');
    for (const photo of [
      await preparePhoto(await drawn.clone().png().toBuffer(), png),
      await preparePhoto(await drawn.clone().jpeg({ quality: 90 }).toBuffer(), jpeg),
    ]) {
      expect(photo.image.ground).toBe('plain');
      expect(photo.image.subject.y).toBeLessThanOrEqual(top);
    }
  });

  it('is cut out once its cap can be told from the ground', async () => {
    const { image } = await preparePhoto(await bottle('#ffffff', '#9a9a9a', '#c0392b').png().toBuffer(), png);
    expect(image.ground).toBe('cutout');
    expect(image.height / image.width).toBeGreaterThan(2.5);
  });
});

describe('a photo that its person has cut out', () => {
  const scene = () =>
    svg(
      '<rect width="600" height="400" fill="#a67"/><rect x="200" y="100" width="200" height="200" fill="#26a"/>',
      600,
      400,
    )
      .jpeg()
      .toBuffer();
  const maskOf = (inner: string) => svg(inner, 300, 200).png().toBuffer();

  it('shows what its mask keeps, whatever stands there', async () => {
    const keptMask = await maskOf('<rect x="100" y="50" width="100" height="50" fill="#fff"/>');
    const { image, bytes } = await preparePhoto(await scene(), jpeg, { keptMask });
    expect(image).toMatchObject({ ground: 'cutout', content_type: 'image/png' });
    expect(image.width / image.height).toBeCloseTo(2, 1);
    const [red, , blue, alpha] = await pixel(bytes, 0.5, 0.5);
    expect([alpha, (blue ?? 0) > (red ?? 0)]).toEqual([255, true]);
  });

  it('may have its mask in black and white, too', async () => {
    const keptMask = await maskOf(
      '<rect width="300" height="200"/><rect x="100" y="50" width="100" height="100" fill="#fff"/>',
    );
    const { image } = await preparePhoto(await scene(), jpeg, { keptMask });
    expect(image.ground).toBe('cutout');
    expect(image.width / image.height).toBeCloseTo(1, 1);
  });

  it('is refused when its mask is no PNG, or keeps nothing', async () => {
    await expect(preparePhoto(await scene(), jpeg, { keptMask: await scene() })).rejects.toThrow(
      'The cut-out of “photo.jpg” is not a PNG',
    );
    const nothing = preparePhoto(await scene(), jpeg, { keptMask: await maskOf('') });
    await expect(nothing).rejects.toThrow(InputError);
  });
});
