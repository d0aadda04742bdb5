import { z } from 'zod';
import { adDaySchema, adMetricsSchema, METRIC_NAMES, NO_METRICS } from './metrics';

export const MAX_SEGMENTS = 400;
export const MAX_SCENES = 60;

/** What to do with an ad: `too_early` has too little delivery to say. */
export const VERDICTS = ['winner', 'promising', 'average', 'tired', 'loser', 'too_early'] as const;
export type Verdict = (typeof VERDICTS)[number];

export const CREATIVE_TYPES = ['video', 'image', 'carousel', 'unknown'] as const;

const words = z.string().nullable().default(null);

export const adCopySchema = z.object({
  primary_text: words,
  headline: words,
  description: words,
  /** `SHOP_NOW`, as the Graph API names it. */
  call_to_action: words,
  link: words,
});
export type AdCopy = z.infer<typeof adCopySchema>;

const segmentSchema = z.object({ start: z.number(), end: z.number(), text: z.string() });
const sceneSchema = z.object({ start: z.number(), end: z.number(), description: z.string() });

/** What measuring a video's file has come to; null for what can't be measured here. */
export const videoFactsSchema = z.object({
  duration_seconds: z.number(),
  width: z.int(),
  height: z.int(),
  /** Carry a token. */
  poster_url: words,
  /** Frames side by side, all of one width, from the first second to the last. */
  strip_url: words,
  strip_frames: z.int().nullable().default(null),
  /** Kept where the person may have it played; null where only the account has it. */
  video_url: words,
  has_audio: z.boolean().nullable().default(null),
  cuts_per_second: z.number().nullable().default(null),
  /** 0 black – 1 white. */
  first_frame_brightness: z.number().nullable().default(null),
  /** Mean difference of neighbouring frames of the first second, 0–1. */
  first_second_motion: z.number().nullable().default(null),
  fps: z.number().nullable().default(null),
});
export type VideoFacts = z.infer<typeof videoFactsSchema>;

export const nextStepSchema = z.object({
  /** `scale`, `pause`, `refresh_creative`, `new_hook`, `new_offer`, `shorten`, `test_variation`, `wait`. */
  action: z.string(),
  /** What to do, a sentence. */
  text: z.string(),
  /** Why: the figures that say so. */
  reason: z.string(),
});
export type NextStep = z.infer<typeof nextStepSchema>;

/** `users/{uid}/ad_analyses/{ad_id}`: an ad as it was read last, and what follows. */
export const adAnalysisSchema = z.object({
  ad_id: z.string(),
  ad_name: z.string(),
  /** null for ads of an upload. */
  account_id: z.string().nullable(),
  /** The job that has read it last. */
  job_id: z.string(),
  /** As the account says, in lower case: `active`, `paused`, `archived`, `in_process`, `with_issues`, …; `uploaded`. */
  status: z.string(),
  creative_type: z.enum(CREATIVE_TYPES),
  /** `1:1`, `4:5`, `9:16`, `16:9` or `other`; null where it isn't known. */
  format: z.string().nullable(),
  /** Smallest picture that shows it; carries a token. */
  thumbnail_url: words,
  /** ISO 4217 of the money in `metrics`. */
  currency: z.string().nullable().default(null),
  created_time: z.date().nullable().default(null),
  copy: adCopySchema,
  video: videoFactsSchema.nullable(),
  transcript: z
    .object({ language: z.string().nullable(), segments: z.array(segmentSchema).max(MAX_SEGMENTS) })
    .nullable(),
  transcript_missing_reason: words,
  scenes: z.array(sceneSchema).max(MAX_SCENES),
  hook: z
    .object({
      text: z.string(),
      /** `question`, `problem`, `claim`, `offer`, `number`, `testimonial`, `command`, `curiosity`, `news`, `other`. */
      kind: z.string(),
      /** How long it lasts; null for pictures. */
      seconds: z.number().nullable(),
    })
    .nullable(),
  /** `benefit`, `problem_solution`, `social_proof`, `offer`, `comparison`, `education`, `lifestyle`, `novelty`, `authority`, `other`. */
  angle: words,
  /** Literal words of it: “20 % off until Sunday”. */
  offer: words,
  emotion: words,
  tags: z.array(z.string()),
  metrics: adMetricsSchema.default(NO_METRICS),
  /** Share of the account's ads that it is at least as good as, 0–100, by metric; only where both are known. For costs less is better. */
  against_account: z.partialRecord(z.enum(METRIC_NAMES), z.number()),
  days: z.array(adDaySchema).default([]),
  verdict: z.enum(VERDICTS),
  /** The figures that the verdict stands on, a sentence. */
  verdict_reason: z.string().default(''),
  next_steps: z.array(nextStepSchema),
  method: z.enum(['gemini', 'rules']),
  analyzed_at: z.date(),
  /** What of the ad was read, hashed: an ad with the same needs no second reading. Figures are not part of it. */
  fingerprint: z.string(),
  /** Of an ad that was made here and found again: by which of its marks, and what it was made for. */
  made_here: z
    .object({
      job_id: z.string(),
      ad: z.string(),
      found_by: z.enum(['name', 'link', 'picture']),
      angle_id: z.string().nullable().default(null),
    })
    .nullable()
    .default(null),
});
export type AdAnalysis = z.infer<typeof adAnalysisSchema>;
