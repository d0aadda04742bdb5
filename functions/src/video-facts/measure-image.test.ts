import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { measureImage } from './measure-image';
import { shapeOf } from './shape';

const plain = (width: number, height: number, background: string) =>
  sharp({ create: { width, height, channels: 4, background } });

describe('an image', () => {
  it('has its size, format and brightness as it is shown', async () => {
    const black = await plain(80, 100, '#000').png().toBuffer();
    expect(await measureImage(black, 'a.png')).toEqual({ width: 80, height: 100, format: '4:5', brightness: 0 });
    const turned = await plain(160, 90, '#fff').jpeg().withMetadata({ orientation: 6 }).toBuffer();
    expect(await measureImage(turned, 'b.jpg')).toEqual({ width: 90, height: 160, format: '9:16', brightness: 1 });
    const clear = await plain(50, 50, '#00000000').webp().toBuffer();
    expect(await measureImage(clear, 'c.webp')).toMatchObject({ format: '1:1', brightness: 1 });
  });

  it('that is none is refused in words', async () => {
    await expect(measureImage(Buffer.from('no image'), 'd.png')).rejects.toThrow('“d.png” is text, not a picture');
  });

  it.each([
    [1080, 1920, '9:16'],
    [1088, 1920, '9:16'],
    [1920, 1080, '16:9'],
    [1080, 1350, '4:5'],
    [1000, 1000, '1:1'],
    [1080, 1440, 'other'],
  ])('of %i × %i is %s', (width, height, shape) => {
    expect(shapeOf(width, height)).toBe(shape);
  });
});
