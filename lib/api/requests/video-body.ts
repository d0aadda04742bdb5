import { z } from 'zod';
import { ASPECT_RATIOS, aspectRatioSchema } from '../../domain/shared/aspect-ratio';
import { LANGUAGES, languageSchema } from '../../domain/shared/language';
import { MOTION_TEMPLATE_IDS, motionTemplateIdSchema } from '../../domain/video/motion-template';
import { MUSIC_MOODS, musicMoodSchema, USUAL_MUSIC } from '../../domain/video/music';
import { VIDEO_LIMITS } from '../../domain/video/video-limits';
import { VIDEO_MAKERS, videoMakerSchema } from '../../domain/video/video-maker';
import { callbackUrlField } from '../fields/fields';
import { textField } from '../fields/text-field';

const { seconds, scenes, prompt } = VIDEO_LIMITS;

const PROMPT = `Send prompt as a text of at most ${prompt} characters, or leave it out.`;
const TEMPLATE = `Send template as one of ${MOTION_TEMPLATE_IDS.join(', ')}, or leave it out.`;
const SCENES = `Send scenes as a whole number from ${scenes.least} to ${scenes.most}, or leave it out.`;
const SECONDS = `Send duration_seconds as a whole number from ${seconds.least} to ${seconds.most}, or leave it out.`;
const RATIO = `Send aspect_ratio as one of ${ASPECT_RATIOS.join(', ')}, or leave it out.`;
const LANGUAGE = `Send lang as one of ${LANGUAGES.join(', ')}, or leave it out.`;
const MUSIC = `Send music as one of ${MUSIC_MOODS.join(', ')}, or leave it out.`;

const MAKER = `Send maker as one of ${VIDEO_MAKERS.join(', ')}, or leave it out.`;

const yesOrNo = (name: string, usual: boolean) =>
  z
    .boolean(`Send ${name} as true or false, or leave it out.`)
    .nullish()
    .transform((is) => is ?? usual);

/** How long a video is; null where nothing is said. */
export const secondsField = z.int(SECONDS).min(seconds.least, SECONDS).max(seconds.most, SECONDS).nullish();

/** The shape of a video; null where nothing is said. */
export const videoRatioField = z.enum(aspectRatioSchema.options, RATIO).nullish();

/** Who films it; null where nothing is said. */
export const makerField = z.enum(videoMakerSchema.options, MAKER).nullish();

/** The JSON body that asks for a video of a product; all of it may be left out. */
export const videoRequestSchema = z.strictObject(
  {
    prompt: textField('prompt', prompt, PROMPT)
      .nullish()
      .transform((text) => text?.trim() || null)
      .describe('What it should be like, in your own words; what stands in quotation marks is said in it.'),
    template: z
      .enum(motionTemplateIdSchema.options, TEMPLATE)
      .nullish()
      .transform((template) => template ?? null)
      .describe('Chosen for the product if nothing is said. `catalogue` shows further products of the brand.'),
    scenes: z
      .int(SCENES)
      .min(scenes.least, SCENES)
      .max(scenes.most, SCENES)
      .nullish()
      .transform((count) => count ?? scenes.usual)
      .describe(`How many; ${scenes.usual} if nothing is said.`),
    duration_seconds: secondsField
      .transform((length) => length ?? seconds.usual)
      .describe(`How long; ${seconds.usual} if nothing is said.`),
    aspect_ratio: videoRatioField.transform((ratio) => ratio ?? ('9:16' as const)).describe('9:16 if nothing is said.'),
    lang: z
      .enum(languageSchema.options, LANGUAGE)
      .nullish()
      .transform((lang) => lang ?? null)
      .describe('The language of the product’s description if nothing is said.'),
    voice_over: yesOrNo('voice_over', false).describe(
      'Whether its words are spoken, by Gemini. Where the site has no key for it the video is made without a voice, and its `note` says so.',
    ),
    music: z
      .enum(musicMoodSchema.options, MUSIC)
      .nullish()
      .transform((music) => music ?? USUAL_MUSIC)
      .describe(`${USUAL_MUSIC} if nothing is said.`),
    captions: yesOrNo('captions', true).describe('Whether what is said is shown as captions too.'),
    maker: makerField
      .transform((maker) => maker ?? ('auto' as const))
      .describe(
        'Who films: `auto` is a video model where there is one that may be paid for, and else the studio; `model` fails where it can’t be the model. `auto` if nothing is said.',
      ),
    callback_url: callbackUrlField.nullish(),
  },
  'Send a JSON object, or no body at all.',
);
export type VideoRequest = z.infer<typeof videoRequestSchema>;
