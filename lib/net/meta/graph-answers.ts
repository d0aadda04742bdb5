import { z } from 'zod';

/** What the Graph API answers, as it writes it: numbers are often strings, and what it has not is left out. */

const text = z.string().nullish().catch(null);
const id = z.union([z.string().regex(/^\d{1,40}$/), z.int().min(0).transform(String)]);

export const graphAdAccountSchema = z
  .object({
    id: z.string().regex(/^act_\d{1,32}$/),
    name: z.string().catch(''),
    /** ISO 4217. */
    currency: z.string().catch(''),
    /** IANA name. */
    timezone_name: z.string().catch(''),
    /** 1 active, 2 disabled, 3 unsettled, 7 in review, 9 in grace period, 100 closing, 101 closed. */
    account_status: z.int().catch(1),
  })
  // The API's own `account_id` is without `act_`, which every address wants.
  .transform(({ id: account_id, ...account }) => ({ account_id, ...account }));
export type GraphAdAccount = z.infer<typeof graphAdAccountSchema>;

const callToAction = z.object({ type: text, value: z.object({ link: text }).nullish().catch(null) });
const linkData = z.object({
  ...{ message: text, name: text, description: text, link: text, picture: text },
  call_to_action: callToAction.nullish().catch(null),
  child_attachments: z
    .array(z.object({ name: text, description: text, link: text, picture: text, video_id: id.nullish().catch(null) }))
    .nullish()
    .catch(null),
});
const videoData = z.object({
  ...{ message: text, title: text, link_description: text, image_url: text },
  video_id: id.nullish().catch(null),
  call_to_action: callToAction.nullish().catch(null),
});
const feedTexts = z.array(z.object({ text })).nullish().catch(null);
const assetFeed = z.object({
  ...{ bodies: feedTexts, titles: feedTexts, descriptions: feedTexts },
  link_urls: z
    .array(z.object({ website_url: text }))
    .nullish()
    .catch(null),
  call_to_action_types: z.array(z.string()).nullish().catch(null),
  images: z
    .array(z.object({ url: text, hash: text }))
    .nullish()
    .catch(null),
  videos: z
    .array(z.object({ video_id: id.nullish().catch(null), thumbnail_url: text }))
    .nullish()
    .catch(null),
});

export const graphCreativeSchema = z.object({
  id: id.nullish().catch(null),
  video_id: id.nullish().catch(null),
  ...{ thumbnail_url: text, image_url: text, image_hash: text, title: text, body: text, call_to_action_type: text },
  object_story_spec: z
    .object({ link_data: linkData.nullish().catch(null), video_data: videoData.nullish().catch(null) })
    .nullish()
    .catch(null),
  asset_feed_spec: assetFeed.nullish().catch(null),
});
export type GraphCreative = z.infer<typeof graphCreativeSchema>;

/** A row that has nothing but its id is an ad all the same: what can't be read of it is null. */
export const graphAdSchema = z.object({
  id,
  name: z.string().catch(''),
  /** `ACTIVE`, `PAUSED`, `ADSET_PAUSED`, `WITH_ISSUES`, …; null where it is not said. */
  effective_status: z.string().nullable().catch(null),
  /** `2026-05-04T09:12:00+0000`. */
  created_time: z.string().nullable().catch(null),
  creative: graphCreativeSchema.nullable().catch(null),
});
export type GraphAd = z.infer<typeof graphAdSchema>;

const figure = z
  .union([z.string(), z.number().transform(String)])
  .optional()
  .catch(undefined);
const actions = z
  .array(z.object({ action_type: z.string(), value: z.union([z.string(), z.number().transform(String)]) }))
  .optional()
  .catch(undefined);

/** A row of an ad's figures, over the whole time that was asked for or of one day. Ads without delivery have none. */
export const graphInsightSchema = z.object({
  ad_id: id,
  ad_name: z.string().catch(''),
  /** `YYYY-MM-DD` in the account's time zone; the same for a row of one day. */
  date_start: z.iso.date(),
  date_stop: z.iso.date(),
  ...{ spend: figure, impressions: figure, reach: figure, frequency: figure, clicks: figure },
  ...{ ctr: figure, cpc: figure, cpm: figure },
  ...{ actions, action_values: actions, purchase_roas: actions, video_play_actions: actions },
  ...{ video_p25_watched_actions: actions, video_p50_watched_actions: actions },
  ...{ video_p75_watched_actions: actions, video_p100_watched_actions: actions },
  video_thruplay_watched_actions: actions,
});
export type GraphInsight = z.infer<typeof graphInsightSchema>;

export const graphVideoSchema = z.object({
  id,
  /** Where its file is, for some hours; null for videos of pages that the person doesn't manage. */
  source: z.url().nullable().catch(null),
  /** In seconds. */
  length: z.number().min(0).nullable().catch(null),
  /** A small still. */
  picture: z.string().nullable().catch(null),
  title: z.string().nullable().catch(null),
});
export type GraphVideo = z.infer<typeof graphVideoSchema>;

export const graphPageSchema = z.object({
  data: z.array(z.unknown()),
  /** `next` is an address with the token in it: only whether it is there is looked at. */
  paging: z
    .object({ cursors: z.object({ after: text }).nullish().catch(null), next: z.unknown().optional() })
    .nullish()
    .catch(null),
});

export const graphTokenSchema = z.object({
  access_token: z.string().min(1),
  /** In seconds; missing where it does not end. */
  expires_in: z.coerce.number().min(0).nullish().catch(null),
});

export const graphTokenFactsSchema = z.object({
  data: z.object({
    is_valid: z.boolean().catch(false),
    scopes: z.array(z.string()).catch([]),
    /** Seconds since 1970; 0 for one that does not end. */
    expires_at: z.number().catch(0),
    user_id: z
      .union([z.string(), z.number().transform(String)])
      .nullish()
      .catch(null),
    error: z.unknown().optional(),
  }),
});
