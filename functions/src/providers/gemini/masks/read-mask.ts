import sharp, { type OverlayOptions } from 'sharp';
import { z } from 'zod';
import type { SceneMask } from '../../../inputs/cut-scene';
import { readParts } from '../read-answer';
import { brokenAnswer } from '../read-json-answer';

/** Characters of an answer; one of the most tokens that we pay for has fewer. */
const MOST_TEXT = 500_000;
/** A product of more pieces than these is a guess at everything there is. */
const MOST_ENTRIES = 6;
const MOST_POINTS = 2000;
/** Pixels a side of a PNG: models draw 256, whatever the box. */
const [LEAST_PNG_SIDE, MOST_PNG_SIDE] = [8, 2048];
/** Thousandths of the picture's side by which an outline may stray from the box that is said to hold it. */
const MOST_ASIDE = 40;

const place = z.number().min(0).max(1000);
/** Top, left, bottom, right. */
const boxSchema = z
  .tuple([place, place, place, place])
  .refine(([top, left, bottom, right]) => top < bottom && left < right);
type MaskBox = z.infer<typeof boxSchema>;
/** Of newer models, an outline instead of a picture. */
const outlineSchema = z
  .array(z.tuple([place, place]))
  .min(3)
  .max(MOST_POINTS);
const entrySchema = z.object({ box_2d: boxSchema, mask: z.union([z.string(), outlineSchema]) });
type MaskEntry = z.infer<typeof entrySchema>;

/**
 * The mask in an answer: all its entries together, in the size of the picture that was asked about; null where the answer
 * says that there is nothing to cut out. One wrong entry costs the whole answer, for it may be a part of the product. Throws
 * ProviderError when it was blocked or can't be used.
 */
export async function readMask(
  answer: unknown,
  { width, height }: { width: number; height: number },
): Promise<SceneMask | null> {
  const size = { width, height };
  const { parts, finish } = readParts(answer);
  const entries = entriesIn(parts.map(({ text }) => text ?? '').join(''), finish);
  if (entries.length === 0) return null;
  const pieces = await Promise.all(entries.map((entry) => pieceOf(entry, size)));
  const black = { create: { ...size, channels: 3 as const, background: '#000' } };
  const drawn = await sharp(black).composite(pieces).removeAlpha().raw().toBuffer();
  const data = Uint8Array.from({ length: width * height }, (_, pixel) => drawn[pixel * 3] ?? 0);
  return { data, ...size };
}

function entriesIn(text: string, finish: string): MaskEntry[] {
  const [first, last] = [text.indexOf('['), text.lastIndexOf(']')];
  if (text.length > MOST_TEXT || first < 0 || last < first) throw unusable(text === '' ? 'no text' : 'no list', finish);
  let list: unknown;
  try {
    // Models put it between fences, whatever they are told.
    list = JSON.parse(text.slice(first, last + 1));
  } catch {
    throw unusable('no JSON', finish);
  }
  const parsed = z.array(entrySchema).max(MOST_ENTRIES).safeParse(list);
  if (!parsed.success) throw unusable(`no masks: ${parsed.error.issues[0]?.path.join('.') ?? ''}`, finish);
  return parsed.data;
}

const unusable = (what: string, finish: string) => brokenAnswer(`a mask of ${what}, ${finish}`);

function pieceOf({ box_2d, mask }: MaskEntry, size: { width: number; height: number }): Promise<OverlayOptions> {
  return typeof mask === 'string' ? pieceOfPng(box_2d, mask, size) : pieceOfOutline(box_2d, mask, size);
}

/** A picture inside of the box, as bright as a pixel is sure to be the product's. */
async function pieceOfPng(
  [top, left, bottom, right]: MaskBox,
  mask: string,
  { width, height }: { width: number; height: number },
): Promise<OverlayOptions> {
  const data = /^data:image\/png;base64,([A-Za-z0-9+/]+=*)$/.exec(mask.trim())?.[1];
  if (data === undefined) throw unusable('no PNG', 'in text');
  const at = { left: Math.floor((left * width) / 1000), top: Math.floor((top * height) / 1000) };
  const across = Math.max(1, Math.ceil((right * width) / 1000) - at.left);
  const down = Math.max(1, Math.ceil((bottom * height) / 1000) - at.top);
  try {
    const image = sharp(Buffer.from(data, 'base64'), {
      limitInputPixels: MOST_PNG_SIDE ** 2,
      failOn: 'error',
      pages: 1,
    });
    const { format, width: wide, height: high } = await image.metadata();
    if (format !== 'png') throw new Error(`A mask in ${format}`);
    if (Math.min(wide, high) < LEAST_PNG_SIDE || Math.max(wide, high) > MOST_PNG_SIDE)
      throw new Error('Of another size');
    const input = await image
      .flatten({ background: '#000' })
      .toColourspace('b-w')
      .resize(across, down, { fit: 'fill' })
      .extractChannel(0)
      .png({ compressionLevel: 0 })
      .toBuffer();
    return { input, ...at, blend: 'lighten' };
  } catch {
    throw unusable('a PNG that can’t be read', 'in text');
  }
}

/** A closed outline. Which of a point's two numbers is down and which across differs from model to model; the box tells. */
async function pieceOfOutline(
  [top, left, bottom, right]: MaskBox,
  outline: z.infer<typeof outlineSchema>,
  { width, height }: { width: number; height: number },
): Promise<OverlayOptions> {
  const turned = outline.map(([first, second]): [number, number] => [second, first]);
  const asideOf = (points: readonly [number, number][]) => {
    const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
    const sides = [left - Math.min(...xs), right - Math.max(...xs), top - Math.min(...ys), bottom - Math.max(...ys)];
    return Math.max(...sides.map(Math.abs));
  };
  const points = asideOf(outline) <= asideOf(turned) ? outline : turned;
  if (asideOf(points) > MOST_ASIDE) throw unusable('an outline outside of its box', 'in text');
  const path = points.map(([x, y]) => `${(x * width) / 1000},${(y * height) / 1000}`).join(' ');
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><polygon points="${path}" fill="#fff"/></svg>`;
  return { input: await sharp(Buffer.from(svg)).png({ compressionLevel: 0 }).toBuffer(), blend: 'lighten' };
}
