import { createRequire } from 'node:module';
import process from 'node:process';
import sharp from 'sharp';
import { withDespilledAlpha } from '../../../lib/domain/cutout/despill';
import { resizeMask } from '../../../lib/domain/cutout/soft-edge';
import type { Pixels } from './pixels';
import { isSureMask } from './sure-mask';

/** What of `onnxruntime-node` is used; it is the operator's to install, being a hundred megabytes that most don't need. */
export interface OnnxTensor {
  data: ArrayLike<number>;
  dims: readonly number[];
}
interface OnnxSession {
  inputNames: readonly string[];
  outputNames: readonly string[];
  run: (feeds: Record<string, OnnxTensor>) => Promise<Record<string, OnnxTensor>>;
}
export interface OnnxRuntime {
  InferenceSession: { create: (path: string) => Promise<OnnxSession> };
  Tensor: new (type: 'float32', data: Float32Array, dims: readonly number[]) => OnnxTensor;
}

/** As U²-Net, IS-Net and BiRefNet were trained: the means and deviations of ImageNet, on a square. */
const MEANS = [0.485, 0.456, 0.406] as const;
const DEVIATIONS = [0.229, 0.224, 0.225] as const;
const DEFAULT_SIDE = 320;

const load = createRequire(import.meta.url);
/** Not named in the import, so that no bundler looks for what need not be there. */
const loadRuntime = (): OnnxRuntime => load('onnxruntime-node') as OnnxRuntime;

let session: Promise<OnnxSession> | null = null;

/**
 * Cuts a product out by the operator's model at `CUTOUT_MODEL_PATH`: one input, 1×3×N×N, one mask as its first output,
 * 1×1×N×N, where 1 is the product. Null where there is no model, or it isn't sure. Rejects where the model can't be used.
 */
export async function cutByModel(
  pixels: Pixels,
  path: string | undefined = process.env.CUTOUT_MODEL_PATH,
  runtime: () => OnnxRuntime = loadRuntime,
): Promise<Pixels | null> {
  if (!path) return null;
  const { InferenceSession, Tensor } = runtime();
  session ??= InferenceSession.create(path);
  const model = await session.catch((error: unknown) => {
    session = null;
    throw error;
  });
  const side = Number(process.env.CUTOUT_MODEL_SIDE) || DEFAULT_SIDE;
  const [input = '', output = ''] = [model.inputNames[0], model.outputNames[0]];
  const feed = new Tensor('float32', await planesOf(pixels, side), [1, 3, side, side]);
  const mask = (await model.run({ [input]: feed }))[output];
  return mask ? cutBySoftMask(pixels, mask) : null;
}

async function planesOf({ data, width, height }: Pixels, side: number): Promise<Float32Array> {
  const small = await sharp(data, { raw: { width, height, channels: 4 } })
    .removeAlpha()
    .resize(side, side, { fit: 'fill' })
    .raw()
    .toBuffer();
  const planes = new Float32Array(3 * side * side);
  for (let pixel = 0; pixel < side * side; pixel++) {
    for (let channel = 0; channel < 3; channel++) {
      const value = (small[pixel * 3 + channel] ?? 0) / 255;
      planes[channel * side * side + pixel] = (value - (MEANS[channel] ?? 0)) / (DEVIATIONS[channel] ?? 1);
    }
  }
  return planes;
}

function cutBySoftMask(pixels: Pixels, { data, dims }: OnnxTensor): Pixels | null {
  const [height = 0, width = 0] = dims.slice(-2);
  const values = Float32Array.from({ length: width * height }, (_, at) => data[at] ?? 0);
  if (values.length === 0 || !isSureMask(values)) return null;
  const alpha = resizeMask(values, { width, height }, pixels, 1);
  return { ...pixels, data: Buffer.from(withDespilledAlpha(pixels, alpha).buffer) };
}
