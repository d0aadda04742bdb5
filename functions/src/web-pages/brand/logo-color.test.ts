import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { logoColorOf } from './logo-color';

const svg = (inner: string) =>
  Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 400 100" width="400" height="100">${inner}</svg>`);
const box = (x: number, width: number, fill: string, rest = '') =>
  `<rect x="${x}" width="${width}" height="100" fill="${fill}"${rest}/>`;
const png = (inner: string) => sharp(svg(inner)).png().toBuffer();

describe('a logo’s colour', () => {
  it.each([
    ['is the one it is drawn in', box(100, 100, '#1b7a4b'), '#1B7A4B'],
    ['is not the white around it', box(0, 400, '#fff') + box(100, 50, '#1b7a4b'), '#1B7A4B'],
    ['is not the black beside it', box(0, 300, '#000') + box(300, 50, '#1b7a4b'), '#1B7A4B'],
    ['is the larger of two', box(0, 100, '#e8a13a') + box(100, 250, '#1b7a4b'), '#1B7A4B'],
    ['counts near ones as one', box(0, 150, '#e8a13a') + box(150, 100, '#1b7a4b') + box(250, 99, '#1c7b4c'), '#1B7A4B'],
    ['is its ground’s, too', box(0, 400, '#1b7a4b') + box(100, 100, '#fff'), '#1B7A4B'],
    ['is none of grey', box(0, 300, '#333') + box(300, 100, '#999'), null],
    ['is none where nothing is seen', '', null],
    ['is none of what is nearly transparent', box(0, 400, '#1b7a4b', ' fill-opacity="0.3"'), null],
    ['is none of a fleck', box(0, 400, '#222') + '<rect width="7" height="7" fill="#c00"/>', null],
  ])('%s', async (_, inner, expected) => {
    expect(await logoColorOf(svg(inner))).toBe(expected);
    expect(await logoColorOf(await png(inner))).toBe(expected);
  });

  it('is read from WebP and JPEG', async () => {
    const drawn = sharp(svg(box(0, 400, '#fff') + box(100, 200, '#1b7a4b')));
    expect(await logoColorOf(await drawn.clone().webp({ lossless: true }).toBuffer())).toBe('#1B7A4B');
    expect(
      await logoColorOf(await drawn.clone().jpeg({ quality: 100, chromaSubsampling: '4:4:4' }).toBuffer()),
    ).toMatch(/^#1[A-D]7[9AB]4[A-D]$/);
  });

  it.each([
    ['that is damaged', Buffer.from('\u0089PNG\r\n\u001a\nnothing', 'latin1')],
    ['that is empty', Buffer.alloc(0)],
    ['that is text', Buffer.from('Moss')],
  ])('is none of a file %s', async (_, bytes) => expect(await logoColorOf(bytes)).toBeNull());
});
