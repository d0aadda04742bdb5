import { z } from 'zod';
import { ASPECT_RATIO_LABELS, aspectRatioSchema } from '../../shared/aspect-ratio';
import { backgroundIdSchema, chosenBackground, chosenModel, modelIdSchema } from './catalogue/choose';
import { PICTURE_STAGES } from '../../ads/picture-progress';
import { type PictureResult, pictureResultSchema } from '../../ads/picture-result';
import { askedFor, type JobKindDefinition, type PictureMaking } from '../../work/job-kind-definition';
import { personText } from '../../shared/person-text';
import { promptTitle } from '../../shared/prompt-title';
import { isVisible } from '../../shared/visible-text';
import { MAX_PRODUCT_IMAGES, namesOf, photoUploadSchema, uploadIdSchema } from '../../shared/upload';

export const PROMPT_LIMIT = 2000;

/** `input` of a job of any image kind. Which of it a kind needs and uses, the kind says. */
export const imageInputSchema = z.strictObject({
  /** In the person's own words; may be empty where the kind does not need it. */
  prompt: personText(PROMPT_LIMIT, `Keep the prompt to ${PROMPT_LIMIT} characters.`),
  aspect_ratio: aspectRatioSchema,
  /** Of the catalogue; null leaves the choice to us. */
  model_id: modelIdSchema.nullable(),
  background_id: backgroundIdSchema.nullable(),
  upload_id: uploadIdSchema,
  /** Products, or pictures to go by. */
  product_images: z.array(photoUploadSchema).max(MAX_PRODUCT_IMAGES),
});
export type ImageInput = z.infer<typeof imageInputSchema>;

export type ImageField = 'prompt' | 'photos' | 'model' | 'background';

interface ImageKindWords {
  /** What people call it. */
  name: string;
  /** By which a request to `/generate` asks for it; null for the one that is asked for without any. */
  flag: string | null;
  /** What it makes, in a few words. */
  summary: string;
  /** At least one of these has to be given. */
  needs: readonly ('prompt' | 'photos')[];
  /** What else it makes use of. */
  uses: readonly ImageField[];
  /** What one image of it is, as a task for an image model. */
  task: string;
}

export interface ImageKind extends JobKindDefinition<ImageInput, PictureResult>, ImageKindWords {
  input: typeof imageInputSchema;
  pictures: PictureMaking<ImageInput>;
}

const PROMISED_SECONDS = 180;
const IMAGE_DONE = 'Image generated successfully';

/** A kind of job that makes one image; everything that these kinds have in common. */
export function imageKind(words: ImageKindWords): ImageKind {
  return {
    ...words,
    dialect: 'vestis',
    ids: 'number',
    input: imageInputSchema,
    result: pictureResultSchema,
    stages: PICTURE_STAGES,
    doneStep: IMAGE_DONE,
    oneAtATime: false,
    promisedSeconds: () => PROMISED_SECONDS,
    subject: (input) => ({
      title: promptTitle(input.prompt) || words.name,
      byline: input.prompt === '' ? namesOf(input.product_images).join(', ') : words.name,
    }),
    asked: (input) => [
      ...(input.prompt === '' ? [] : [askedFor('Prompt', input.prompt, true)]),
      askedFor('Kind', words.name),
      askedFor('Shape', ASPECT_RATIO_LABELS[input.aspect_ratio]),
      ...askedForChoice('Model', chosenModel(input.model_id)),
      ...askedForChoice('Background', chosenBackground(input.background_id)),
      ...(input.product_images.length === 0 ? [] : [askedFor('Photos', namesOf(input.product_images), true)]),
    ],
    pictures: {
      noun: 'image',
      count: () => 1,
      aspectRatio: (input) => input.aspect_ratio,
      colors: () => null,
      steps: {
        making: () => 'Making the image...',
        ended: (generated) => (generated > 0 ? IMAGE_DONE : 'No image could be generated'),
      },
    },
  };
}

const askedForChoice = (name: string, choice: { name: string } | null) => (choice ? [askedFor(name, choice.name)] : []);

const MISSING = {
  prompt: 'Describe the image in the prompt.',
  photos: 'Add at least one photo.',
} as const;

/** What a kind needs and an input does not have, in words for the person; null when all is there. */
export function missingFor(
  { needs }: Pick<ImageKind, 'needs'>,
  has: { prompt: string; photos: number },
): string | null {
  const given = { prompt: isVisible(has.prompt), photos: has.photos > 0 };
  if (needs.some((field) => given[field])) return null;
  const [first = 'prompt', second] = needs;
  return second ? 'Describe the image in the prompt, or add a photo.' : MISSING[first];
}
