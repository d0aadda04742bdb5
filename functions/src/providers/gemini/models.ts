import type { AspectRatio } from '../../../../lib/domain/aspect-ratio';

export type ImageSize = '512' | '1K' | '2K' | '4K';

export interface ModelAbilities {
  ratios: readonly AspectRatio[];
  sizes: readonly ImageSize[];
}

const ALL_RATIOS = ['1:1', '16:9', '9:16', '4:5'] as const satisfies readonly AspectRatio[];

/** What the image models can do. Of those whose sizes are not documented only the API's default size is asked. */
const MODELS = new Map<string, ModelAbilities>([
  ['gemini-3.1-flash-image', { ratios: ALL_RATIOS, sizes: ['512', '1K', '2K', '4K'] }],
  ['gemini-3.1-flash-lite-image', { ratios: ALL_RATIOS, sizes: ['1K'] }],
  ['gemini-3-pro-image', { ratios: ALL_RATIOS, sizes: ['1K', '2K', '4K'] }],
  ['gemini-nano-banana-2.1', { ratios: ALL_RATIOS, sizes: ['1K'] }],
]);

export const MODEL_IDS: readonly string[] = [...MODELS.keys()];

/** What is wrong with using `model` for ads, in one line for the operator; null when it is a known one. */
export function modelProblem(model: string): string | null {
  if (MODELS.has(model)) return null;
  return `GEMINI_MODEL “${model}” is not a known image model and is used as it is. Known: ${MODEL_IDS.join(', ')}.`;
}

/** The size to ask of `model`: ads are 1,080 px on the short side, which 1K falls short of and 2K exceeds. */
export function imageSizeFor(model: string): ImageSize {
  return MODELS.get(model)?.sizes.includes('2K') ? '2K' : '1K';
}

/** False only when `model` is known not to make the ratio. */
export function canMakeRatio(model: string, ratio: AspectRatio): boolean {
  return MODELS.get(model)?.ratios.includes(ratio) ?? true;
}
