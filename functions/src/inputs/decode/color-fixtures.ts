import { deflateSync } from 'node:zlib';
import sharp, { type Sharp } from 'sharp';
import { fourBytes, pngChunk } from '../../../../lib/domain/pictures/cleaning/clean-png';

const SIDE = 16;
/** Left to right, two rows of four: as products have them, pale, dark and strong. */
const COLORS = [
  ...[
    [230, 40, 40],
    [60, 200, 70],
    [40, 60, 220],
    [200, 120, 40],
  ],
  ...[
    [30, 60, 90],
    [128, 128, 128],
    [250, 250, 240],
    [10, 10, 12],
  ],
] as const;
const [COLUMNS, ROWS] = [4, 2];
const [WIDTH, HEIGHT] = [COLUMNS * SIDE, ROWS * SIDE];

/** The middles of the colours, as fractions of width and height. */
export const SPOTS = COLORS.map((_, index) => ({
  x: ((index % COLUMNS) + 0.5) / COLUMNS,
  y: (Math.floor(index / COLUMNS) + 0.5) / ROWS,
}));

function patches(): Sharp {
  const data = Buffer.alloc(WIDTH * HEIGHT * 3);
  for (let y = 0; y < HEIGHT; y++) {
    for (let x = 0; x < WIDTH; x++) {
      data.set(COLORS[Math.floor(y / SIDE) * COLUMNS + Math.floor(x / SIDE)] ?? [], (y * WIDTH + x) * 3);
    }
  }
  return sharp(data, { raw: { width: WIDTH, height: HEIGHT, channels: 3 } });
}

const turned = () => patches().withMetadata({ orientation: 6 });
const FINE = { quality: 95, chromaSubsampling: '4:4:4' } as const;

/** A PNG with more chunks behind its header. */
function withChunks(png: Buffer, ...chunks: Uint8Array[]): Buffer {
  return Buffer.concat([png.subarray(0, 33), ...chunks, png.subarray(33)]);
}

const numbers = (values: readonly number[]) => Buffer.concat(values.map(fourBytes));
const gamma = (value: number) => pngChunk('gAMA', fourBytes(value));
/** White, red, green and blue of Display P3. */
const P3_POINTS = pngChunk('cHRM', numbers([31_270, 32_900, 68_000, 32_000, 26_500, 69_000, 15_000, 6000]));

/** The profile that cameras call AdobeRGB: its three colours under D50, and a curve of 2.2. */
function adobeRgb(): Buffer {
  const fixed = (value: number) => Math.round(value * 65_536) >>> 0;
  const xyz = (x: number, y: number, z: number) =>
    Buffer.concat([Buffer.from('XYZ \0\0\0\0'), numbers([fixed(x), fixed(y), fixed(z)])]);
  const curve = Buffer.concat([Buffer.from('curv\0\0\0\0'), fourBytes(1), Buffer.of(2, 0x33, 0, 0)]);
  const tags: [string, Buffer][] = [
    ['wtpt', xyz(0.9642, 1, 0.8249)],
    ['rXYZ', xyz(0.60974, 0.31111, 0.01947)],
    ['gXYZ', xyz(0.20528, 0.62567, 0.06087)],
    ['bXYZ', xyz(0.14919, 0.06322, 0.74457)],
    ...['rTRC', 'gTRC', 'bTRC'].map((name): [string, Buffer] => [name, curve]),
  ];
  let at = 128 + 4 + tags.length * 12;
  const table = tags.map(([name, data]) => {
    const row = Buffer.concat([Buffer.from(name), numbers([at, data.length])]);
    at += data.length;
    return row;
  });
  const header = Buffer.alloc(128);
  header.writeUInt32BE(at, 0);
  header.write('\0\0\0\0\x02\x10\0\0mntrRGB XYZ ', 4, 'latin1');
  header.write('acsp', 36, 'latin1');
  numbers([fixed(0.9642), fixed(1), fixed(0.8249)]).copy(header, 68);
  return Buffer.concat([header, fourBytes(tags.length), ...table, ...tags.map(([, data]) => data)]);
}

const adobeChunk = () => pngChunk('iCCP', Buffer.concat([Buffer.from('a\0\0'), deflateSync(adobeRgb())]));

/** An AVIF that says by numbers, in the place of its profile, that its colours are those of Display P3. */
async function avifInP3(): Promise<Buffer> {
  const avif = Buffer.from(await patches().withIccProfile('p3').avif(FINE).toBuffer());
  const at = avif.indexOf('colrrICC');
  if (at < 0) throw new Error('The AVIF has no profile');
  // Primaries, curve and matrix, and that all steps are used.
  Buffer.concat([Buffer.from('colrnclx'), Buffer.of(0, 12, 0, 13, 0, 6, 0x80)]).copy(avif, at);
  return avif;
}

const control = (sequence: number) =>
  pngChunk('fcTL', Buffer.concat([numbers([sequence, WIDTH, HEIGHT, 0, 0]), Buffer.of(0, 1, 0, 1, 0, 0)]));

/** An animated PNG whose only frame is the picture, and which shows a grey sheet to whoever knows nothing of animations. */
async function hiddenDefault(): Promise<Buffer> {
  const sheet = await sharp({ create: { width: WIDTH, height: HEIGHT, channels: 3, background: '#c8c8c8' } })
    .png()
    .toBuffer();
  const picture = await patches().png().toBuffer();
  const frame = pngChunk('fdAT', Buffer.concat([fourBytes(1), dataOf(picture)]));
  const animation = pngChunk('acTL', numbers([1, 0]));
  return Buffer.concat([withChunks(sheet.subarray(0, -12), animation), control(0), frame, sheet.subarray(-12)]);
}

function dataOf(png: Buffer): Buffer {
  const at = png.indexOf('IDAT');
  return png.subarray(at + 4, at + 4 + png.readUInt32BE(at - 4));
}

/** Files of every format in every way of saying colours, each drawn of the same eight. */
export const COLOR_FIXTURES: Record<string, () => Promise<Buffer>> = {
  png: () => patches().png().toBuffer(),
  'png with a palette': () => patches().png({ palette: true }).toBuffer(),
  'png of 16 bit': () => patches().toColourspace('rgb16').png().toBuffer(),
  'png of 16 bit in grey': () => patches().toColourspace('grey16').png().toBuffer(),
  'png in Display P3': () => patches().withIccProfile('p3').png().toBuffer(),
  'png of 16 bit in Display P3': () => patches().toColourspace('rgb16').withIccProfile('p3').png().toBuffer(),
  'png in AdobeRGB': async () => withChunks(await patches().png().toBuffer(), adobeChunk()),
  'png of 16 bit in AdobeRGB': async () =>
    withChunks(await patches().toColourspace('rgb16').png().toBuffer(), adobeChunk()),
  'png of linear light': async () => withChunks(await patches().png().toBuffer(), gamma(100_000)),
  'png of an old Mac': async () => withChunks(await patches().png().toBuffer(), gamma(55_556)),
  'png that names its primaries': async () => withChunks(await patches().png().toBuffer(), gamma(45_455), P3_POINTS),
  'png that numbers its colours': async () =>
    withChunks(await patches().png().toBuffer(), pngChunk('cICP', Uint8Array.of(12, 13, 0, 1))),
  'png on its side': () => turned().png().toBuffer(),
  'animated png with a hidden first picture': hiddenDefault,
  jpeg: () => patches().jpeg(FINE).toBuffer(),
  'jpeg, progressive and subsampled': () => patches().jpeg({ progressive: true, quality: 85 }).toBuffer(),
  'jpeg in grey': () => patches().toColourspace('b-w').jpeg(FINE).toBuffer(),
  'jpeg in Display P3': () => patches().withIccProfile('p3').jpeg(FINE).toBuffer(),
  'jpeg on its side': () => turned().jpeg(FINE).toBuffer(),
  'jpeg of inks': () => patches().toColourspace('cmyk').jpeg(FINE).toBuffer(),
  'jpeg of inks with their profile': () => patches().withIccProfile('cmyk').toColourspace('cmyk').jpeg(FINE).toBuffer(),
  webp: () => patches().webp({ lossless: true }).toBuffer(),
  'webp, lossy': () => patches().webp({ quality: 90 }).toBuffer(),
  'webp in Display P3': () => patches().withIccProfile('p3').webp({ lossless: true }).toBuffer(),
  'webp on its side': () => turned().webp({ lossless: true }).toBuffer(),
  avif: () => patches().avif(FINE).toBuffer(),
  'avif, subsampled': () => patches().avif({ quality: 90, chromaSubsampling: '4:2:0' }).toBuffer(),
  'avif in Display P3': () => patches().withIccProfile('p3').avif(FINE).toBuffer(),
  'avif that numbers its colours': avifInP3,
  gif: () => patches().gif().toBuffer(),
};
