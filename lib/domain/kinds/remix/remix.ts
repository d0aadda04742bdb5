import { z } from 'zod';
import { AD_ID_PATTERN, adColorsSchema } from '../../ads/ad';
import { ASPECT_RATIO_LABELS, aspectRatioSchema } from '../../ads/aspect-ratio';
import { MAX_VERSIONS } from '../../ads/conversation';
import { jobIdSchema } from '../../work/job-id';
import { askedFor, type JobKindDefinition } from '../../work/job-kind-definition';

/** Longest instruction of a remix, in characters. */
export const MAX_INSTRUCTION = 500;

/** `input` of a job that remixes a finished ad of another job. */
export const remixInputSchema = z.strictObject({
  /** Where the ad is. */
  job_id: jobIdSchema,
  ad: z.string().regex(AD_ID_PATTERN),
  conversation_id: z.string().min(1),
  /** The version to start from. */
  based_on: z.int().min(1).max(MAX_VERSIONS),
  /** What shall be different, in the person's words. */
  instruction: z.string().min(1).max(MAX_INSTRUCTION),
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
  noun: 'ad',
  origin: 'adforge',
  input: remixInputSchema,
  subject: (input) => ({
    title: input.title,
    byline: `${input.byline} · Remix`,
    aspectRatio: input.aspect_ratio,
    pictures: 1,
    colors: input.colors,
  }),
  asked: (input) => [
    askedFor('Instruction', input.instruction, true),
    askedFor('Ad', `${Number(input.ad)}, version ${input.based_on}`),
    askedFor('Shape', ASPECT_RATIO_LABELS[input.aspect_ratio]),
  ],
  versionOf: ({ job_id, ad }) => ({ jobId: job_id, ad }),
  steps: {
    making: () => 'Remixing the ad...',
    ended: (generated) => (generated > 0 ? 'The remix is made' : 'The ad could not be remixed'),
  },
} as const satisfies JobKindDefinition<RemixInput>;
