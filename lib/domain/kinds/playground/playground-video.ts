import { z } from 'zod';
import { MAX_INSTRUCTION } from '../../ads/instruction';
import { ASPECT_RATIO_LABELS } from '../../shared/aspect-ratio';
import { promptTitle } from '../../shared/prompt-title';
import { namesOf, photoUploadSchema, uploadIdSchema } from '../../shared/upload';
import { VIDEO_LIMITS } from '../../video/video-limits';
import { VIDEO_MAKER_NAMES, videoMakerSchema } from '../../video/video-maker';
import { type VideoResult, videoResultSchema } from '../../video/video-result';
import { jobIdSchema } from '../../work/job-id';
import { askedFor, type JobKindDefinition } from '../../work/job-kind-definition';
import { personText } from '../../shared/person-text';
import { videoGenerationInputSchema } from '../video/video-generation';

/** The documents promise 45 minutes at most for any video. */
const PROMISED_SECONDS = 2700;
export const MOST_PLAYGROUND_IMAGES = 3;
/** How many changes a video may have behind it. */
export const MOST_INSTRUCTIONS = 20;

/** The version that another one is made of. */
const previousVersionSchema = z.strictObject({
  job_id: jobIdSchema,
  /** The first version of all, by which those that belong together are found. */
  first_job_id: jobIdSchema,
  /** All that was to be different since the first version, in the order in which it was asked for. */
  instructions: z
    .array(
      personText(MAX_INSTRUCTION, `Keep what shall be different to ${MAX_INSTRUCTION} characters.`)
        .trim()
        .min(1, 'Say what shall be different.'),
    )
    .max(MOST_INSTRUCTIONS, `A video can be changed ${MOST_INSTRUCTIONS} times. Begin anew with a prompt of its own.`),
});

/** `input` of a job that makes a video of a prompt. */
export const playgroundVideoInputSchema = videoGenerationInputSchema
  .pick({ aspect_ratio: true, duration_seconds: true })
  .extend({
    prompt: personText(VIDEO_LIMITS.prompt, `Keep the prompt to ${VIDEO_LIMITS.prompt} characters.`)
      .trim()
      .min(1, 'Describe the video.'),
    /** Smaller, and cheaper where a model makes it. */
    draft: z.boolean(),
    maker: videoMakerSchema,
    upload_id: uploadIdSchema,
    images: z.array(photoUploadSchema).max(MOST_PLAYGROUND_IMAGES, `Use at most ${MOST_PLAYGROUND_IMAGES} pictures.`),
    /** null for the first version. */
    previous: previousVersionSchema.nullable(),
  });
export type PlaygroundVideoInput = z.infer<typeof playgroundVideoInputSchema>;

/** The kind of job that makes a video of a prompt and a few pictures, with no product behind it. */
export const playgroundVideo = {
  name: 'Playground video',
  dialect: 'adforge',
  ids: 'job',
  input: playgroundVideoInputSchema,
  result: videoResultSchema,
  stages: [
    { id: 'check', name: 'Check the pictures', step: 'Checking the pictures...', share: 5 },
    { id: 'direct', name: 'Plan the scenes', step: 'Planning the scenes...', share: 3 },
    { id: 'draw', name: 'Make the scenes', step: 'Generating scenes...', share: 77 },
    { id: 'finish', name: 'Put it together and check it', step: 'Putting the video together...', share: 15 },
  ],
  doneStep: 'The video is done',
  oneAtATime: false,
  promisedSeconds: () => PROMISED_SECONDS,
  subject: (input) => ({ title: promptTitle(input.prompt), byline: input.draft ? 'Playground · Draft' : 'Playground' }),
  asked: (input) => [
    askedFor('Prompt', input.prompt, true),
    ...(input.previous && input.previous.instructions.length > 0
      ? [askedFor('Changed since', input.previous.instructions, true)]
      : []),
    askedFor('Length', `${input.duration_seconds} seconds`),
    askedFor('Shape', ASPECT_RATIO_LABELS[input.aspect_ratio]),
    askedFor('Made as', input.draft ? 'Draft' : 'Finished video'),
    ...(input.maker === 'auto' ? [] : [askedFor('Filmed by', VIDEO_MAKER_NAMES[input.maker])]),
    ...(input.images.length > 0 ? [askedFor('Pictures', namesOf(input.images), true)] : []),
  ],
} as const satisfies JobKindDefinition<PlaygroundVideoInput, VideoResult>;
