import { z } from 'zod';
import { adColorsSchema, adCopySchema, adQualitySchema } from './ad';
import { aspectRatioSchema } from '../shared/aspect-ratio';
import { pictureTemplateSchema } from './picture-template';
import { NO_USAGE, usageSchema } from '../money/usage';

/** Keeps a conversation with the longest words well below the megabyte that a document may have. */
export const MAX_VERSIONS = 60;

/** One made version of an ad; the first comes from the job, later ones from edits. */
export const adVersionSchema = z.object({
  prompt: z.string(),
  copy: adCopySchema,
  template: pictureTemplateSchema,
  variation: z.int().min(1),
  aspect_ratio: aspectRatioSchema,
  provider: z.string(),
  model: z.string().nullable(),
  firebase_url: z.string(),
  thumbnail_url: z.string().nullable().default(null),
  storage_path: z.string(),
  width: z.int(),
  height: z.int(),
  bytes: z.int().nullable().default(null),
  /** ThumbHash, base64. */
  preview: z.string().nullable().default(null),
  quality: adQualitySchema.nullable().default(null),
  /** What making it cost, in US dollars: an estimate. */
  cost_usd: z.number().min(0).default(0),
  usage: usageSchema.default(NO_USAGE),
  /** Made with the cheapest model, to be made again once it is picked. */
  draft: z.boolean().default(false),
  /** The colours that it was made with, where they are not the brand's. */
  colors: adColorsSchema.nullable().default(null),
  /** The version that it was made from; null for the job's own, and where that was not kept. */
  based_on: z.int().min(1).nullable().default(null),
  /** What a remix was asked for; null for every other version. */
  instruction: z.string().nullable().default(null),
  /** What the maker has to say of how it followed the instruction. */
  note: z.string().nullable().default(null),
  created_at: z.date(),
});
export type AdVersion = z.infer<typeof adVersionSchema>;

/**
 * `users/{uid}/stores/{brandId}/products/{productId}/conversations/{conversationId}`. Versions
 * are only ever appended: version n is the nth.
 */
export const conversationSchema = z.object({
  job_id: z.string(),
  ad_number: z.int().min(1),
  title: z.string(),
  versions: z.array(adVersionSchema).min(1),
  created_at: z.date(),
  updated_at: z.date(),
});
export type Conversation = z.infer<typeof conversationSchema>;
