import { z } from 'zod';
import { catalogueIdSchema } from '../../ads/catalogue-id';
import { ASPECT_RATIO_LABELS } from '../../shared/aspect-ratio';
import { LANGUAGE_DETAILS } from '../../shared/language';
import { personText } from '../../shared/person-text';
import { namesOf, photoUploadSchema } from '../../shared/upload';
import { isVisible } from '../../shared/visible-text';
import { MOTION_TEMPLATE_DETAILS, type MotionTemplateId, motionTemplateIdSchema } from '../../video/motion-template';
import { MUSIC_DETAILS, musicMoodSchema } from '../../video/music';
import { trackUploadSchema } from '../../video/track';
import { VIDEO_MAKER_NAMES, videoMakerSchema } from '../../video/video-maker';
import { FRAME_RATES, VIDEO_LIMITS } from '../../video/video-limits';
import { type VideoResult, videoResultSchema } from '../../video/video-result';
import { askedFor, type JobKindDefinition } from '../../work/job-kind-definition';
import { bulkDynamicInputSchema } from '../ads/bulk-dynamic';
import { FILM_STAGES } from './film-stages';

/** The documents promise 45 minutes at most. */
const PROMISED_SECONDS = 2700;
export const LONGEST_PRICE = 40;
/** Beside the product that the video is of. */
export const MOST_OTHER_PRODUCTS = MOTION_TEMPLATE_DETAILS.catalogue.products.most - 1;

const priceSchema = personText(LONGEST_PRICE, `Keep the price to ${LONGEST_PRICE} characters.`)
  .trim()
  .refine(isVisible, 'Write the price, or leave it out.');

/** A further product of the brand, for a video that shows several. */
const otherProductSchema = z.strictObject({
  product_id: catalogueIdSchema,
  full_name: bulkDynamicInputSchema.shape.product_full_name,
  /** As it is shown, with its currency; null where it is not to be shown. */
  price: priceSchema.nullable(),
  image: photoUploadSchema,
});
export type OtherProduct = z.infer<typeof otherProductSchema>;

const { seconds, scenes, prompt } = VIDEO_LIMITS;

/** `input` of a job that makes a video of a product. */
export const videoGenerationInputSchema = bulkDynamicInputSchema
  .pick({
    ...{ brand_name: true, product_full_name: true, product_description: true },
    ...{ primary_color_hex: true, secondary_color_hex: true, aspect_ratio: true, lang: true },
    ...{ upload_id: true, product_images: true, logo: true, brand_id: true, product_id: true },
  })
  .extend({
    /** What the person would like to see and hear said, in their own words; null for nothing in particular. */
    prompt: personText(prompt, `Keep your words for the video to ${prompt} characters.`).nullable(),
    /** null: chosen for the product. */
    template: motionTemplateIdSchema.nullable(),
    scenes: z
      .int('Enter a whole number of scenes.')
      .min(scenes.least, 'Ask for at least 1 scene.')
      .max(scenes.most, `Ask for at most ${scenes.most} scenes.`),
    duration_seconds: z
      .int('Enter a whole number of seconds.')
      .min(seconds.least, `Ask for at least ${seconds.least} seconds.`)
      .max(seconds.most, `Ask for at most ${seconds.most} seconds.`),
    fps: z.literal(FRAME_RATES),
    voice_over: z.boolean(),
    music: musicMoodSchema,
    /** Played instead of the music, whose beat the cuts keep. Videos of before have none. */
    own_track: trackUploadSchema.nullable().default(null),
    captions: z.boolean(),
    /** Jobs of before lack it. */
    maker: videoMakerSchema.default('auto'),
    price: priceSchema.nullable(),
    others: z
      .array(otherProductSchema)
      .max(MOST_OTHER_PRODUCTS, `Choose at most ${MOST_OTHER_PRODUCTS} further products.`),
  });
export type VideoGenerationInput = z.infer<typeof videoGenerationInputSchema>;

/** What is wrong with the products of a video, in a sentence for the person; null for nothing. */
export function productsProblem(template: MotionTemplateId | null, products: number): string | null {
  if (template === null) return null;
  const { name, products: wanted } = MOTION_TEMPLATE_DETAILS[template];
  if (products >= wanted.least) return null;
  return `“${name}” shows at least ${wanted.least} products of the brand, each with a photo, and there ${
    products === 1 ? 'is 1' : `are ${products}`
  }. Add products, or choose another template.`;
}

/** The kind of job that makes a video of a product. */
export const videoGeneration = {
  name: 'Video',
  dialect: 'adforge',
  ids: 'job',
  input: videoGenerationInputSchema,
  result: videoResultSchema,
  stages: FILM_STAGES,
  doneStep: 'The video is done',
  oneAtATime: false,
  promisedSeconds: () => PROMISED_SECONDS,
  subject: (input) => ({ title: input.product_full_name, byline: `${input.brand_name} · Video` }),
  asked: (input) => [
    askedFor('Description', input.product_description, true),
    ...(input.prompt ? [askedFor('In your words', input.prompt, true)] : []),
    askedFor('Template', input.template ? MOTION_TEMPLATE_DETAILS[input.template].name : 'Chosen for you'),
    askedFor('Length', `${input.duration_seconds} seconds`),
    askedFor('Scenes', String(input.scenes)),
    askedFor('Shape', ASPECT_RATIO_LABELS[input.aspect_ratio]),
    askedFor('Frames a second', String(input.fps)),
    askedFor('Music', input.own_track?.name ?? MUSIC_DETAILS[input.music].name),
    askedFor('Captions', input.captions ? 'Shown' : 'Not shown'),
    ...(input.maker === 'auto' ? [] : [askedFor('Filmed by', VIDEO_MAKER_NAMES[input.maker])]),
    ...(input.voice_over ? [askedFor('Voice', 'Spoken')] : []),
    askedFor('Words in', input.lang ? LANGUAGE_DETAILS[input.lang].name : 'The description’s language'),
    askedFor('Colours', [input.primary_color_hex, input.secondary_color_hex]),
    ...(input.price ? [askedFor('Price', input.price)] : []),
    askedFor('Photos', namesOf(input.product_images), true),
    ...(input.logo ? [askedFor('Logo', input.logo.name, true)] : []),
    ...(input.others.length > 0 ? [askedFor('Other products', namesOfProducts(input.others), true)] : []),
  ],
} as const satisfies JobKindDefinition<VideoGenerationInput, VideoResult>;

const namesOfProducts = (products: readonly OtherProduct[]) => products.map(({ full_name }) => full_name);
