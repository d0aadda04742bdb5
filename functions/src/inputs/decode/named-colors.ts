import { decoded, encoded, type Matrix, multiply, product, SCREEN_OF_XYZ } from './linear-light';

/** How a file without a profile says what its numbers mean. */
export interface NamedColors {
  /** 0–1 to linear light. */
  linear: (share: number) => number;
  /** Red, green, blue and white on the chart of colours, x and y each. */
  primaries: readonly [Point, Point, Point, Point];
}

type Point = readonly [number, number];

const D65: Point = [0.3127, 0.329];
const SRGB: NamedColors['primaries'] = [[0.64, 0.33], [0.3, 0.6], [0.15, 0.06], D65];
/** By the numbers of ITU-T H.273, those that pictures are found in. */
const PRIMARIES = new Map<number, NamedColors['primaries']>([
  [1, SRGB],
  [9, [[0.708, 0.292], [0.17, 0.797], [0.131, 0.046], D65]],
  [12, [[0.68, 0.32], [0.265, 0.69], [0.15, 0.06], D65]],
]);
const TRANSFERS = new Map<number, NamedColors['linear']>([
  [4, (share) => share ** 2.2],
  [8, (share) => share],
  [13, decoded],
]);

/** What a PNG says with `cICP`, `gAMA` and `cHRM`, or an AVIF with `nclx`; null where that is what screens show anyway. */
export function namedColors(bytes: Buffer, format: string | undefined): NamedColors | null {
  if (format === 'png') return colorsOfPng(bytes);
  return format === 'heif' || format === 'avif' ? colorsOfAvif(bytes) : null;
}

function byNumber(primaries: number, transfer: number): NamedColors | null {
  const known = PRIMARIES.get(primaries);
  const linear = TRANSFERS.get(transfer);
  return known && linear && (known !== SRGB || linear !== decoded) ? { primaries: known, linear } : null;
}

function colorsOfPng(bytes: Buffer): NamedColors | null {
  const chunks = new Map<string, Buffer>();
  for (let at = 8; at + 12 <= bytes.length;) {
    const [length, type] = [bytes.readUInt32BE(at), bytes.toString('latin1', at + 4, at + 8)];
    if (type === 'IDAT') break;
    chunks.set(type, bytes.subarray(at + 8, at + 8 + length));
    at += length + 12;
  }
  const [cicp, gamma, points] = [chunks.get('cICP'), chunks.get('gAMA'), chunks.get('cHRM')];
  if (cicp && cicp.length >= 2) return byNumber(cicp[0] ?? 0, cicp[1] ?? 0);
  if (chunks.has('iCCP') || chunks.has('sRGB') || gamma?.length !== 4 || gamma.readUInt32BE(0) === 0) return null;
  const exponent = 100_000 / gamma.readUInt32BE(0);
  const primaries = points?.length === 32 ? pointsOf(points) : SRGB;
  // What nearly every program writes for sRGB.
  const isUsual = Math.abs(exponent - 2.2) < 0.01 && near(primaries, SRGB);
  return isUsual ? null : { linear: (share) => share ** exponent, primaries };
}

/** White comes first there. */
function pointsOf(chunk: Buffer): NamedColors['primaries'] {
  const point = (index: number): Point => [
    chunk.readUInt32BE(index * 8) / 100_000,
    chunk.readUInt32BE(index * 8 + 4) / 100_000,
  ];
  return [point(1), point(2), point(3), point(0)];
}

function near(one: NamedColors['primaries'], other: NamedColors['primaries']): boolean {
  return one.every(
    ([x, y], index) => Math.abs(x - (other[index]?.[0] ?? 0)) + Math.abs(y - (other[index]?.[1] ?? 0)) < 0.002,
  );
}

function colorsOfAvif(bytes: Buffer): NamedColors | null {
  const head = bytes.subarray(0, 65_536);
  if (head.includes('colrprof') || head.includes('colrrICC')) return null;
  const at = head.indexOf('colrnclx');
  return at < 0 || at + 12 > head.length ? null : byNumber(head.readUInt16BE(at + 8), head.readUInt16BE(at + 10));
}

/** Brings pixels to sRGB where they stand; of four bytes each, the last of which is their opacity. */
export function toScreen(data: Buffer, { linear, primaries }: NamedColors): void {
  const lights = Float64Array.from({ length: 256 }, (_, value) => linear(value / 255));
  const matrix = product(SCREEN_OF_XYZ, xyzOf(primaries));
  for (let at = 0; at < data.length; at += 4) {
    const light = multiply(matrix, [
      lights[data[at] ?? 0] ?? 0,
      lights[data[at + 1] ?? 0] ?? 0,
      lights[data[at + 2] ?? 0] ?? 0,
    ]);
    for (let channel = 0; channel < 3; channel++) data[at + channel] = encoded(light[channel] ?? 0);
  }
}

const CONES: Matrix = [
  [0.8951, 0.2664, -0.1614],
  [-0.7502, 1.7135, 0.0367],
  [0.0389, -0.0685, 1.0296],
];
const OF_CONES: Matrix = [
  [0.9869929, -0.1470543, 0.1599627],
  [0.4323053, 0.5183603, 0.0492912],
  [-0.0085287, 0.0400428, 0.9684867],
];
const D50 = [0.9642, 1, 0.8249] as const;

/** Shares of red, green and blue as XYZ, under the white of D50 (after Bradford). */
function xyzOf([red, green, blue, white]: NamedColors['primaries']): Matrix {
  const xyz = ([x, y]: Point) => [x / y, 1, (1 - x - y) / y] as const;
  const [r, g, b] = [xyz(red), xyz(green), xyz(blue)];
  const columns: Matrix = [
    [r[0], g[0], b[0]],
    [1, 1, 1],
    [r[2], g[2], b[2]],
  ];
  const [sr, sg, sb] = multiply(inverse(columns), xyz(white));
  const scaled = columns.map((row) => [row[0] * sr, row[1] * sg, row[2] * sb]) as unknown as Matrix;
  const [from, to] = [multiply(CONES, xyz(white)), multiply(CONES, D50)];
  const adapt: Matrix = [
    [to[0] / from[0], 0, 0],
    [0, to[1] / from[1], 0],
    [0, 0, to[2] / from[2]],
  ];
  return product(product(product(OF_CONES, adapt), CONES), scaled);
}

function inverse([[a, b, c], [d, e, f], [g, h, i]]: Matrix): Matrix {
  const whole = a * (e * i - f * h) - b * (d * i - f * g) + c * (d * h - e * g);
  return [
    [(e * i - f * h) / whole, (c * h - b * i) / whole, (b * f - c * e) / whole],
    [(f * g - d * i) / whole, (a * i - c * g) / whole, (c * d - a * f) / whole],
    [(d * h - e * g) / whole, (b * g - a * h) / whole, (a * e - b * d) / whole],
  ];
}
