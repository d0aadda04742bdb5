import { z } from 'zod';

/** Voices that a video can be spoken in, each in every language; ids are ours, and stay when a service renames its own. */
export const VOICE_IDS = ['kore', 'aoede', 'sulafat', 'gacrux', 'charon', 'puck', 'achird', 'algieba'] as const;
export const voiceIdSchema = z.enum(VOICE_IDS);
export type VoiceId = z.infer<typeof voiceIdSchema>;

/** Where nobody says. */
export const USUAL_VOICE: VoiceId = 'kore';

interface VoiceDetails {
  name: string;
  /** How it sounds, in a few words. */
  character: string;
}

export const VOICE_DETAILS: Record<VoiceId, VoiceDetails> = {
  kore: { name: 'Kore', character: 'A woman, firm and clear' },
  aoede: { name: 'Aoede', character: 'A woman, light and breezy' },
  sulafat: { name: 'Sulafat', character: 'A woman, warm and near' },
  gacrux: { name: 'Gacrux', character: 'A woman of some years, calm' },
  charon: { name: 'Charon', character: 'A man, deep and informative' },
  puck: { name: 'Puck', character: 'A young man, upbeat' },
  achird: { name: 'Achird', character: 'A man, friendly' },
  algieba: { name: 'Algieba', character: 'A man, smooth and unhurried' },
};
