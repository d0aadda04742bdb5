import sharp from 'sharp';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { decodedHere, sizeHere } from './decode-here';
import { readyPicture } from './ready-picture';
import { RefusedFile } from './refused-file';

// What a browser can decode: no unit test has one.
vi.mock('./decode-here', () => ({ decodedHere: vi.fn(), sizeHere: vi.fn() }));

const NS = 'xmlns="http://www.w3.org/2000/svg"';
const drawing = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: '#c33' } });
const file = (content: Uint8Array | string) =>
  new Blob([typeof content === 'string' ? content : new Uint8Array(content)]);

beforeEach(() => {
  vi.mocked(decodedHere).mockResolvedValue(null);
  vi.mocked(sizeHere).mockImplementation(async (blob) => {
    const { width, height } = await sharp(Buffer.from(await blob.arrayBuffer())).metadata();
    return { width, height };
  });
});
afterEach(() => vi.resetAllMocks());

const refusal = async (blob: Blob, role: 'photo' | 'logo' = 'photo') => {
  const error: unknown = await readyPicture(blob, role).catch((caught: unknown) => caught);
  expect(error).toBeInstanceOf(RefusedFile);
  return error instanceof Error ? error.message : '';
};

describe('a photo that is made ready', () => {
  it('loses where it was taken, whatever its name says', async () => {
    const bytes = await drawing(90, 60)
      .withExif({ IFD0: { Make: 'Telltale' }, IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '48/1 51/1 29/1' } })
      .jpeg()
      .toBuffer();
    const { blob, type, size, hint } = await readyPicture(file(bytes), 'photo');
    expect({ type, size, hint }).toEqual({ type: 'image/jpeg', size: { width: 90, height: 60 }, hint: null });
    const kept = Buffer.from(await blob.arrayBuffer());
    expect(bytes.includes('Telltale')).toBe(true);
    expect((await sharp(kept).metadata()).exif).toBeUndefined();
  });

  it('may be a TIFF that this browser can’t show', async () => {
    vi.mocked(sizeHere).mockResolvedValue(null);
    expect(await readyPicture(file(await drawing(9, 9).tiff().toBuffer()), 'photo')).toMatchObject({
      type: 'image/tiff',
      size: null,
    });
  });

  it('is a JPEG of the iPhone’s HEIC where this browser can open it', async () => {
    const heic = file(Buffer.from('\0\0\0\x18ftypheic\0\0\0\0mif1heic', 'latin1'));
    expect(await refusal(heic)).toBe(
      'This is an iPhone photo in HEIC. Save it as JPEG (or set the camera to Formats › Most Compatible) and add it again.',
    );
    const jpeg = new Uint8Array(await drawing(40, 30).jpeg().toBuffer());
    vi.mocked(decodedHere).mockResolvedValue(new Blob([jpeg]));
    expect(await readyPicture(heic, 'photo')).toMatchObject({ type: 'image/jpeg', size: { width: 40, height: 30 } });
  });
});

describe('a file that can’t be used is refused in words', () => {
  it.each([
    ['a web page', '<!doctype html><title>403</title>', 'This is a web page, not a picture. Open the picture itself'],
    ['an empty file', '', 'This file is empty'],
    ['an SVG as a photo', `<svg ${NS}/>`, 'An SVG can only be the logo'],
    ['nothing that is known', '\u0001\u0002\u0000', 'Save it as PNG, JPEG, WebP, AVIF, GIF or TIFF and add it again.'],
  ])('%s', async (_, content, words) => {
    expect(await refusal(file(content))).toContain(words);
  });

  it('a file that breaks off, or that this browser can’t decode', async () => {
    const jpeg = await drawing(300, 300).jpeg({ progressive: true }).toBuffer();
    expect(await refusal(file(jpeg.subarray(0, jpeg.length * 0.6)))).toBe(
      'This is incomplete: the file breaks off before its end. Save or export it once more and add it again.',
    );
    vi.mocked(sizeHere).mockResolvedValue(null);
    expect(await refusal(file(jpeg))).toContain('This is damaged');
  });

  it('a screenshot of a whole page', async () => {
    expect(await refusal(file(await drawing(40, 600).png().toBuffer()))).toBe(
      'This is 15 times as high as it is wide. Crop it to the product and add it again.',
    );
  });
});

describe('a drawing that is made ready', () => {
  it('is rebuilt of what draws, at one size, before any browser draws it', async () => {
    const svg = `<svg width="0" viewBox="0 0 60 30" onload="x()"><script>x()</script><a href="javascript:x()"><rect width="60" height="30"/></a></svg>`;
    const { blob, size, hint } = await readyPicture(file(svg), 'logo');
    const source = await blob.text();
    expect({ size, hint }).toEqual({ size: { width: 1000, height: 500 }, hint: null });
    expect(source).toContain('<rect width="60" height="30">');
    expect(source).not.toMatch(/script|onload|<a[\s>]/);
  });

  it('with text in it is taken with a hint', async () => {
    const { hint } = await readyPicture(file(`<svg ${NS} viewBox="0 0 9 9"><text y="9">Mark</text></svg>`), 'logo');
    expect(hint).toContain('convert it to paths');
  });

  it('that would draw for minutes is refused at once', async () => {
    const uses = Array.from(
      { length: 9 },
      (_, level) => `<g id="g${level + 1}">${`<use href="#g${level}"/>`.repeat(10)}</g>`,
    );
    const bomb = `<svg ${NS} viewBox="0 0 9 9"><defs><g id="g0"><rect/></g>${uses.join('')}</defs><use href="#g9"/></svg>`;
    expect(await refusal(file(bomb), 'logo')).toBe(
      'This has too many parts to draw. Export it as a simpler SVG, or as PNG, and add it again.',
    );
  });
});
