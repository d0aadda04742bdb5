import { z } from 'zod';
import { withoutHiddenSigns } from './hidden-signs';

export const MAX_UPLOAD_BYTES = 10 * 1024 * 1024;
export const MAX_PRODUCT_IMAGES = 6;

/** File name endings by media type, in the order in which they are offered. */
export const PHOTO_TYPES = {
  'image/png': 'png',
  'image/jpeg': 'jpg',
  'image/webp': 'webp',
  'image/avif': 'avif',
  'image/gif': 'gif',
  'image/tiff': 'tif',
} as const;
export const LOGO_TYPES = { ...PHOTO_TYPES, 'image/svg+xml': 'svg' } as const;

export type PhotoType = keyof typeof PHOTO_TYPES;
export type LogoType = keyof typeof LOGO_TYPES;

export const TYPE_NAMES: Record<LogoType, string> = {
  'image/png': 'PNG',
  'image/jpeg': 'JPEG',
  'image/webp': 'WebP',
  'image/avif': 'AVIF',
  'image/gif': 'GIF',
  'image/tiff': 'TIFF',
  'image/svg+xml': 'SVG',
};

const inWords = (types: object) => Object.keys(types).map((type) => TYPE_NAMES[type as LogoType]);

/** What is taken as a photo and as a logo, as a form offers it: `PNG, JPEG, WebP`. */
export const PHOTO_FORMATS = inWords(PHOTO_TYPES).join(', ');
/** The same in a sentence: `PNG, JPEG or WebP`. */
export const PHOTO_FORMATS_OR = orOf(inWords(PHOTO_TYPES));
export const LOGO_FORMATS_OR = orOf(inWords(LOGO_TYPES));

function orOf(names: string[]): string {
  return `${names.slice(0, -1).join(', ')} or ${names.at(-1)}`;
}

export const UPLOAD_ID_PATTERN = /^up_[a-z0-9]{20}$/;

export const uploadIdSchema = z.string().regex(UPLOAD_ID_PATTERN);

/** A file among a person's uploads, of one of the types. */
export function uploadSchema<T extends Record<string, string>>(types: T) {
  return z.strictObject({
    /** Storage path, `users/<uid>/uploads/<upload id>/<file>`. */
    path: z.string().max(200),
    /** The person's own file name: shown in messages, never used as a path. */
    name: z.string().overwrite(withoutHiddenSigns).min(1).max(200),
    size: z.int().min(1).max(MAX_UPLOAD_BYTES),
    content_type: z.enum(Object.keys(types) as [keyof T & string, ...(keyof T & string)[]]),
  });
}

export const photoUploadSchema = uploadSchema(PHOTO_TYPES).extend({
  /** Storage path of a PNG in which the product is white and all else black, as the person has cut it out. */
  cutout: z.string().max(200).optional(),
});
export const logoUploadSchema = uploadSchema(LOGO_TYPES);
export type PhotoUpload = z.infer<typeof photoUploadSchema>;
export type LogoUpload = z.infer<typeof logoUploadSchema>;
export type Upload = LogoUpload;

export function namesOf(uploads: readonly Upload[]): string[] {
  return uploads.map(({ name }) => name);
}
