import { beforeAll, describe, expect, it } from 'vitest';
import { ASPECT_RATIOS } from '../../../../../lib/domain/shared/aspect-ratio';
import { BACKGROUNDS, type Background } from '../../../../../lib/domain/kinds/image/catalogue/backgrounds';
import { checkImage } from '../../../quality/check-ad';
import type { ImageBrief } from '../../provider';
import { sampleImage } from '../../sample-image';
import { sampleInputs, type SampleInputs } from '../sample-ads';
import { drawImage } from './draw-image';

let inputs: SampleInputs;
beforeAll(async () => {
  inputs = await sampleInputs();
});

async function drawn(changes: Partial<ImageBrief>) {
  const { canvas, marks } = await drawImage(await sampleImage({ photos: [inputs.bottle], ...changes }));
  const { width, height } = canvas;
  return { raster: { data: Buffer.from(canvas.data()), channels: 4 as const }, marks, width, height };
}

const shirt = () => ({ ...inputs.bottle, image: { ...inputs.bottle.image, name: 'grey-t-shirt.png' } });

describe('an image of the studio', () => {
  it('is the same every time, and another one in each composition', async () => {
    const [one, same, other] = [await drawn({}), await drawn({}), await drawn({ variation: 2 })];
    expect(one.raster.data.equals(same.raster.data)).toBe(true);
    expect(one.raster.data.equals(other.raster.data)).toBe(false);
  });

  it.each(BACKGROUNDS.map((background): [string, Background] => [background.name, background]))(
    'stands on %s, and looks like nothing else there',
    async (_, background) => {
      const place = await drawn({ kind: 'background', background });
      expect(checkImage(place, '4:5').passed).toBe(true);
      const elsewhere = BACKGROUNDS.find(({ id }) => id === (background.id % BACKGROUNDS.length) + 1) ?? null;
      expect(place.raster.data.equals((await drawn({ kind: 'background', background: elsewhere })).raster.data)).toBe(
        false,
      );
    },
  );

  it.each(ASPECT_RATIOS)('shows every product once, whole, in %s', async (aspectRatio) => {
    const photos = [inputs.bottle, inputs.photo, inputs.bottle];
    for (const variation of [1, 2, 3]) {
      const { marks, width, height } = await drawn({ photos, variation, aspectRatio });
      expect(marks).toHaveLength(3);
      for (const { rect } of marks) {
        expect(rect.x + rect.width / 2).toBeGreaterThan(0);
        expect(rect.x + rect.width / 2).toBeLessThan(width);
        expect(rect.y + rect.height / 2).toBeLessThan(height);
      }
    }
  });

  it.each(['onmodel', 'mdoli'] as const)('puts a garment on (%s), and anything else beside', async (kind) => {
    for (const variation of [1, 2, 3]) {
      const worn = await drawn({ kind, variation, photos: [shirt()] });
      const beside = await drawn({ kind, variation });
      expect(worn.marks).toHaveLength(1);
      expect(worn.raster.data.equals(beside.raster.data)).toBe(false);
    }
  });

  it('takes view, material and colour from the prompt', async () => {
    const of = (prompt: string) => drawn({ kind: 'chat', prompt, background: null });
    const [marble, slate] = [await of('on marble'), await of('on slate')];
    expect(brightness(marble.raster.data)).toBeGreaterThan(brightness(slate.raster.data) + 60);
    const pink = await of('a pink wall');
    expect(averageOf(pink.raster.data, 0)).toBeGreaterThan(averageOf(pink.raster.data, 1) + 10);
    expect((await of('on marble, from above')).raster.data.equals(marble.raster.data)).toBe(false);
  });
});

function averageOf(data: Buffer, channel: number): number {
  let sum = 0;
  for (let at = channel; at < data.length; at += 4) sum += data[at] ?? 0;
  return (sum * 4) / data.length;
}

const brightness = (data: Buffer) => (averageOf(data, 0) + averageOf(data, 1) + averageOf(data, 2)) / 3;
