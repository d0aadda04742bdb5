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

export const ASPECT_RATIO_LABELS: Record<AspectRatio, string> = {
  '1:1': 'Square 1:1',
  '16:9': 'Wide 16:9',
  '9:16': 'Story 9:16',
  '4:5': 'Portrait 4:5',
};
