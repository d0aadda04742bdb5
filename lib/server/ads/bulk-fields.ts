import 'server-only';
import { z } from 'zod';
import { ASPECT_RATIOS } from '../../domain/shared/aspect-ratio';
import { type BulkDynamicForm, bulkDynamicFormSchema } from '../../domain/kinds/ads/bulk-dynamic';
import { LANGUAGES } from '../../domain/shared/language';
import { MAX_PRODUCT_IMAGES } from '../../domain/shared/upload';
import type { FileUrls } from '../uploads/take-urls';
import { bulkRequestSchema } from '../../api/requests/bulk-form';
import { checkForm, type FormShape } from '../uploads/multipart/form-fields';
import type { TextFields } from '../uploads/multipart/read-multipart';
import { addressProblem } from '../uploads/address-problem';

export interface BulkFields {
  /** As far as it could be read; to be used only without errors. */
  form: BulkDynamicForm;
  enableKieRefinement: boolean;
  urls: FileUrls;
  /** What is wrong, by field. */
  errors: Record<string, string>;
}

/** What clients send for something that they don't have: scripts turn their null into a word. */
const NOTHING = new Set(['', 'null', 'undefined', '[]']);

/** A text field without the space around it; null where there is none, or a word for nothing. */
export function optionalText({ values }: Pick<TextFields, 'values'>, name: string): string | null {
  const text = (values.get(name) ?? '').trim();
  return NOTHING.has(text) ? null : text;
}

/** What the form of a bulk job may have, as text or as a file; `_charset_` is said by browsers (HTML, “form submission”). */
export const BULK_FORM: FormShape = {
  known: [...Object.keys(bulkRequestSchema.shape), '_charset_'],
  lists: ['product_image_urls'],
  switches: ['enable_kie_refinement'],
};

/** Reads the text fields of a bulk job, which are all words; missing optional ones get their documented defaults. */
export function readBulkFields(sent: TextFields, shape = BULK_FORM): BulkFields {
  const { values, wrong } = checkForm(sent, shape);
  const text = (name: string) => (values.get(name) ?? '').trim();
  const optional = (name: string) => optionalText({ values }, name);
  const form = {
    brand_name: text('brand_name'),
    product_full_name: text('product_full_name'),
    product_description: text('product_description'),
    primary_color_hex: text('primary_color_hex'),
    secondary_color_hex: text('secondary_color_hex'),
    count: /^\d{1,4}$/.test(text('count')) ? Number(text('count')) : Number.NaN,
    aspect_ratio: optional('aspect_ratio') ?? '1:1',
    lang: optional('lang')?.toLowerCase() ?? null,
  };
  const refinement = booleanOf(optional('enable_kie_refinement') ?? 'false');
  const photoUrls = urlsOf(optional('product_image_urls') ?? '[]');
  return {
    // Parsed below: with a wrong ratio or language there is an error, and the form isn't used.
    form: form as BulkDynamicForm,
    enableKieRefinement: refinement ?? false,
    urls: { photos: photoUrls ?? [], logo: optional('logo_url') },
    errors: {
      ...formErrors(form),
      ...urlErrors(photoUrls, optional('logo_url')),
      ...(refinement === null ? { enable_kie_refinement: 'Send enable_kie_refinement as true or false.' } : {}),
      ...fileErrors(optional),
      ...wrong,
    },
  };
}

const CHOICES: Record<string, string> = {
  aspect_ratio: `Send aspect_ratio as one of ${ASPECT_RATIOS.join(', ')}.`,
  lang: `Send lang as one of ${LANGUAGES.join(', ')}, or leave it out for the language of the description.`,
};

/** The first thing that is wrong with each field. */
function formErrors(form: unknown): Record<string, string> {
  const errors: Record<string, string> = {};
  for (const { path, message } of bulkDynamicFormSchema.safeParse(form).error?.issues ?? []) {
    const field = String(path[0]);
    errors[field] ??= CHOICES[field] ?? message;
  }
  return errors;
}

const WRONG_URLS = `Send product_image_urls as a JSON array of at most ${MAX_PRODUCT_IMAGES} addresses, for example ["https://example.com/photo.png"].`;

const urlsSchema = z.array(z.string().trim()).max(MAX_PRODUCT_IMAGES);

/** What is wrong with the addresses before anything is fetched; of several the first, by its place. */
function urlErrors(photoUrls: string[] | null, logoUrl: string | null): Record<string, string> {
  if (photoUrls === null) return { product_image_urls: WRONG_URLS };
  const places = photoUrls.map((url, index) => addressProblem(url, `Address ${index + 1} of product_image_urls`));
  const photos = places.find((problem) => problem !== null) ?? null;
  const logo = logoUrl === null ? null : addressProblem(logoUrl, 'logo_url');
  return {
    ...(photos === null ? {} : { product_image_urls: photos }),
    ...(logo === null ? {} : { logo_url: logo }),
  };
}

/** The addresses in a JSON array; null when it isn't one. */
function urlsOf(json: string): string[] | null {
  try {
    return urlsSchema.parse(JSON.parse(json));
  } catch {
    return null;
  }
}

const SEND_FILES: readonly (readonly [field: string, message: string])[] = [
  ['product_images', 'Send product_images as files, or addresses as product_image_urls.'],
  ['logo', 'Send logo as a file, or its address as logo_url.'],
];

/** Fields that are words where only files can be used. */
function fileErrors(optional: (name: string) => string | null): Record<string, string> {
  return Object.fromEntries(SEND_FILES.filter(([field]) => optional(field) !== null));
}

function booleanOf(word: string): boolean | null {
  if (/^(true|1|yes|on)$/i.test(word)) return true;
  return /^(false|0|no|off)$/i.test(word) ? false : null;
}
