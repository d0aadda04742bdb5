import type { PhotoType } from '../../../lib/domain/upload';
import type { PreparedFile } from '../providers/provider';
import { averageColor } from './average-color';
import { checkPixels, checkType, type DeclaredFile } from './check-upload';
import { cutOut } from './cut-out';
import { findSubject, WHOLE } from './find-subject';
import { InputError } from './input-error';
import { rgbToHex } from './oklab';
import { clearDetachedShadow, hasAttachedShadow } from './own-shadow';
import { cropPixels, decodePixels, encodePixels, type Pixels } from './pixels';
import { findPlainGround } from './plain-ground';
import type { PreparedImage } from './prepared-image';
import { flattenOnWhite, isCutout, visibleBox } from './transparency';

const TYPES: readonly PhotoType[] = ['image/png', 'image/jpeg', 'image/webp'];
const MIN_SIDE = 64;
/** A cut-out is decoded larger than it will be kept, because its borders are cut off first. */
const DECODED_SIDE = 2400;
const WORKING_SIDE = 1400;

type Found = Pick<PreparedImage, 'ground' | 'ground_color' | 'subject' | 'own_shadow'>;

/**
 * Checks an uploaded product photo and makes the working copy that all ads of a job share:
 * upright, sRGB, 8 bit, no metadata, at most 1,400 px a side, its subject cut out where that
 * is certain. Rejects with InputError.
 */
export async function preparePhoto(bytes: Buffer, file: DeclaredFile): Promise<PreparedFile> {
  checkType(bytes, file, TYPES);
  await checkPixels(bytes, file.name, MIN_SIDE);
  const decoded = await decodePixels(bytes, file.name, DECODED_SIDE);
  if (isCutout(decoded)) return finishCutout(decoded, file.name);
  flattenOnWhite(decoded);
  const { width, height } = decoded;
  const pixels = await cropPixels(decoded, { left: 0, top: 0, width, height }, WORKING_SIDE);
  const ground = findPlainGround(pixels);
  if (!ground) return finish(pixels, file.name, { ...UNKNOWN, ground: 'scene', subject: findSubject(pixels) });
  const cut = cutOut(pixels, ground);
  if (cut) return finishCutout(cut, file.name);
  const ground_color = rgbToHex(ground.red, ground.green, ground.blue);
  return finish(pixels, file.name, { ...UNKNOWN, ground: 'plain', ground_color, subject: findSubject(pixels) });
}

const UNKNOWN = { ground_color: null, own_shadow: false };

async function finishCutout(pixels: Pixels, name: string): Promise<PreparedFile> {
  clearDetachedShadow(pixels);
  const box = visibleBox(pixels);
  if (!box) throw new InputError(name, `“${name}” is completely transparent. Upload a photo that shows the product.`);
  const trimmed = await cropPixels(pixels, box, WORKING_SIDE);
  return finish(trimmed, name, {
    ...UNKNOWN,
    ground: 'cutout',
    subject: WHOLE,
    own_shadow: hasAttachedShadow(trimmed),
  });
}

async function finish(pixels: Pixels, name: string, found: Found): Promise<PreparedFile> {
  const { bytes, content_type } = await encodePixels(pixels, found.ground === 'cutout');
  const { width, height } = pixels;
  const average_color = averageColor(pixels, found.subject);
  return { bytes, image: { name, content_type, width, height, ...found, average_color } };
}
