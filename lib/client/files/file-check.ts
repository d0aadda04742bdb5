import { claimsHeic } from '../../domain/pictures/foreign-file';
import {
  LOGO_FORMATS_OR,
  LOGO_TYPES,
  type LogoType,
  MAX_PRODUCT_IMAGES,
  MAX_UPLOAD_BYTES,
  PHOTO_FORMATS_OR,
  PHOTO_TYPES,
} from '../../domain/shared/upload';
import type { FileRules } from './file-rules';
import { type TicketFile, type FileRole, NOT_UPLOADED } from './ticket-file';

export interface Rejection {
  /** The file's own name. */
  name: string;
  /** What is wrong and what to do, for the person. */
  message: string;
}

const TYPES_BY_ENDING: Record<string, LogoType> = {
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  jfif: 'image/jpeg',
  webp: 'image/webp',
  avif: 'image/avif',
  gif: 'image/gif',
  tif: 'image/tiff',
  tiff: 'image/tiff',
  svg: 'image/svg+xml',
};

function isLogoType(type: string): type is LogoType {
  return Object.hasOwn(LOGO_TYPES, type);
}

export function isAllowed(role: FileRole, type: LogoType): boolean {
  return role === 'logo' || Object.hasOwn(PHOTO_TYPES, type);
}

/** The media type that a file claims; some systems give none, then its name decides. */
export function claimedType(file: { name: string; type: string }): LogoType | null {
  if (isLogoType(file.type)) return file.type;
  if (file.type !== '') return null;
  return TYPES_BY_ENDING[file.name.split('.').at(-1)?.toLowerCase() ?? ''] ?? null;
}

/** What is wrong with the type of a file; null when nothing is. */
export function typeError(role: FileRole, type: LogoType | null): string | null {
  if (type === null) {
    const allowed = role === 'logo' ? LOGO_FORMATS_OR : PHOTO_FORMATS_OR;
    return `This is not a ${allowed} image. Save it as one of these and add it again.`;
  }
  return isAllowed(role, type) ? null : 'An SVG can only be the logo. Save the photo as PNG or JPEG.';
}

/** What is wrong with a photo or logo, as far as its name, type and size say; null when nothing is. */
export function fileError(file: { name: string; type: string; size: number }, role: FileRole): string | null {
  // Whether this browser can open an iPhone’s photo is found out by trying.
  const wrongType = claimsHeic(file) ? null : typeError(role, claimedType(file));
  if (wrongType) return wrongType;
  if (file.size === 0) return 'This file is empty. Choose another one.';
  if (file.size <= MAX_UPLOAD_BYTES) return null;
  return `This file has ${(file.size / 1024 / 1024).toFixed(1)} MB; the limit is 10 MB. Make it smaller and add it again.`;
}

export interface Additions<F> {
  accepted: { file: F; entry: TicketFile }[];
  /** Ids of files that the new ones replace. */
  replaced: string[];
  rejections: Rejection[];
}

/** Photos, and a logo. */
export const PICTURE_RULES: FileRules = {
  error: fileError,
  type: claimedType,
  most: (role) =>
    role === 'photo'
      ? { most: MAX_PRODUCT_IMAGES, full: `Up to ${MAX_PRODUCT_IMAGES} photos can be used. Remove one first.` }
      : null,
};

/** Which of the chosen files join the ticket: as many as there is room for, or one that takes the place of the last. */
export function planAdditions<F extends { name: string; type: string; size: number }>(
  present: TicketFile[],
  role: FileRole,
  files: Iterable<F>,
  newId: () => string,
  rules = PICTURE_RULES,
): Additions<F> {
  const plan: Additions<F> = { accepted: [], replaced: [], rejections: [] };
  const limit = rules.most(role);
  let room = (limit?.most ?? 0) - present.filter((file) => file.role === role).length;
  for (const file of files) {
    const error = rules.error(file, role);
    if (error) plan.rejections.push({ name: file.name, message: error });
    else if (!limit) plan.accepted = [{ file, entry: newEntry(file, role, newId(), rules) }];
    else if (room-- > 0) plan.accepted.push({ file, entry: newEntry(file, role, newId(), rules) });
    else plan.rejections.push({ name: file.name, message: limit.full });
  }
  if (!limit && plan.accepted.length > 0) {
    plan.replaced = present.filter((file) => file.role === role).map(({ id }) => id);
  }
  return plan;
}

function newEntry(
  file: { name: string; type: string; size: number },
  role: FileRole,
  id: string,
  rules: FileRules,
): TicketFile {
  return {
    id,
    role,
    name: file.name.slice(0, 200) || 'image',
    size: file.size,
    contentType: rules.type(file, role) ?? file.type,
    ...NOT_UPLOADED,
  };
}
