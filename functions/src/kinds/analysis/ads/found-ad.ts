import { z } from 'zod';
import { adCopySchema, CREATIVE_TYPES } from '../../../../../lib/domain/insights/ad-analysis';
import { adDaySchema, adMetricsSchema, METRIC_NAMES } from '../../../../../lib/domain/insights/metrics';
import { mediaUploadSchema, subtitleUploadSchema } from '../../../../../lib/domain/kinds/analysis/analysis-files';
import { GOALS } from '../../../ad-reading/account-figures';
import { keepText, keptText } from '../../page-reading/packed-text';

/** What of a year and a little is kept of an ad's days: more than any range that Meta answers is looked at. */
const MOST_DAYS = 400;

/** An ad as the account or the upload has it. */
export const foundAdSchema = z.object({
  ad_id: z.string(),
  ad_name: z.string(),
  account_id: z.string().nullable(),
  status: z.string(),
  creative_type: z.enum(CREATIVE_TYPES),
  currency: z.string().nullable(),
  /** ISO 8601. */
  created_time: z.string().nullable(),
  copy: adCopySchema,
  video_id: z.string().nullable(),
  /** `whole` where it shows the ad as it is, not cut to a square. */
  picture: z.object({ url: z.string(), whole: z.boolean() }).nullable(),
  /** A video or image that the person has uploaded for it. */
  file: mediaUploadSchema.nullable(),
  subtitles: subtitleUploadSchema.nullable(),
  metrics: adMetricsSchema,
  days: z.array(adDaySchema),
  /** Percentiles. */
  against: z.partialRecord(z.enum(METRIC_NAMES), z.number()),
  /** Hash of all of it that can be read. */
  content: z.string(),
  /** Read before, and the same since. */
  unchanged: z.boolean(),
});
export type FoundAd = z.infer<typeof foundAdSchema>;

const foundSchema = z.object({
  ads: z.array(foundAdSchema),
  /** What the account's ads come to, which each is judged by. */
  figures: z.object({
    compared: z.number(),
    goal: z.enum(GOALS).nullable(),
    middle: z.partialRecord(z.enum(METRIC_NAMES), z.number()),
  }),
});
export type FoundAds = z.infer<typeof foundSchema>;

/** Keeps the ads for the stages and parts to come; gives the path for `keptAds`. */
export function keepAds(
  job: { id: string; user_id: string },
  found: FoundAds,
  step: 'listed' | 'found',
): Promise<string> {
  const ads = found.ads.map((ad) => ({ ...ad, days: ad.days.slice(-MOST_DAYS) }));
  return keepText(job, `ads-${step}.json`, JSON.stringify({ ...found, ads }));
}

/** The ads that an earlier stage has found, those that have spent most first. */
export async function keptAds(path: string | null): Promise<FoundAds> {
  if (path === null) throw new Error('No ads are kept yet');
  return foundSchema.parse(JSON.parse(await keptText(path)));
}
