import { z } from 'zod';

export const MAX_UPLOAD_BYTES = 10 * 1024 * 1024;
export const MAX_PRODUCT_IMAGES = 6;

/** File name endings by media type, in the order in which they are offered. */
export const PHOTO_TYPES = {
  'image/png': 'png',
  'image/jpeg': 'jpg',
  'image/webp': 'webp',
} as const;
export const LOGO_TYPES = { ...PHOTO_TYPES, 'image/svg+xml': 'svg' } as const;

export type PhotoType = keyof typeof PHOTO_TYPES;
export type LogoType = keyof typeof LOGO_TYPES;

export const UPLOAD_ID_PATTERN = /^up_[a-z0-9]{20}$/;
/** One file of an upload: a random name, so that two files called `image.png` can't meet. */
export const UPLOAD_FILE_PATTERN = /^[a-z0-9]{12}\.(png|jpg|webp|svg)$/;

export const uploadIdSchema = z.string().regex(UPLOAD_ID_PATTERN);

/** A file among a person's uploads, of one of the types. */
export function uploadSchema<T extends Record<string, string>>(types: T) {
  return z.strictObject({
    /** Storage path, `users/<uid>/uploads/<upload id>/<file>`. */
    path: z.string().max(200),
    /** The person's own file name: shown in messages, never used as a path. */
    name: z.string().min(1).max(200),
    size: z.int().min(1).max(MAX_UPLOAD_BYTES),
    content_type: z.enum(Object.keys(types) as [keyof T & string, ...(keyof T & string)[]]),
  });
}

export const photoUploadSchema = uploadSchema(PHOTO_TYPES);
export const logoUploadSchema = uploadSchema(LOGO_TYPES);
export type PhotoUpload = z.infer<typeof photoUploadSchema>;
export type LogoUpload = z.infer<typeof logoUploadSchema>;
export type Upload = LogoUpload;

export function namesOf(uploads: readonly Upload[]): string[] {
  return uploads.map(({ name }) => name);
}
