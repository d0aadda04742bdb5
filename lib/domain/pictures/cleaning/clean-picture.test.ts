import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { CleanPicture, isWholePicture } from './clean-picture';
import { pngChunk } from './clean-png';
import { tiffSize } from './clean-tiff';

type Type = ConstructorParameters<typeof CleanPicture>[1];

const PLACE = '48/1 51/1 29976/1000';
const XMP =
  '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description xmlns:exif="http://ns.adobe.com/exif/1.0/" exif:GPSLatitude="48,51.4996N"/></rdf:RDF></x:xmpmeta>';

/** A photo as a phone writes it: lying, with where it was taken, in EXIF and in XMP. */
function photo() {
  const drawing = '<rect width="160" height="96" fill="#d71"/><rect x="9" y="9" width="60" height="30" fill="#157"/>';
  return sharp(Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" width="160" height="96">${drawing}</svg>`))
    .flatten({ background: '#fff' })
    .withIccProfile('p3')
    .withMetadata({ orientation: 6 })
    .withExifMerge({ IFD0: { Make: 'Telltale' }, IFD3: { GPSLatitudeRef: 'N', GPSLatitude: PLACE } })
    .withXmp(XMP);
}

/** The degrees, minutes and seconds of the place, as EXIF has them. */
const rational = (little: boolean) => {
  const bytes = Buffer.alloc(8);
  if (little) bytes.writeUInt32LE(29_976);
  else bytes.writeUInt32BE(29_976);
  return bytes.subarray(0, 4);
};

function tellsAPlace(bytes: Buffer): string[] {
  const text = bytes.toString('latin1');
  const found = ['GPS', 'Telltale', '51.4996N', 'somewhere'].filter((word) => text.includes(word));
  const hasSeconds = bytes.includes(rational(true)) || bytes.includes(rational(false));
  return hasSeconds ? [...found, 'the seconds'] : found;
}

async function* inPieces(bytes: Uint8Array, size: number) {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

async function cleaned(bytes: Uint8Array, type: Type, size = bytes.length || 1) {
  const picture = new CleanPicture(inPieces(bytes, size), type);
  const pieces: Uint8Array[] = [];
  for await (const piece of picture) pieces.push(piece);
  return { bytes: Buffer.concat(pieces), isWhole: picture.isWhole };
}

/** As browsers show it: they turn no WebP by its EXIF. */
const pixels = (bytes: Buffer, type: Type) => {
  const picture = type === 'image/webp' ? sharp(bytes) : sharp(bytes).autoOrient();
  return picture.ensureAlpha().raw().toBuffer({ resolveWithObject: true });
};

const FORMATS: [string, Type, () => Promise<Buffer>][] = [
  ['a JPEG', 'image/jpeg', () => photo().jpeg().toBuffer()],
  ['a progressive JPEG', 'image/jpeg', () => photo().jpeg({ progressive: true }).toBuffer()],
  ['a PNG', 'image/png', () => photo().png().toBuffer()],
  ['a WebP', 'image/webp', () => photo().webp({ lossless: true }).toBuffer()],
  ['an AVIF', 'image/avif', () => photo().avif({ effort: 0 }).toBuffer()],
  ['a TIFF', 'image/tiff', () => photo().tiff({ compression: 'none' }).toBuffer()],
];

it('a TIFF says how large it is as it is looked at', async () => {
  expect(tiffSize(await photo().tiff().toBuffer())).toEqual({ width: 96, height: 160 });
  const upright = sharp({ create: { width: 70, height: 9, channels: 3, background: '#fff' } });
  expect(tiffSize(await upright.tiff({ bigtiff: false }).toBuffer())).toEqual({ width: 70, height: 9 });
  expect(tiffSize(Buffer.from('II*\0'))).toBeNull();
});

describe.each(FORMATS)('%s that says where it was taken', (_, type, draw) => {
  it('says it no more, and looks the same', async () => {
    const original = await draw();
    expect(tellsAPlace(original)).not.toEqual([]);
    const { bytes, isWhole } = await cleaned(original, type);
    expect(isWhole).toBe(true);
    expect(tellsAPlace(bytes)).toEqual([]);
    const [before, after] = [await pixels(original, type), await pixels(bytes, type)];
    // Turned upright, but for WebP.
    const [width, height] = type === 'image/webp' ? [160, 96] : [96, 160];
    expect([before.info, after.info]).toMatchObject(Array.from({ length: 2 }, () => ({ width, height })));
    expect(after.data.equals(before.data)).toBe(true);
    expect((await sharp(bytes).metadata()).icc?.equals((await sharp(original).metadata()).icc ?? Buffer.of())).toBe(
      true,
    );
  });

  it('is read as it arrives, in pieces of any size', async () => {
    const original = await draw();
    const whole = await cleaned(original, type);
    for (const size of [1, 7, 1000]) {
      const { bytes, isWhole } = await cleaned(original, type, size);
      expect(isWhole).toBe(true);
      expect(bytes.equals(whole.bytes)).toBe(true);
    }
  });

  it('is known not to be whole when it breaks off, wherever that is', async () => {
    const original = await draw();
    expect(await isWholePicture(original, type)).toBe(true);
    // What is said of a TIFF may stand behind all that is drawn of it.
    for (const share of type === 'image/tiff' ? [0.2, 0.5, 0.7] : [0.2, 0.5, 0.9, 0.99]) {
      expect(await isWholePicture(original.subarray(0, Math.floor(original.length * share)), type)).toBe(false);
    }
  });

  it('comes to an end whatever else stands in it', async () => {
    const original = await draw();
    for (let at = 8; at < original.length; at += Math.ceil(original.length / 60)) {
      const broken = Buffer.from(original);
      broken.fill(0xff, at, Math.min(at + 6, broken.length));
      const { bytes } = await cleaned(broken, type);
      expect(bytes.length).toBeLessThanOrEqual(broken.length + 30);
    }
  });
});

describe('what lies around a picture', () => {
  const hidden = Buffer.from('somewhere');

  it('goes from behind a JPEG, where phones put films and second pictures', async () => {
    const original = await photo().jpeg().toBuffer();
    const { bytes } = await cleaned(Buffer.concat([original, original, hidden]), 'image/jpeg');
    expect(bytes.equals((await cleaned(original, 'image/jpeg')).bytes)).toBe(true);
  });

  it('goes from comments of a JPEG', async () => {
    const original = await photo().jpeg().toBuffer();
    const comment = Buffer.concat([Buffer.of(0xff, 0xfe, 0, 2 + hidden.length), hidden]);
    const commented = Buffer.concat([original.subarray(0, 2), comment, original.subarray(2)]);
    expect(tellsAPlace((await cleaned(commented, 'image/jpeg')).bytes)).toEqual([]);
  });

  it('goes from a PNG’s texts, and from behind its end', async () => {
    const original = await photo().png().toBuffer();
    const text = pngChunk('tEXt', Buffer.concat([Buffer.from('Comment\0'), hidden]));
    const noted = Buffer.concat([original.subarray(0, 33), text, original.subarray(33), hidden]);
    const { bytes, isWhole } = await cleaned(noted, 'image/png');
    expect([tellsAPlace(bytes), isWhole]).toEqual([[], true]);
  });

  it('goes from a GIF’s comments, while its animation stays', async () => {
    const frames = Buffer.concat([Buffer.alloc(30 * 30 * 3, 200), Buffer.alloc(30 * 30 * 3, 30)]);
    const original = await sharp(frames, { raw: { width: 30, height: 60, channels: 3, pageHeight: 30 } })
      .gif({ loop: 0, delay: [100, 100] })
      .toBuffer();
    const head = 13 + 3 * 2 ** (((original[10] ?? 0) & 7) + 1) * ((original[10] ?? 0) >> 7);
    const comment = Buffer.concat([Buffer.of(0x21, 0xfe, hidden.length), hidden, Buffer.of(0)]);
    const noted = Buffer.concat([original.subarray(0, head), comment, original.subarray(head)]);
    for (const size of [1, 1000]) {
      const { bytes, isWhole } = await cleaned(noted, 'image/gif', size);
      expect([tellsAPlace(bytes), isWhole]).toEqual([[], true]);
      expect(await sharp(bytes, { pages: -1 }).metadata()).toMatchObject({ pages: 2, loop: 0 });
    }
    expect(await isWholePicture(original.subarray(0, original.length - 8), 'image/gif')).toBe(false);
    // Without its last byte, which some programs forget, all of it is there.
    expect(await isWholePicture(original.subarray(0, original.length - 1), 'image/gif')).toBe(true);
  });
});
