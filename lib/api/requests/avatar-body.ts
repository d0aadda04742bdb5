import { z } from 'zod';
import { AVATAR_LIMITS } from '../../domain/kinds/avatar/avatar-video';
import { PRESENTER_IDS, presenterIdSchema, USUAL_PRESENTER } from '../../domain/video/presenter';
import { VOICE_IDS, voiceIdSchema } from '../../domain/video/voice';
import { callbackUrlField } from '../fields/fields';
import { textField } from '../fields/text-field';
import { videoRequestSchema } from './video-body';

const { seconds, script } = AVATAR_LIMITS;

const BRAND = 'Send brand_id, the id of a brand of yours; GET /api/v1/brands lists them.';
const PRODUCT =
  'Send product_id, the id of a product of that brand; GET /api/v1/brands/{brand_id}/products lists them.';
const AVATAR = `Send avatar_id as one of ${PRESENTER_IDS.join(', ')}, or leave it out.`;
const VOICE = `Send voice_id as one of ${VOICE_IDS.join(', ')}, or leave it out.`;
const SCRIPT = `Send script as a text of at most ${script} characters, or leave it out.`;
const SECONDS = `Send duration_seconds as a whole number from ${seconds.least} to ${seconds.most}, or leave it out.`;
const MARK = 'Send ai_mark as true or false, or leave it out.';

/** The JSON body that asks for a video with a presenter. */
export const avatarRequestSchema = z.strictObject(
  {
    brand_id: z.string(BRAND).describe('The brand that the product is of.'),
    product_id: z.string(PRODUCT).describe('The product that is presented.'),
    avatar_id: z
      .enum(presenterIdSchema.options, AVATAR)
      .nullish()
      .transform((id) => id ?? USUAL_PRESENTER)
      .describe(`Who presents it; ${USUAL_PRESENTER} if nothing is said.`),
    voice_id: z
      .enum(voiceIdSchema.options, VOICE)
      .nullish()
      .transform((id) => id ?? null)
      .describe('In which voice; the presenter’s own if nothing is said.'),
    script: textField('script', script, SCRIPT)
      .nullish()
      .transform((text) => text?.trim() || null)
      .describe('What they say, word for word; written for the product if nothing is said.'),
    duration_seconds: z
      .int(SECONDS)
      .min(seconds.least, SECONDS)
      .max(seconds.most, SECONDS)
      .nullish()
      .transform((length) => length ?? null)
      .describe(`How long; as long as the script takes to say, or ${seconds.usual} without one, if nothing is said.`),
    ...videoRequestSchema.pick({ aspect_ratio: true, lang: true, music: true }).shape,
    ai_mark: z
      .boolean(MARK)
      .nullish()
      .transform((is) => is ?? true)
      .describe('Whether the picture says that it is made with AI, where it is; the file says so in any case.'),
    callback_url: callbackUrlField.nullish(),
  },
  'Send a JSON object with brand_id and product_id.',
);
export type AvatarRequest = z.infer<typeof avatarRequestSchema>;
