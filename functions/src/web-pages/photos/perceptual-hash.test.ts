import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { hashDistance, perceptualHash } from './perceptual-hash';

const draw = (inner: string) =>
  sharp(Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" width="800" height="800">${inner}</svg>`))
    .png()
    .toBuffer();

const GROUND = '<rect width="800" height="800" fill="#eee"/>';
const MUG = `${GROUND}<rect x="220" y="200" width="300" height="420" rx="40" fill="#a43"/><circle cx="560" cy="400" r="90" fill="none" stroke="#a43" stroke-width="40"/>`;
const LAMP = `${GROUND}<path d="M250 350 L400 90 L550 350Z" fill="#244"/><rect x="385" y="350" width="30" height="330" fill="#222"/><ellipse cx="400" cy="690" rx="150" ry="30" fill="#222"/>`;

describe('perceptualHash', () => {
  it.each<[string, (png: Buffer) => Promise<Buffer>]>([
    ['itself', (png) => Promise.resolve(png)],
    ['a fifth of its size', (png) => sharp(png).resize(160).png().toBuffer()],
    ['a JPEG of low quality', (png) => sharp(png).jpeg({ quality: 30 }).toBuffer()],
    ['a WebP', (png) => sharp(png).webp({ quality: 50 }).toBuffer()],
    ['a slightly brighter one', (png) => sharp(png).modulate({ brightness: 1.05 }).png().toBuffer()],
  ])('is nearly the same for a picture and %s', async (_, change) => {
    for (const drawing of [MUG, LAMP]) {
      const png = await draw(drawing);
      expect(hashDistance(await perceptualHash(png), await perceptualHash(await change(png)))).toBeLessThanOrEqual(4);
    }
  });

  it('is far apart for two products', async () => {
    const [mug, lamp] = [await perceptualHash(await draw(MUG)), await perceptualHash(await draw(LAMP))];
    expect(hashDistance(mug, lamp)).toBeGreaterThan(12);
  });

  it('tells a picture from its mirror image', async () => {
    const png = await draw(MUG);
    const mirrored = await sharp(png).flop().toBuffer();
    expect(hashDistance(await perceptualHash(png), await perceptualHash(mirrored))).toBeGreaterThan(12);
  });

  it('takes what is transparent for white', async () => {
    const [clear, white] = [MUG.replace(GROUND, ''), MUG.replace('#eee', '#fff')];
    expect(await perceptualHash(await draw(clear))).toBe(await perceptualHash(await draw(white)));
  });

  it('has at most 64 bits', async () => {
    expect((await perceptualHash(await draw(MUG))) >> 64n).toBe(0n);
  });

  it('stands a picture of one colour', async () => {
    expect(await perceptualHash(await draw(GROUND))).toBe(0n);
  });

  it('rejects what is no picture', async () => {
    await expect(perceptualHash(Buffer.from('<html></html>'))).rejects.toThrow();
  });
});

describe('hashDistance', () => {
  it.each([
    [0n, 0n, 0],
    [0b1011n, 0b0010n, 2],
    [0n, (1n << 64n) - 1n, 64],
    [1n << 63n, 0n, 1],
  ])('between %s and %s is %i', (a, b, bits) => {
    expect(hashDistance(a, b)).toBe(bits);
  });
});
