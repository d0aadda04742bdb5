import sharp, { type Metadata } from 'sharp';
import { isWholePicture } from '../../../lib/domain/pictures/cleaning/clean-picture';
import { foreignFile, INCOMPLETE } from '../../../lib/domain/pictures/foreign-file';
import { mediaType } from '../../../lib/domain/pictures/media-type';
import {
  LOGO_FORMATS_OR,
  type LogoType,
  MAX_UPLOAD_BYTES,
  PHOTO_FORMATS_OR,
  TYPE_NAMES,
} from '../../../lib/domain/shared/upload';
import { shapeProblem } from '../../../lib/domain/pictures/picture-shape';
import { shownSize } from './decode/open-shown';
import { InputError } from './input-error';

/** What the person's browser said about a file. */
export interface DeclaredFile {
  name: string;
  content_type: string;
}

const MAX_PIXELS = 50_000_000;
const MAX_SIDE = 12_000;

/** Checks size and bytes against the declared type. Throws InputError; returns the real type. */
export function checkType(bytes: Buffer, file: DeclaredFile, allowed: readonly LogoType[]): LogoType {
  if (bytes.length === 0) throw new InputError(file.name, `“${file.name}” is empty. Upload it again.`);
  if (bytes.length > MAX_UPLOAD_BYTES) throw tooLarge(file.name);
  const type = mediaType(bytes);
  if (!type || !allowed.includes(type)) throw notOurs(bytes, type, file.name, allowed);
  if (type !== file.content_type) {
    throw new InputError(
      file.name,
      `“${file.name}” is a ${TYPE_NAMES[type]} file under another name. Give it its own ending and upload it again.`,
    );
  }
  return type;
}

function notOurs(bytes: Buffer, type: LogoType | null, name: string, allowed: readonly LogoType[]): InputError {
  if (type === 'image/svg+xml') {
    return new InputError(name, `“${name}” is an SVG, which can only be the logo. Save it as PNG and upload it again.`);
  }
  const foreign = foreignFile(bytes);
  if (foreign) return new InputError(name, `“${name}” ${foreign.is}. ${foreign.advice} and upload it again.`);
  return unreadable(name, allowed.includes('image/svg+xml') ? LOGO_FORMATS_OR : PHOTO_FORMATS_OR);
}

interface Bounds {
  /** Of the shorter side, in pixels. */
  minSide: number;
  /** What the picture is for, which says how long and thin it may be; null where that doesn’t matter. */
  use: 'photo' | 'logo' | null;
}

/**
 * Reads the header of a bitmap and refuses what breaks off before its end, is too large to decode, too small to show, or
 * too long and thin for its use. Rejects with InputError.
 */
export async function checkPixels(bytes: Buffer, name: string, { minSide, use }: Bounds): Promise<Metadata> {
  await checkWhole(bytes, name);
  const metadata = await readHeader(bytes, name);
  const { width, height } = shownSize(metadata);
  const shape = use && shapeProblem(use, width, height);
  if (shape) throw new InputError(name, `“${name}” ${shape.is}. ${shape.advice} and upload it again.`);
  const size = `${inWords(width)} × ${inWords(height)} pixels`;
  if (width * height > MAX_PIXELS || Math.max(width, height) > MAX_SIDE) {
    throw new InputError(
      name,
      `“${name}” is ${size}, more than we can use. Save it with at most 5,000 pixels a side and upload it again.`,
    );
  }
  if (Math.min(width, height) < minSide) {
    throw new InputError(
      name,
      `“${name}” is only ${size}. Upload one that is at least ${minSide} pixels on its shorter side.`,
    );
  }
  return metadata;
}

const inWords = (pixels: number) => pixels.toLocaleString('en');

async function checkWhole(bytes: Buffer, name: string): Promise<void> {
  const type = mediaType(bytes);
  if (type === null || type === 'image/svg+xml') throw notOurs(bytes, type, name, []);
  if (await isWholePicture(bytes, type)) return;
  throw new InputError(name, `“${name}” ${INCOMPLETE.is}. ${INCOMPLETE.advice} and upload it again.`);
}

async function readHeader(bytes: Buffer, name: string): Promise<Metadata> {
  try {
    return await sharp(bytes, { limitInputPixels: false }).metadata();
  } catch (error) {
    throw damaged(name, error);
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

/** Of a file that begins as it should and then can’t be decoded. */
export function damaged(name: string, cause: unknown): InputError {
  return new InputError(
    name,
    `“${name}” is damaged: not all of it can be read. Open it in a photo program, save it once more and upload that.`,
    { cause },
  );
}
