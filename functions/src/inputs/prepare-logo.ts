import { shapeProblem } from '../../../lib/domain/pictures/picture-shape';
import { LOGO_TYPES, type LogoType } from '../../../lib/domain/shared/upload';
import { LOGO_SIDE, makeSvgSafe, type SafeSvg } from '../../../lib/svg/safe-svg';
import { SvgProblem } from '../../../lib/svg/svg-problem';
import type { PreparedFile } from './prepared-image';
import { averageColor } from './average-color';
import { checkPixels, checkType, type DeclaredFile } from './check-upload';
import { evenBackdrop } from './backdrop';
import { cutOut, labelPixels } from './cut-out';
import { WHOLE } from './find-subject';
import { drawApart } from './draw-apart';
import { undrawnSigns } from '../typefaces/faces';
import { InputError } from './input-error';
import { rgbToHex, rgbToOklab } from './oklab';
import { cropPixels, decodePixels, encodePixels, type Pixels } from './pixels';
import { findPlainGround, type PlainGround } from './plain-ground';
import type { PreparedImage } from './prepared-image';
import { flattenOnWhite, isCutout, visibleBox } from './transparency';

const TYPES = Object.keys(LOGO_TYPES) as LogoType[];
const MIN_SIDE = 24;
const DECODED_SIDE = 2000;

/**
 * Checks an uploaded logo and makes its working copy: a bitmap of at most 1,000 px a side,
 * without empty borders, on transparency unless its ground belongs to it. SVG is made safe
 * before it is drawn. Rejects with InputError.
 */
export async function prepareLogo(bytes: Buffer, file: DeclaredFile): Promise<PreparedFile> {
  const type = checkType(bytes, file, TYPES);
  const pixels = type === 'image/svg+xml' ? await drawSvg(bytes, file.name) : await decodeBitmap(bytes, file.name);
  if (isCutout(pixels)) return finishLogo(pixels, file.name, null);
  flattenOnWhite(pixels);
  const ground = findPlainGround(pixels);
  // A white ground is the paper that a logo was saved on; any other colour is part of it.
  const cut = ground?.free && isPaper(ground) ? cutOffPaper(pixels, ground) : null;
  return finishLogo(cut ?? pixels, file.name, ground);
}

function cutOffPaper(pixels: Pixels, ground: PlainGround): Pixels | null {
  const backdrop = evenBackdrop(ground);
  return cutOut(pixels, backdrop, labelPixels(pixels, backdrop), { keepsShadow: true, leastSide: 0 });
}

async function decodeBitmap(bytes: Buffer, name: string): Promise<Pixels> {
  await checkPixels(bytes, name, { minSide: MIN_SIDE, use: 'logo' });
  return decodePixels(bytes, name, DECODED_SIDE);
}

async function drawSvg(bytes: Buffer, name: string): Promise<Pixels> {
  const { source, text } = safely(bytes, name);
  const unknown = undrawnSigns(text);
  if (unknown.length > 0) {
    const signs = unknown.slice(0, 5).join(' ');
    throw new InputError(
      name,
      `“${name}” has text in it that no typeface here can set (${signs}). Convert the text to paths (outlines) and upload it again.`,
    );
  }
  try {
    return await drawApart(Buffer.from(source));
  } catch (error) {
    throw new InputError(
      name,
      `“${name}” could not be drawn, or takes too long to draw. Export it as plain SVG without effects, or as PNG, and upload it again.`,
      {
        cause: error,
      },
    );
  }
}

function safely(bytes: Buffer, name: string): SafeSvg {
  try {
    return makeSvgSafe(bytes);
  } catch (error) {
    if (!(error instanceof SvgProblem)) throw error;
    const { is, advice } = error.problem;
    throw new InputError(name, `“${name}” ${is}. ${advice} and upload it again.`, { cause: error });
  }
}

function isPaper({ red, green, blue }: PlainGround): boolean {
  const { l, a, b } = rgbToOklab(red, green, blue);
  return l > 0.95 && Math.hypot(a, b) < 0.02;
}

async function finishLogo(pixels: Pixels, name: string, ground: PlainGround | null): Promise<PreparedFile> {
  const box = visibleBox(pixels);
  if (!box) throw new InputError(name, `“${name}” shows nothing: it is completely transparent. Upload another logo.`);
  const shape = shapeProblem('logo', box.width, box.height);
  if (shape) throw new InputError(name, `“${name}” ${shape.is}. ${shape.advice} and upload it again.`);
  const trimmed = await cropPixels(pixels, box, LOGO_SIDE);
  const cutout = isCutout(trimmed) || hasTransparency(trimmed);
  const { bytes } = await encodeLogo(trimmed);
  const image: PreparedImage = {
    name,
    content_type: 'image/png',
    width: trimmed.width,
    height: trimmed.height,
    ground: cutout ? 'cutout' : ground ? 'plain' : 'scene',
    ground_color: ground && rgbToHex(ground.red, ground.green, ground.blue),
    subject: WHOLE,
    own_shadow: false,
    average_color: averageColor(trimmed, WHOLE),
  };
  return { bytes, image };
}

/** Flat colours and sharp edges: PNG whatever the logo came as. */
const encodeLogo = (pixels: Pixels) => encodePixels(pixels, true);

function hasTransparency({ data }: Pixels): boolean {
  for (let at = 3; at < data.length; at += 4) if ((data[at] ?? 255) < 250) return true;
  return false;
}
