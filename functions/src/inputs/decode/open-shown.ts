import sharp, { type Metadata, type Sharp, type SharpOptions } from 'sharp';
import { type Apng, readApng } from './apng-frames';
import { firstShown, isBlank } from './compose-frames';
import { type InkColors, inksOfProfile, plainInks } from './ink-colors';
import { namedColors, toScreen } from './named-colors';

/** A file is decoded whole or not at all; how large it may be is looked at before. */
export const READING: SharpOptions = { failOn: 'error', limitInputPixels: 50_000_000 };
/** Of an animation that begins with blank frames. */
const MOST_FRAMES = 60;
const LOOKED_AT = 48;

interface Raw {
  data: Buffer;
  width: number;
  height: number;
  channels?: 3 | 4;
}

/**
 * A picture as browsers show it, ready to be made smaller and encoded: upright, in sRGB, of 8 bit, and of an animation the
 * first frame that is not blank. All that is done with a picture begins here, so that no two of its copies differ.
 * Neither side is longer than `maxSide` pixels. Rejects with sharp’s error for what can’t be read in full.
 */
export async function openShown(bytes: Buffer, maxSide: number): Promise<Sharp> {
  const metadata = await sharp(bytes, { ...READING, pages: 1 }).metadata();
  const apng = metadata.format === 'png' ? readApng(bytes) : null;
  const picture = apng
    ? await openApng(bytes, apng, metadata, maxSide)
    : await openStill(bytes, metadata, await shownPage(bytes, metadata), maxSide);
  return picture.resize(within(maxSide));
}

/** How large a picture is as browsers show it, of its header; of an animation one frame. */
export function shownSize({ width, height, pageHeight, orientation = 1, format }: Metadata) {
  const [across, down] = [width, pageHeight ?? height];
  return orientation > 4 && isTurned(format) ? { width: down, height: across } : { width: across, height: down };
}

/** No browser turns a WebP by its EXIF. */
const isTurned = (format: Metadata['format']) => format !== 'webp';

/** The first page of an animation that is not blank. */
async function shownPage(bytes: Buffer, { pages = 1, format }: Metadata): Promise<number> {
  // Further pages of a TIFF or an AVIF are other pictures.
  if (pages < 2 || (format !== 'gif' && format !== 'webp')) return 0;
  for (let page = 0; page < Math.min(pages, MOST_FRAMES); page++) {
    const small = sharp(bytes, { ...READING, page }).resize(LOOKED_AT, LOOKED_AT, { fit: 'inside', kernel: 'nearest' });
    if (!isBlank({ data: await small.ensureAlpha().raw({ depth: 'uchar' }).toBuffer() })) return page;
  }
  return 0;
}

/** A still of it by this decoder, where its first frame shows something; else what the frames come to. */
async function openApng(bytes: Buffer, apng: Apng, metadata: Metadata, maxSide: number): Promise<Sharp> {
  const [first] = apng.frames;
  const isAsBefore = apng.startsWithDefault && first && !isBlank(await decodeFrame(first.png));
  return isAsBefore ? openStill(bytes, metadata, 0, maxSide) : fromRaw(await firstShown(apng, decodeFrame));
}

const upright = (picture: Sharp) => picture.autoOrient().toColourspace('srgb');
const fromRaw = ({ data, width, height, channels = 4 }: Raw) => sharp(data, { raw: { width, height, channels } });

async function decodeFrame(png: Buffer): Promise<Raw> {
  const raw = await decodeRaw(sharp(await withNarrowProfile(png), READING).toColourspace('srgb'));
  const colors = namedColors(png, 'png');
  if (colors) toScreen(raw.data, colors);
  return raw;
}

async function openStill(bytes: Buffer, metadata: Metadata, page: number, maxSide: number): Promise<Sharp> {
  const inks = metadata.space === 'cmyk' ? (metadata.icc ? inksOfProfile(metadata.icc) : plainInks) : null;
  // What no table of ours is made of is left to libvips.
  if (inks) return fromRaw(await decodeInks(bytes, inks, maxSide));
  const picture = sharp(await withNarrowProfile(bytes, metadata), { ...READING, page });
  const colors = namedColors(bytes, metadata.format);
  if (!colors) return isTurned(metadata.format) ? upright(picture) : picture.toColourspace('srgb');
  const raw = await decodeRaw(upright(picture).resize(within(maxSide)));
  toScreen(raw.data, colors);
  return fromRaw(raw);
}

const within = (maxSide: number) =>
  ({ width: maxSide, height: maxSide, fit: 'inside', withoutEnlargement: true }) as const;

async function decodeRaw(picture: Sharp): Promise<Raw> {
  const { data, info } = await picture.ensureAlpha().raw({ depth: 'uchar' }).toBuffer({ resolveWithObject: true });
  return { data, width: info.width, height: info.height };
}

/** A profile is looked up in 8 bit, as browsers do: a file of 16 that has one is brought to 8 first. */
async function withNarrowProfile(bytes: Buffer, metadata?: Metadata): Promise<Buffer> {
  const { depth, hasProfile, orientation } = metadata ?? (await sharp(bytes, READING).metadata());
  if (depth !== 'ushort' || !hasProfile) return bytes;
  return sharp(bytes, { ...READING, ignoreIcc: true })
    .toColourspace('srgb')
    .keepIccProfile()
    .withMetadata({ orientation })
    .png({ compressionLevel: 0 })
    .toBuffer();
}

/** The inks as they are in the file, and then as light. */
async function decodeInks(bytes: Buffer, inks: InkColors, maxSide: number): Promise<Raw> {
  const { data, info } = await sharp(bytes, { ...READING, ignoreIcc: true })
    .autoOrient()
    .resize(within(maxSide))
    .pipelineColourspace('cmyk')
    .toColourspace('cmyk')
    .raw({ depth: 'uchar' })
    .toBuffer({ resolveWithObject: true });
  const { width, height, channels } = info;
  const light = Buffer.alloc(width * height * 3);
  for (let from = 0, to = 0; to < light.length; from += channels, to += 3) {
    inks(data[from] ?? 0, data[from + 1] ?? 0, data[from + 2] ?? 0, data[from + 3] ?? 0, light, to);
  }
  return { data: light, width, height, channels: 3 };
}
