import { z } from 'zod';
import { ASPECT_RATIO_LABELS } from '../../shared/aspect-ratio';
import { detectLanguage } from '../../shared/detect-language';
import { type Language, LANGUAGE_DETAILS } from '../../shared/language';
import { namesOf } from '../../shared/upload';
import { MUSIC_DETAILS } from '../../video/music';
import { PRESENTER_DETAILS, presenterIdSchema } from '../../video/presenter';
import { speakingSeconds } from '../../video/speaking-time';
import { type VideoResult, videoResultSchema } from '../../video/video-result';
import { VOICE_DETAILS, voiceIdSchema } from '../../video/voice';
import { askedFor, type JobKindDefinition } from '../../work/job-kind-definition';
import { FILM_STAGES } from '../video/film-stages';
import { personText } from '../../shared/person-text';
import { isVisible } from '../../shared/visible-text';
import { videoGenerationInputSchema } from '../video/video-generation';

/** The documents promise 30 minutes at most. */
const PROMISED_SECONDS = 1800;

/** What a video with a presenter can be asked to be. */
export const AVATAR_LIMITS = {
  seconds: { least: 4, most: 60, usual: 15 },
  script: 1000,
} as const;

const { seconds, script } = AVATAR_LIMITS;

/** `input` of a job that has somebody present a product. */
export const avatarVideoInputSchema = videoGenerationInputSchema
  .pick({
    ...{ brand_name: true, product_full_name: true, product_description: true },
    ...{ primary_color_hex: true, secondary_color_hex: true, aspect_ratio: true, lang: true },
    ...{ upload_id: true, product_images: true, logo: true, brand_id: true, product_id: true },
    ...{ fps: true, music: true, price: true },
  })
  .extend({
    avatar_id: presenterIdSchema,
    /** null: the one that suits the presenter. */
    voice_id: voiceIdSchema.nullable(),
    /** What they say, word for word; null has it written for the product. */
    script: personText(script, `Keep the script to ${script} characters.`)
      .trim()
      .refine(isVisible, 'Write what they say, or leave it to us.')
      .nullable(),
    /** null: as long as the script takes to say. */
    duration_seconds: z
      .int('Enter a whole number of seconds.')
      .min(seconds.least, `Ask for at least ${seconds.least} seconds.`)
      .max(seconds.most, `Ask for at most ${seconds.most} seconds.`)
      .nullable(),
    /** Whether the picture says that it is made with AI, where it is; the file says so in any case. */
    ai_mark: z.boolean(),
  });
export type AvatarVideoInput = z.infer<typeof avatarVideoInputSchema>;

type Spoken = Pick<AvatarVideoInput, 'script' | 'lang' | 'product_description'>;

/** The language of what is said: the one that was asked for, or that of the words. */
export function spokenLanguage({ script: words, lang, product_description }: Spoken): Language {
  return lang ?? detectLanguage(words ?? product_description);
}

/** About how many seconds the script takes to say; null where it is not written yet. */
export function scriptSeconds(input: Spoken): number | null {
  return input.script === null ? null : speakingSeconds(input.script, spokenLanguage(input));
}

/** About how long a sentence is seen. */
const SCENE_SECONDS = 3.5;
const SCENES = { least: 2, most: 10 };

/** In about how many scenes somebody presents a product for so many seconds. */
export function presentingScenes(length: number): number {
  return Math.max(SCENES.least, Math.min(SCENES.most, Math.round(length / SCENE_SECONDS)));
}

/** What is wrong with the script, in a sentence for the person; null for nothing. */
export function scriptProblem(input: Spoken): string | null {
  const needed = scriptSeconds(input) ?? 0;
  if (needed <= seconds.most) return null;
  return `The script takes about ${Math.round(needed)} seconds to say. Shorten it to ${seconds.most} seconds.`;
}

/** The kind of job that has somebody present a product. */
export const avatarVideo = {
  name: 'Presenter video',
  dialect: 'adforge',
  ids: 'job',
  input: avatarVideoInputSchema,
  result: videoResultSchema,
  stages: FILM_STAGES,
  doneStep: 'The video is done',
  oneAtATime: false,
  promisedSeconds: () => PROMISED_SECONDS,
  subject: (input) => ({ title: input.product_full_name, byline: `${input.brand_name} · Presenter video` }),
  asked: (input) => [
    askedFor('Description', input.product_description, true),
    askedFor('Presenter', PRESENTER_DETAILS[input.avatar_id].name),
    askedFor('Voice', VOICE_DETAILS[input.voice_id ?? PRESENTER_DETAILS[input.avatar_id].voice].name),
    ...(input.script ? [askedFor('Script', input.script, true)] : [askedFor('Script', 'Written for you')]),
    askedFor('Length', input.duration_seconds ? `${input.duration_seconds} seconds` : 'As long as the script takes'),
    askedFor('Shape', ASPECT_RATIO_LABELS[input.aspect_ratio]),
    askedFor('Music', MUSIC_DETAILS[input.music].name),
    askedFor('“Made with AI” in the picture', input.ai_mark ? 'Shown' : 'Not shown'),
    askedFor('Words in', input.lang ? LANGUAGE_DETAILS[input.lang].name : 'The script’s language'),
    askedFor('Colours', [input.primary_color_hex, input.secondary_color_hex]),
    ...(input.price ? [askedFor('Price', input.price)] : []),
    askedFor('Photos', namesOf(input.product_images), true),
    ...(input.logo ? [askedFor('Logo', input.logo.name, true)] : []),
  ],
} as const satisfies JobKindDefinition<AvatarVideoInput, VideoResult>;
