import { z } from 'zod';
import { MAX_VERSIONS } from '../../domain/ads/conversation';
import { MAX_INSTRUCTION } from '../../domain/ads/instruction';
import { callbackUrlField } from '../fields/fields';
import { textField } from '../fields/text-field';

const INSTRUCTION = 'Say in instruction what shall be different, for example "warmer light, add a plant".';

const VERSION = `Send version as a whole number from 1 to ${MAX_VERSIONS}, or leave it out.`;

/** The JSON body of a remix. */
export const remixBodySchema = z.object(
  {
    instruction: textField(
      'instruction',
      MAX_INSTRUCTION,
      INSTRUCTION,
      `Keep instruction to ${MAX_INSTRUCTION} characters.`,
    )
      .trim()
      .min(1, INSTRUCTION)
      .describe('What shall be different, in any language.'),
    version: z
      .int(VERSION)
      .min(1, VERSION)
      .max(MAX_VERSIONS, VERSION)
      .nullish()
      .describe('The version of the ad to start from. Default: the one that its set shows.'),
    callback_url: callbackUrlField.nullish(),
  },
  'Send a JSON object with an instruction.',
);
export type RemixBody = z.infer<typeof remixBodySchema>;
