import sharp, { type Metadata } from 'sharp';
import { mediaType } from '../../../lib/domain/shared/media-type';
import { MAX_UPLOAD_BYTES, type LogoType } from '../../../lib/domain/shared/upload';
import { InputError } from './input-error';

/** What the person's browser said about a file. */
export interface DeclaredFile {
  name: string;
  content_type: string;
}

const MAX_PIXELS = 50_000_000;
const MAX_SIDE = 12_000;

const TYPE_NAMES: Record<LogoType, string> = {
  'image/png': 'PNG',
  'image/jpeg': 'JPEG',
  'image/webp': 'WebP',
  'image/svg+xml': 'SVG',
};

/** Checks size and bytes against the declared type. Throws InputError; returns the real type. */
export function checkType(bytes: Buffer, file: DeclaredFile, allowed: readonly LogoType[]): LogoType {
  const choices = new Intl.ListFormat('en', { type: 'disjunction' }).format(allowed.map((type) => TYPE_NAMES[type]));
  if (bytes.length === 0) throw new InputError(file.name, `“${file.name}” is empty. Upload it again.`);
  if (bytes.length > MAX_UPLOAD_BYTES) throw tooLarge(file.name);
  const type = mediaType(bytes);
  if (!type || !allowed.includes(type)) throw unreadable(file.name, choices);
  if (type !== file.content_type) {
    const actual = TYPE_NAMES[type];
    throw new InputError(
      file.name,
      `“${file.name}” is a ${actual} file under another name. Save it as ${choices} and upload it again.`,
    );
  }
  return type;
}

/**
 * Reads the header of a bitmap and refuses what would be too large to decode or too small
 * to show. `minSide` in pixels. Throws InputError.
 */
export async function checkPixels(bytes: Buffer, name: string, minSide: number): Promise<Metadata> {
  const metadata = await readHeader(bytes, name);
  // An animation's header gives the height of one frame as `pageHeight`.
  const { width, pageHeight, height: fullHeight } = metadata;
  const height = pageHeight ?? fullHeight;
  if (width * height > MAX_PIXELS || Math.max(width, height) > MAX_SIDE) {
    throw new InputError(
      name,
      `“${name}” is ${width} × ${height} pixels, more than we can use. Save it with at most 5,000 pixels a side and upload it again.`,
    );
  }
  if (Math.min(width, height) < minSide) {
    throw new InputError(
      name,
      `“${name}” is only ${width} × ${height} pixels. Upload one that is at least ${minSide} pixels on its shorter side.`,
    );
  }
  return metadata;
}

async function readHeader(bytes: Buffer, name: string): Promise<Metadata> {
  try {
    return await sharp(bytes, { limitInputPixels: false }).metadata();
  } catch (error) {
    throw unreadable(name, 'PNG, JPEG or WebP', { cause: error });
  }
}

export function tooLarge(name: string): InputError {
  return new InputError(name, `“${name}” is larger than 10 MB. Save it smaller and upload it again.`);
}

export function unreadable(name: string, choices: string, options?: ErrorOptions): InputError {
  return new InputError(
    name,
    `“${name}” is not an image we can read. Save it as ${choices} and upload it again.`,
    options,
  );
}
