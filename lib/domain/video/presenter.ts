import { z } from 'zod';
import type { VoiceId } from './voice';

/** People who present a product in a video. All of them are invented. */
export const PRESENTER_IDS = ['maya', 'jonas', 'amina', 'kenji', 'lucia', 'samuel', 'ingrid', 'arjun'] as const;
export const presenterIdSchema = z.enum(PRESENTER_IDS);
export type PresenterId = z.infer<typeof presenterIdSchema>;

/** Where nobody says. */
export const USUAL_PRESENTER: PresenterId = 'maya';

interface PresenterDetails {
  name: string;
  /** Who they are, in a few words. */
  summary: string;
  /** What a model can film them from; always the same words, so that they stay the same person. */
  appearance: string;
  /** The voice that suits them. */
  voice: VoiceId;
}

export const PRESENTER_DETAILS: Record<PresenterId, PresenterDetails> = {
  maya: {
    name: 'Maya',
    summary: 'Late twenties, curls, bright and quick',
    appearance:
      'a woman of about 28 with brown skin, shoulder-length dark curly hair and brown eyes, in a mustard-yellow knitted jumper',
    voice: 'aoede',
  },
  jonas: {
    name: 'Jonas',
    summary: 'Mid-thirties, short beard, easy-going',
    appearance:
      'a man of about 35 with fair skin, short sandy hair, a short beard and blue eyes, in a dark green overshirt over a white T-shirt',
    voice: 'achird',
  },
  amina: {
    name: 'Amina',
    summary: 'Early thirties, headscarf, warm and clear',
    appearance:
      'a woman of about 32 with light brown skin and dark eyes, in a sage-green headscarf and a cream-coloured blouse',
    voice: 'kore',
  },
  kenji: {
    name: 'Kenji',
    summary: 'Forty, glasses, precise',
    appearance:
      'an East Asian man of about 40 with short black hair and thin round glasses, in a navy crew-neck jumper',
    voice: 'charon',
  },
  lucia: {
    name: 'Lucía',
    summary: 'Mid-forties, bob, practical',
    appearance:
      'a Latina woman of about 45 with olive skin, a chin-length dark brown bob and hazel eyes, in a terracotta linen shirt',
    voice: 'sulafat',
  },
  samuel: {
    name: 'Samuel',
    summary: 'Early twenties, upbeat',
    appearance: 'a Black man of about 23 with very short hair and a wide smile, in a plain cobalt-blue sweatshirt',
    voice: 'puck',
  },
  ingrid: {
    name: 'Ingrid',
    summary: 'Mid-sixties, silver hair, calm',
    appearance:
      'a woman of about 65 with fair skin, short silver hair and grey eyes, in a burgundy cardigan over a white shirt',
    voice: 'gacrux',
  },
  arjun: {
    name: 'Arjun',
    summary: 'Early fifties, grey beard, unhurried',
    appearance:
      'a South Asian man of about 52 with medium brown skin, greying black hair and a trimmed grey beard, in a charcoal shirt with an open collar',
    voice: 'algieba',
  },
};

/** Where the drawing of a presenter lies. It is an illustration: they are nobody. */
export const portraitPath = (id: PresenterId) => `/presenters/${id}.svg`;
