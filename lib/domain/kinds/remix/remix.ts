import { z } from 'zod';
import { AD_ID_PATTERN, adColorsSchema } from '../../ads/ad';
import { ASPECT_RATIO_LABELS, aspectRatioSchema } from '../../shared/aspect-ratio';
import { MAX_VERSIONS } from '../../ads/conversation';
import { MAX_INSTRUCTION } from '../../ads/instruction';
import { documentedSeconds } from '../../ads/pace';
import { type PictureResult, pictureResultSchema } from '../../ads/picture-result';
import { jobIdSchema } from '../../work/job-id';
import { personText } from '../../shared/person-text';
import { askedFor, type JobKindDefinition } from '../../work/job-kind-definition';

const REMIXING = 'Remixing the ad...';
const REMIXED = 'The remix is made';

/** `input` of a job that remixes a finished ad of another job. */
export const remixInputSchema = z.strictObject({
  /** Where the ad is. */
  job_id: jobIdSchema,
  ad: z.string().regex(AD_ID_PATTERN),
  conversation_id: z.string().min(1),
  /** The version to start from. */
  based_on: z.int().min(1).max(MAX_VERSIONS),
  /** What shall be different, in the person's words. */
  instruction: personText(MAX_INSTRUCTION, `Keep what shall be different to ${MAX_INSTRUCTION} characters.`).min(1),
  /** What the ad is about, so that lists need not read its own job. */
  title: z.string(),
  byline: z.string(),
  aspect_ratio: aspectRatioSchema,
  colors: adColorsSchema.nullable(),
});
export type RemixInput = z.infer<typeof remixInputSchema>;

/**
 * The kind of job that an API's client waits for while a finished ad is remixed. It has no ads of its
 * own: a request on the ad's job makes the version, and the answer to it ends this one.
 */
export const remix = {
  name: 'Remix',
  dialect: 'adforge',
  ids: 'job',
  input: remixInputSchema,
  result: pictureResultSchema,
  stages: [{ id: 'remix', name: 'Remix the ad', step: REMIXING, share: 90 }],
  doneStep: REMIXED,
  oneAtATime: false,
  promisedSeconds: () => documentedSeconds(1),
  subject: (input) => ({ title: input.title, byline: `${input.byline} · Remix` }),
  asked: (input) => [
    askedFor('Instruction', input.instruction, true),
    askedFor('Ad', `${Number(input.ad)}, version ${input.based_on}`),
    askedFor('Shape', ASPECT_RATIO_LABELS[input.aspect_ratio]),
  ],
  pictures: {
    noun: 'ad',
    count: () => 1,
    aspectRatio: (input) => input.aspect_ratio,
    colors: (input) => input.colors,
    versionOf: ({ job_id, ad }) => ({ jobId: job_id, ad }),
    steps: {
      making: () => REMIXING,
      ended: (generated) => (generated > 0 ? REMIXED : 'The ad could not be remixed'),
    },
  },
} as const satisfies JobKindDefinition<RemixInput, PictureResult>;
