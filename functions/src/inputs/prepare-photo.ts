import { PHOTO_TYPES, type PhotoType } from '../../../lib/domain/shared/upload';
import type { PreparedFile } from './prepared-image';
import { averageColor } from './average-color';
import { checkPixels, checkType, type DeclaredFile } from './check-upload';
import { evenBackdrop, type Backdrop } from './backdrop';
import { GROUND } from './cut-labels';
import { cutOut, labelPixels } from './cut-out';
import { findSubject, outlinedSubject, WHOLE } from './find-subject';
import { InputError } from './input-error';
import { rgbToHex } from './oklab';
import { cutByMask } from './cut-by-mask';
import { clearDetachedShadow, hasAttachedShadow } from './own-shadow';
import { cropPixels, decodePixels, encodePixels, type Pixels } from './pixels';
import { findPlainGround } from './plain-ground';
import { findSmoothGround } from './smooth-ground';
import type { Box, PreparedImage } from './prepared-image';
import { flattenOnWhite, isCutout, visibleBox } from './transparency';

const TYPES = Object.keys(PHOTO_TYPES) as PhotoType[];
const MIN_SIDE = 64;
/** A cut-out is decoded larger than it will be kept, because its borders are cut off first. */
const DECODED_SIDE = 2400;
const WORKING_SIDE = 1400;
/** Channel steps by which a ground strays that isn't quite one colour. */
const UNEVEN = 3;
/** Where one colour fills this much of a photo, its ground has no course that would need following. */
const MOSTLY_GROUND = 0.5;
const LEAST_CUT_SIDE = 240;

export interface PhotoWishes {
  /** A PNG whose brightness says what of the photo is the product, as the person has marked it: it is cut out so, without a guess. */
  keptMask?: Buffer;
  /** Cuts a product out of its surroundings, where that is sure; without it a scene stays whole. */
  cutScene?: (pixels: Pixels, subject: Box) => Promise<Pixels | null>;
}

type Found = Pick<PreparedImage, 'ground' | 'ground_color' | 'subject' | 'own_shadow'>;

/**
 * Checks an uploaded product photo and makes the working copy that all ads of a job share:
 * upright, sRGB, 8 bit, no metadata, at most 1,400 px a side, its subject cut out where that
 * is certain. Rejects with InputError.
 */
export async function preparePhoto(
  bytes: Buffer,
  file: DeclaredFile,
  { keptMask, cutScene }: PhotoWishes = {},
): Promise<PreparedFile> {
  checkType(bytes, file, TYPES);
  await checkPixels(bytes, file.name, { minSide: MIN_SIDE, use: 'photo' });
  const decoded = await decodePixels(bytes, file.name, DECODED_SIDE);
  if (keptMask) return finishCutout(await cutByMask(decoded, keptMask, file.name), file.name);
  if (isCutout(decoded)) return finishCutout(decoded, file.name);
  flattenOnWhite(decoded);
  const { width, height } = decoded;
  const pixels = await cropPixels(decoded, { left: 0, top: 0, width, height }, WORKING_SIDE);
  const plain = findPlainGround(pixels);
  const even = plain && evenBackdrop(plain);
  const first = even && plain.free && plain.noise < UNEVEN ? separate(pixels, even, true) : null;
  if (first?.cut) return finishCutout(first.cut, file.name);
  const smooth = first && first.ground > MOSTLY_GROUND ? null : findSmoothGround(pixels);
  const second = smooth && separate(pixels, smooth, false);
  if (second?.cut) return finishCutout(second.cut, file.name);
  const backdrop = smooth ?? even;
  const subject = (backdrop && outlinedSubject(pixels, backdrop)) ?? findSubject(pixels);
  if (!plain) {
    const cut = await cutScene?.(pixels, subject);
    return cut ? finishCutout(cut, file.name) : finish(pixels, file.name, { ...UNKNOWN, ground: 'scene', subject });
  }
  const ground_color = rgbToHex(plain.red, plain.green, plain.blue);
  return finish(pixels, file.name, { ...UNKNOWN, ground: 'plain', ground_color, subject });
}

/** The subject cut out, where that is sure, and the share of the photo that was taken for ground. */
function separate(pixels: Pixels, backdrop: Backdrop, keepsShadow: boolean) {
  const labels = labelPixels(pixels, backdrop);
  const cut = cutOut(pixels, backdrop, labels, { keepsShadow, leastSide: LEAST_CUT_SIDE });
  return { cut, ground: labels.reduce((sum, label) => sum + (label === GROUND ? 1 : 0), 0) / labels.length };
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
