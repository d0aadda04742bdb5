import { z } from 'zod';
import { ASPECT_RATIO_LABELS, aspectRatioSchema } from '../../shared/aspect-ratio';
import { catalogueIdSchema, setIdSchema } from '../../ads/catalogue-id';
import { askedFor, type JobKindDefinition } from '../../work/job-kind-definition';
import { LANGUAGE_DETAILS, languageSchema } from '../../shared/language';
import { documentedSeconds } from '../../ads/pace';
import { endedStep, generatingStep, PICTURE_STAGES, STEPS } from '../../ads/picture-progress';
import { type PictureResult, pictureResultSchema } from '../../ads/picture-result';
import { personText, published } from '../../shared/person-text';
import { isVisible, saysSomething } from '../../shared/visible-text';
import { logoUploadSchema, MAX_PRODUCT_IMAGES, namesOf, photoUploadSchema, uploadIdSchema } from '../../shared/upload';

export const BULK_LIMITS = {
  brand_name: 80,
  product_full_name: 120,
  product_description: 2000,
  min_count: 1,
  max_count: 20,
} as const;

function requiredText(max: number, what: string) {
  return personText(max, `Keep ${what} to ${max} characters.`)
    .refine(isVisible, `Enter ${what}.`)
    .refine(
      (text) => !isVisible(text) || saysSomething(text),
      `Enter ${what} in letters or digits: signs alone say nothing.`,
    );
}

function hexColor(what: string) {
  return z.string().regex(/^#[0-9a-fA-F]{6}$/, `Enter ${what} as #RRGGBB, for example #1D63F0.`);
}

const WORDS = {
  brand_name: 'the brand name',
  product_full_name: 'the product name',
  product_description: 'the product description',
} as const;

/** The form as it is stored: jobs of before stay readable, whatever may be asked for today. */
const storedFormSchema = z.strictObject({
  brand_name: requiredText(BULK_LIMITS.brand_name, WORDS.brand_name),
  product_full_name: requiredText(BULK_LIMITS.product_full_name, WORDS.product_full_name),
  product_description: requiredText(BULK_LIMITS.product_description, WORDS.product_description),
  primary_color_hex: hexColor('the primary colour'),
  secondary_color_hex: hexColor('the secondary colour'),
  count: z
    .int('Enter a whole number of ads.')
    .min(BULK_LIMITS.min_count, 'Ask for at least 1 ad.')
    .max(BULK_LIMITS.max_count, `Ask for at most ${BULK_LIMITS.max_count} ads.`),
  aspect_ratio: aspectRatioSchema,
  /** null: the language of the description. */
  lang: languageSchema.nullable(),
});

const { shape } = storedFormSchema;
/** What has to be words that an ad can be set in, wherever a brand and a product are advertised. */
export const advertisedWords = {
  brand_name: published(shape.brand_name, WORDS.brand_name),
  product_full_name: published(shape.product_full_name, WORDS.product_full_name),
  product_description: published(shape.product_description, WORDS.product_description),
};

/** What a person says about brand, product and the ads they want; the words of the form. */
export const bulkDynamicFormSchema = storedFormSchema.extend(advertisedWords);
export type BulkDynamicForm = z.infer<typeof bulkDynamicFormSchema>;

/** What can be chosen where models make the ads. */
const MAKING = {
  /** The prompt of each picture is written over once more: a better scene, less of the product's own structure. */
  enable_kie_refinement: z.boolean(),
  /** Made with the cheapest model first. */
  draft_first: z.boolean().default(false),
};

/** The form with what can be chosen where models make the ads. */
export const bulkDynamicFieldsSchema = bulkDynamicFormSchema.extend(MAKING);
export type BulkDynamicFields = z.infer<typeof bulkDynamicFieldsSchema>;

/** `input` of a bulk-dynamic job document. */
export const bulkDynamicInputSchema = storedFormSchema.extend({
  ...MAKING,
  upload_id: uploadIdSchema,
  product_images: z.array(photoUploadSchema).min(1, 'Add at least one product photo.').max(MAX_PRODUCT_IMAGES),
  logo: logoUploadSchema.nullable(),
  /** The brand and the product of the person's own that the ads are for; left out where the names say it. */
  brand_id: catalogueIdSchema.nullish(),
  product_id: catalogueIdSchema.nullish(),
  /** What jobs have in common that were asked for together, one for each product. */
  set_id: setIdSchema.nullish(),
});
export type BulkDynamicInput = z.infer<typeof bulkDynamicInputSchema>;

/** The kind of job that makes a set of ads. */
export const bulkDynamic = {
  name: 'Bulk ads',
  dialect: 'adforge',
  ids: 'job',
  input: bulkDynamicInputSchema,
  result: pictureResultSchema,
  stages: PICTURE_STAGES,
  doneStep: STEPS.completed,
  oneAtATime: false,
  promisedSeconds: (input) => documentedSeconds(input.count),
  subject: (input) => ({ title: input.product_full_name, byline: input.brand_name }),
  asked: (input) => [
    askedFor('Description', input.product_description, true),
    askedFor('Ads', String(input.count)),
    askedFor('Shape', ASPECT_RATIO_LABELS[input.aspect_ratio]),
    askedFor('Colours', [input.primary_color_hex, input.secondary_color_hex]),
    askedFor('Words in', input.lang ? LANGUAGE_DETAILS[input.lang].name : 'The description’s language'),
    askedFor('Photos', namesOf(input.product_images), true),
    ...(input.logo ? [askedFor('Logo', input.logo.name, true)] : []),
    ...(input.draft_first ? [askedFor('Made', 'Drafts first', true)] : []),
    ...(input.enable_kie_refinement ? [askedFor('Prompts', 'Refined', true)] : []),
  ],
  pictures: {
    noun: 'ad',
    count: (input) => input.count,
    aspectRatio: (input) => input.aspect_ratio,
    colors: (input) => ({ primary: input.primary_color_hex, secondary: input.secondary_color_hex }),
    steps: { making: generatingStep, ended: endedStep },
  },
} as const satisfies JobKindDefinition<BulkDynamicInput, PictureResult>;
