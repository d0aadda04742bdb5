import { z } from 'zod';

export const ASPECT_RATIOS = ['1:1', '16:9', '9:16', '4:5'] as const;
export const aspectRatioSchema = z.enum(ASPECT_RATIOS);
export type AspectRatio = z.infer<typeof aspectRatioSchema>;

/** Pixel sizes of finished ads: 1080 on the short side, as the large ad networks ask for. */
export const AD_SIZES = {
  '1:1': { width: 1080, height: 1080 },
  '16:9': { width: 1920, height: 1080 },
  '9:16': { width: 1080, height: 1920 },
  '4:5': { width: 1080, height: 1350 },
} as const satisfies Record<AspectRatio, { width: number; height: number }>;

/** Larger ones that a finished ad can be made again in, named as the image models name theirs. */
export const LARGE_SIZES = ['2K', '4K'] as const;
export const largeSizeSchema = z.enum(LARGE_SIZES);
export type LargeSize = z.infer<typeof largeSizeSchema>;

/** The largest of exactly the ratio that the models' 2K images fill; their 4K images measure twice as much. */
const SIZES_2K = {
  '1:1': { width: 2048, height: 2048 },
  '16:9': { width: 2720, height: 1530 },
  '9:16': { width: 1530, height: 2720 },
  '4:5': { width: 1840, height: 2300 },
} as const satisfies Record<AspectRatio, { width: number; height: number }>;

/** Pixels of an ad; `size` is null for the usual one. */
export function adSize(ratio: AspectRatio, size: LargeSize | null): { width: number; height: number } {
  if (size === null) return AD_SIZES[ratio];
  const { width, height } = SIZES_2K[ratio];
  return size === '2K' ? { width, height } : { width: width * 2, height: height * 2 };
}

export const ASPECT_RATIO_LABELS: Record<AspectRatio, string> = {
  '1:1': 'Square 1:1',
  '16:9': 'Wide 16:9',
  '9:16': 'Story 9:16',
  '4:5': 'Portrait 4:5',
};
