import { z } from 'zod';

/** Who has put the frames together. */
export const VIDEO_ENCODERS = ['ffmpeg', 'h264-mp4-encoder'] as const;

/** A scene of a video as people see it come. */
const videoSceneSchema = z.object({
  number: z.int().min(1),
  text: z.string(),
  seconds: z.number(),
  status: z.enum(['waiting', 'done', 'failed']),
  /** A still of it, as soon as it is drawn. */
  poster_url: z.string().nullable(),
  /** The same, small, as lists show it; null where there is only the whole one. */
  thumbnail_url: z.string().nullable().default(null),
  /** How many of its frames are drawn. */
  drawn_frames: z.int().min(0).default(0),
});
export type VideoScene = z.infer<typeof videoSceneSchema>;

/** Stills for scrubbing in one picture, from left to right and from top to bottom, evenly spread over the video. */
const thumbnailsSchema = z.object({
  url: z.string(),
  count: z.int().min(1),
  columns: z.int().min(1),
  /** Of one of them, in pixels. */
  width: z.int().min(1),
  height: z.int().min(1),
});
export type Thumbnails = z.infer<typeof thumbnailsSchema>;

/** `result` of a job that makes a video; addresses are null until it is whole. */
export const videoResultSchema = z.object({
  video_url: z.string().nullable(),
  storage_path: z.string().nullable(),
  poster_url: z.string().nullable(),
  /** The same, small. */
  thumbnail_url: z.string().nullable().default(null),
  captions_url: z.string().nullable(),
  thumbnails: thumbnailsSchema.nullable().default(null),
  duration_seconds: z.number(),
  width: z.int(),
  height: z.int(),
  fps: z.int(),
  bytes: z.int().nullable(),
  has_audio: z.boolean(),
  /** Whether its words are spoken. */
  has_voice: z.boolean().default(false),
  scenes: z.array(videoSceneSchema),
  /** null for the studio. */
  model: z.string().nullable(),
  encoder: z.enum(VIDEO_ENCODERS).nullable(),
  cost_usd: z.number(),
  /** What a person should know of it. */
  note: z.string().nullable(),
});
export type VideoResult = z.infer<typeof videoResultSchema>;
