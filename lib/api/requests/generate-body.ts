import { z } from 'zod';
import { ASPECT_RATIOS, aspectRatioSchema } from '../../domain/shared/aspect-ratio';
import { BACKGROUNDS } from '../../domain/kinds/image/catalogue/backgrounds';
import { MODELS } from '../../domain/kinds/image/catalogue/models';
import { PROMPT_LIMIT } from '../../domain/kinds/image/image-kind';
import { MAX_PRODUCT_IMAGES } from '../../domain/shared/upload';
import { callbackUrlField } from '../fields/fields';
import { textField } from '../fields/text-field';

/** A picture as clients name it: an address, or the file itself in base64. */
export interface PictureSource {
  /** The field that it came in. */
  field: 'products' | 'images';
  /** null where it has none. */
  name: string | null;
  source: string;
}

const SOURCE_KEYS = ['url', 'image_url', 'imageUrl', 'image', 'src', 'data', 'base64'] as const;

const SOURCES = `an address, a data URL, or an object with one of these as ${SOURCE_KEYS.join(', ')}`;

const objectSchema = z.looseObject({ name: z.string().nullish() });

/** Clients send a picture by itself, or in an object with its name. */
const pictureSchema = z.union([z.string(), objectSchema]).transform((entry, context) => {
  const isText = typeof entry === 'string';
  const found = isText ? entry : SOURCE_KEYS.map((key) => entry[key]).find((value) => typeof value === 'string');
  if (typeof found === 'string' && found.trim() !== '') {
    return { name: isText ? null : (entry.name ?? null), source: found.trim() };
  }
  context.addIssue({ code: 'custom', message: `Send each picture as ${SOURCES}.` });
  return z.NEVER;
});

/** A list of pictures, none where nothing is said. */
export function pictures(field: PictureSource['field'], most: number) {
  const message = `Send ${field} as an array of at most ${most} pictures, each ${SOURCES}.`;
  return z
    .array(pictureSchema, message)
    .max(most, message)
    .nullish()
    .transform((list) => (list ?? []).map((picture): PictureSource => ({ field, ...picture })));
}

/** Clients send ids as text or numbers, and nothing as an empty text. */
function idOf(field: string, entries: readonly { id: number; name: string }[]) {
  const valid = entries.map(({ id, name }) => `${id} (${name})`).join(', ');
  return z
    .union([z.string(), z.number()], `Send ${field} as one of ${valid}.`)
    .nullish()
    .transform((value, context) => {
      if (value === null || value === undefined || value === '') return null;
      const known = entries.find(({ id }) => String(id) === String(value).trim());
      if (known) return known.id;
      context.addIssue({ code: 'custom', message: `There is no such ${field}. Send one of ${valid}.` });
      return z.NEVER;
    });
}

/** The JSON body of `POST /generate`; fields that it doesn't know are left alone, as old clients send some. */
export const generateBodySchema = z.object(
  {
    prompt: textField('prompt', PROMPT_LIMIT, 'Send prompt as text.', `Keep prompt to ${PROMPT_LIMIT} characters.`)
      .nullish()
      .transform((text) => text?.trim() ?? ''),
    images: pictures('images', MAX_PRODUCT_IMAGES),
    products: pictures('products', MAX_PRODUCT_IMAGES),
    modelId: idOf('modelId', MODELS),
    backgroundId: idOf('backgroundId', BACKGROUNDS),
    callback_url: callbackUrlField.nullish(),
    aspect_ratio: z
      .union([aspectRatioSchema, z.literal('')], `Send aspect_ratio as one of ${ASPECT_RATIOS.join(', ')}.`)
      .nullish()
      .transform((ratio) => ratio || ('1:1' as const)),
  },
  'Send a JSON object with prompt, images, products, modelId and backgroundId.',
);
export type GenerateBody = z.infer<typeof generateBodySchema>;
