import { z } from 'zod';
import {
  portraitPath,
  PRESENTER_DETAILS,
  PRESENTER_IDS,
  presenterIdSchema,
  USUAL_PRESENTER,
} from '../../domain/video/presenter';
import { USUAL_VOICE, VOICE_DETAILS, VOICE_IDS, voiceIdSchema } from '../../domain/video/voice';
import { envelope } from '../fields/fields';

const avatarSchema = z.object({
  avatar_id: presenterIdSchema,
  name: z.string(),
  description: z.string(),
  voice_id: voiceIdSchema.describe('The voice that suits them.'),
  portrait_url: z.string().describe('A drawing, below the address of the site: they are nobody.'),
});
export const avatarListSchema = z.object({ ...envelope, avatars: z.array(avatarSchema) });
export type AvatarList = z.infer<typeof avatarListSchema>;

const voiceSchema = z.object({ voice_id: voiceIdSchema, name: z.string(), description: z.string() });
export const voiceListSchema = z.object({
  ...envelope,
  voices: z.array(voiceSchema).describe('Each speaks every language.'),
});
export type VoiceList = z.infer<typeof voiceListSchema>;

/** Everybody who can present a product. */
export const avatarList = (): AvatarList => ({
  success: true,
  message: `${PRESENTER_IDS.length} presenters; ${USUAL_PRESENTER} if nothing is said`,
  avatars: PRESENTER_IDS.map((avatar_id) => {
    const { name, summary, voice } = PRESENTER_DETAILS[avatar_id];
    return { avatar_id, name, description: summary, voice_id: voice, portrait_url: portraitPath(avatar_id) };
  }),
});

/** Every voice that they can speak in. */
export const voiceList = (): VoiceList => ({
  success: true,
  message: `${VOICE_IDS.length} voices; the presenter’s own if nothing is said, else ${USUAL_VOICE}`,
  voices: VOICE_IDS.map((voice_id) => {
    const { name, character } = VOICE_DETAILS[voice_id];
    return { voice_id, name, description: character };
  }),
});
