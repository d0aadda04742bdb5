import { afterEach, describe, expect, it, vi } from 'vitest';
import { cutByModel, type OnnxRuntime, type OnnxTensor } from './model-cut';
import { decodePixels } from './pixels';
import { overlap, SCENE_PHOTOS, takePhoto } from './scene-fixtures';

const [bottle] = SCENE_PHOTOS;
const pixels = async () => decodePixels(bottle ? await takePhoto(bottle) : Buffer.alloc(0), 'bottle.jpg', 1400);

/** A model that answers with what `mask` makes of a place, 0…1 across and down; what it is asked stands in `asked`. */
function runtimeOf(mask: (x: number, y: number) => number) {
  const asked: OnnxTensor[] = [];
  class Tensor implements OnnxTensor {
    constructor(
      readonly type: 'float32',
      readonly data: Float32Array,
      readonly dims: readonly number[],
    ) {}
  }
  const run = (feeds: Record<string, OnnxTensor>) => {
    const image = feeds['image'];
    if (image) asked.push(image);
    const side = image?.dims[3] ?? 0;
    const data = Float32Array.from({ length: side * side }, (_, at) =>
      mask((at % side) / side, Math.floor(at / side) / side),
    );
    return Promise.resolve({ mask: new Tensor('float32', data, [1, 1, side, side]) });
  };
  const create = () => Promise.resolve({ inputNames: ['image'], outputNames: ['mask'], run });
  return { asked, runtime: (): OnnxRuntime => ({ InferenceSession: { create }, Tensor }) };
}

const isMiddle = (x: number, y: number) => x > 0.3 && x < 0.7 && y > 0.2 && y < 0.8;

describe('a model of the operator’s', () => {
  afterEach(() => {
    vi.resetModules();
  });
  const fresh = async () => (await import('./model-cut')).cutByModel;

  it('is asked nothing where there is none', async () => {
    expect(await cutByModel(await pixels(), '', () => expect.fail('no runtime is needed'))).toBeNull();
  });

  it('is given the photo on a square, as such models were trained, and cuts it', async () => {
    const { asked, runtime } = runtimeOf((x, y) => (isMiddle(x, y) ? 1 : 0));
    const photo = await pixels();
    const cut = await (await fresh())(photo, '/models/any.onnx', runtime);
    expect(asked[0]?.dims).toEqual([1, 3, 320, 320]);
    // The wall is light: above the mean of the pictures that models have seen.
    expect(asked[0]?.data[0]).toBeGreaterThan(0.5);
    const solid = Uint8Array.from({ length: 600 * 800 }, (_, pixel) => ((cut?.data[pixel * 4 + 3] ?? 0) > 127 ? 1 : 0));
    const meant = solid.map((_, pixel) => (isMiddle((pixel % 600) / 600, Math.floor(pixel / 600) / 800) ? 1 : 0));
    expect(overlap(solid, meant)).toBeGreaterThan(0.97);
  });

  it.each([
    { name: 'vague', mask: () => 0.5 },
    { name: 'empty', mask: () => 0 },
    { name: 'everything', mask: () => 1 },
    { name: 'not a number', mask: () => Number.NaN },
    { name: 'before its last step', mask: (x: number) => (x - 0.5) * 20 },
  ])('cuts nothing with a mask that is $name', async ({ mask }) => {
    expect(await (await fresh())(await pixels(), '/models/any.onnx', runtimeOf(mask).runtime)).toBeNull();
  });

  it('is loaded again after it could not be', async () => {
    const { runtime } = runtimeOf((x, y) => (isMiddle(x, y) ? 1 : 0));
    const broken = (): OnnxRuntime => ({
      ...runtime(),
      InferenceSession: { create: () => Promise.reject(new Error('No such file')) },
    });
    const cut = await fresh();
    await expect(cut(await pixels(), '/models/gone.onnx', broken)).rejects.toThrow('No such file');
    expect(await cut(await pixels(), '/models/any.onnx', runtime)).not.toBeNull();
  });
});
