import { z } from 'zod';
import { aspectRatioSchema } from '../shared/aspect-ratio';
import { personText } from '../shared/person-text';
import { recordedErrorSchema } from '../shared/error-code';
import { adStatusSchema } from '../work/job-status';
import { workFields } from '../work/work-item';
import { pictureTemplateSchema } from './picture-template';
import { NO_USAGE, usageSchema } from '../money/usage';

export const AD_ID_PATTERN = /^[0-9]{2}$/;

/** `1` → `01`: the id of an ad's document is its two-digit number. */
export function adId(number: number): string {
  return String(number).padStart(2, '0');
}

/** Longest texts in characters as people count them, and how many points there may be. */
export const COPY_LIMITS = { headline: 200, line: 200, call_to_action: 60, point: 120, points: 6 } as const;

const copyText = (most: number) => personText(most, `Keep it to ${most} characters.`);

/**
 * The words on an ad. `line` and `call_to_action` may be empty, the headline never: of an image
 * without words it is the title.
 */
export const adCopySchema = z.object({
  headline: copyText(COPY_LIMITS.headline).min(1),
  line: copyText(COPY_LIMITS.line),
  call_to_action: copyText(COPY_LIMITS.call_to_action),
  /** Short statements for templates with places for several: features, rows of a table, a problem and its answer. */
  points: z.array(copyText(COPY_LIMITS.point).min(1)).max(COPY_LIMITS.points).default([]),
});
export type AdCopy = z.infer<typeof adCopySchema>;

/** `#RRGGBB`. */
export const adColorsSchema = z.object({ primary: z.string(), secondary: z.string() });
export type AdColors = z.infer<typeof adColorsSchema>;

/** What the check of an ad's pixels measured. A figure is null where there was nothing to measure it on. */
export const adQualitySchema = z.object({
  passed: z.boolean(),
  /** Lowest contrast ratio (WCAG, 1–21) of any text with the pixels around it. */
  text_contrast: z.number().nullable(),
  /** Contrast ratio that the logo usually has with the pixels around it. */
  logo_contrast: z.number().nullable(),
  /** Share (0–1) of the product's pixels that show on the ad as they are in the photo. */
  product_fidelity: z.number().nullable(),
  /** Share (0–1) of the ad that the product's picture takes up: its box, of which a thin thing fills little. */
  product_area: z.number().nullable(),
  /** Standard deviation of the brightness (0–255): near 0 is a blank picture. */
  detail: z.number(),
  /** What kept it from passing, in words for a person. */
  problems: z.array(z.string()),
});
export type AdQuality = z.infer<typeof adQualitySchema>;

/**
 * Most generations of an ad: one for each time that it was asked for again or its task was lost. What fails that often
 * fails for what it is made of, and each try may cost something. `firestore.rules` has the same number.
 */
export const MAX_GENERATIONS = 40;

/** `ad_videos_jobs/{jobId}/ads/{nn}`, with times as Date. */
export const adSchema = z.object({
  user_id: z.string().min(1),
  number: z.int().min(1),
  status: adStatusSchema,
  template: pictureTemplateSchema,
  variation: z.int().min(1),
  aspect_ratio: aspectRatioSchema,
  copy: adCopySchema,
  prompt: z.string(),
  provider: z.string(),
  model: z.string().nullable(),
  conversation_id: z.string(),
  storage_path: z.string(),
  /** Part of the download URL; fixed when the ad is planned, so that a repeated upload keeps its URL. */
  download_token: z.string(),
  firebase_url: z.string().nullable(),
  /** A small WebP of it, for sheets and lists; null until it is made, and of ads that were made before there were any. */
  thumbnail_url: z.string().nullable().default(null),
  width: z.int().nullable(),
  height: z.int().nullable(),
  bytes: z.int().nullable(),
  /** ThumbHash of the finished ad, base64. */
  preview: z.string().nullable(),
  /** What the check of the picture found; null until it is made. */
  quality: adQualitySchema.nullable().default(null),
  /** What whoever made it says about it, for the person. */
  note: z.string().nullable().default(null),
  usage: usageSchema.default(NO_USAGE),
  /** Made with the cheapest model, to be made again once it is picked. */
  draft: z.boolean().default(false),
  /** The analysis whose angle it carries, and which; null where it carries none. */
  analysis_id: z.string().nullable().default(null),
  angle_id: z.string().nullable().default(null),
  /** The colours of the version on the sheet, where they are not the brand's. */
  colors: adColorsSchema.nullable().default(null),
  /** Which version of its conversation the sheet shows; 1 is the one that the job made. */
  version: z.int().min(1).default(1),
  error: recordedErrorSchema.nullable(),
  ...workFields,
  /** What the job's counters already hold of this ad. */
  counted_as: z.enum(['done', 'failed']).nullable(),
  created_at: z.date(),
  updated_at: z.date(),
  started_at: z.date().nullable(),
  ended_at: z.date().nullable(),
});
export type Ad = z.infer<typeof adSchema>;
export type IdentifiedAd = Ad & { id: string };
