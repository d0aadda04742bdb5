import { z } from 'zod';
import { aspectRatioSchema } from '../shared/aspect-ratio';
import { pictureTemplateSchema } from './picture-template';

export const finishedAdSchema = z.object({
  number: z.int(),
  firebase_url: z.string(),
  /** A small WebP of it, for lists; of ads that were made before there were any, nothing. */
  thumbnail_url: z.string().optional(),
  storage_path: z.string(),
  conversation_id: z.string(),
  aspect_ratio: aspectRatioSchema,
  prompt_used: z.string().max(200),
  template: pictureTemplateSchema,
  variation: z.int().min(1),
  /** What whoever made it says about it, for the person; null where there is nothing to say. */
  note: z.string().nullable().default(null),
  /** Of ads that carry an angle: which, and of which analysis. */
  analysis_id: z.string().optional(),
  angle_id: z.string().optional(),
});
export type FinishedAd = z.infer<typeof finishedAdSchema>;

/** `result` of a job that makes ads or images, written once it has ended: its ads, or its one image. */
export const pictureResultSchema = z.object({
  ads_generated: z.int(),
  failed: z.int(),
  ads: z.array(finishedAdSchema),
});
export type PictureResult = z.infer<typeof pictureResultSchema>;
