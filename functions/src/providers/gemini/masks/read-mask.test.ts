import { describe, expect, it } from 'vitest';
import { overlap } from '../../../inputs/scene-fixtures';
import { ProviderError } from '../../provider-error';
import { textAnswer } from '../local-gemini';
import { BROKEN_MASKS, maskAsOutline, maskAsPng } from './mask-answers';
import { readMask } from './read-mask';

const SIZE = { width: 480, height: 640 };
/** A bottle that stands left of the middle. */
const BOTTLE = Uint8Array.from({ length: SIZE.width * SIZE.height }, (_, pixel) => {
  const [x, y] = [pixel % SIZE.width, Math.floor(pixel / SIZE.width)];
  const isNeck = y >= 100 && y < 220 && x >= 170 && x < 230;
  const isBody = y >= 220 && y < 560 && x >= 120 && x < 280;
  return isNeck || isBody ? 255 : 0;
});
const MASK = { data: BOTTLE, ...SIZE };
const solid = (data: Uint8Array) => data.map((value) => (value > 127 ? 1 : 0));

const read = (text: string) => readMask(textAnswer(text), SIZE);

describe('a mask that a model draws', () => {
  it.each([
    ['a PNG in a box', () => maskAsPng(MASK)],
    ['a small PNG in a box', () => maskAsPng(MASK, 64)],
    ['an outline across and down', () => maskAsOutline(MASK, 'xy')],
    ['an outline down and across', () => maskAsOutline(MASK, 'yx')],
    ['a list between fences', async () => `\`\`\`json\n${await maskAsPng(MASK)}\n\`\`\``],
  ])('is read as %s', async (_title, text) => {
    const mask = await read(await text());
    expect(mask).toMatchObject(SIZE);
    expect(overlap(solid(mask?.data ?? new Uint8Array(BOTTLE.length)), solid(BOTTLE))).toBeGreaterThan(0.97);
  });

  it('is all of its pieces', async () => {
    const half = (from: number, to: number) => ({
      ...SIZE,
      data: BOTTLE.map((value, pixel) => (pixel >= from * SIZE.width && pixel < to * SIZE.width ? value : 0)),
    });
    const [upper, lower] = await Promise.all([maskAsPng(half(0, 220)), maskAsPng(half(220, 640))]);
    const mask = await read(`[${upper.slice(1, -1)},${lower.slice(1, -1)}]`);
    expect(overlap(solid(mask?.data ?? new Uint8Array(BOTTLE.length)), solid(BOTTLE))).toBeGreaterThan(0.97);
  });

  it('is none where there is no product', async () => expect(await read('[]')).toBeNull());

  it.each(BROKEN_MASKS)('is refused where it is $name, in no time', async ({ answer }) => {
    const text = await answer(MASK);
    const began = performance.now();
    await expect(read(text)).rejects.toThrow(ProviderError);
    expect(performance.now() - began).toBeLessThan(1500);
  });

  it('is refused where the answer was blocked', async () => {
    const refused = readMask({ promptFeedback: { blockReason: 'SAFETY' } }, SIZE);
    await expect(refused).rejects.toMatchObject({ code: 'CONTENT_BLOCKED' });
  });

  it('quotes nothing of the answer', async () => {
    const error = await read('[{"box_2d":[1,2,3,4],"mask":"Grandmother’s own recipe"}]').catch(
      (thrown: unknown) => thrown,
    );
    expect(error).toBeInstanceOf(ProviderError);
    expect(`${String(error)} ${String((error as ProviderError).cause)}`).not.toContain('Grandmother');
  });
});
