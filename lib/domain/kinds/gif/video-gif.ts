import { z } from 'zod';
import { counted } from '../../shared/person-text';
import { isVisible } from '../../shared/visible-text';
import { askedFor, type JobKindDefinition } from '../../work/job-kind-definition';
import { jobIdSchema } from '../../work/job-id';

/** The documents promise 45 minutes at most for all that has to do with videos; a GIF takes seconds. */
const PROMISED_SECONDS = 600;

/** `input` of a job that makes a GIF of a finished video. */
export const videoGifInputSchema = z.strictObject({
  /** The job that has made the video. */
  job_id: jobIdSchema,
  /** What the video is about, so that lists need not read its own job. */
  title: counted(z.string(), 200).refine(isVisible),
});
export type VideoGifInput = z.infer<typeof videoGifInputSchema>;

/** `result` of such a job. */
export const videoGifResultSchema = z.object({
  gif_url: z.string(),
  storage_path: z.string(),
  width: z.int(),
  height: z.int(),
  /** Frames a second, on average. */
  fps: z.number(),
  duration_seconds: z.number(),
  bytes: z.int(),
});
export type VideoGifResult = z.infer<typeof videoGifResultSchema>;

/** The kind of job that makes a GIF of a finished video, small enough for mail. */
export const videoGif = {
  name: 'GIF',
  dialect: 'adforge',
  ids: 'job',
  input: videoGifInputSchema,
  result: videoGifResultSchema,
  stages: [{ id: 'make', name: 'Make the GIF', step: 'Making the GIF...', share: 90 }],
  doneStep: 'The GIF is done',
  oneAtATime: false,
  promisedSeconds: () => PROMISED_SECONDS,
  subject: (input) => ({ title: input.title, byline: 'GIF for e-mail' }),
  asked: (input) => [askedFor('Of the video', input.title, true)],
} as const satisfies JobKindDefinition<VideoGifInput, VideoGifResult>;
