import sharp, { type Sharp } from 'sharp';

const MOST_PIXELS = 50_000_000;
/** The picture is looked at so small, and of its waves the 8 × 8 longest are kept. */
const SIDE = 32;
const WAVES = 8;
/** A wave weaker than this share of the strongest is noise: left and right of a bottle are alike but for it. */
const NOISE = 0.01;
/** And one weaker than this is rounding: a sixteenth of a step on average. */
const LEAST_WAVE = 32;

/** cos((2x + 1)uπ / 2N), at u · SIDE + x. */
const COSINES = Float64Array.from({ length: WAVES * SIDE }, (_, at) =>
  Math.cos(((2 * (at % SIDE) + 1) * Math.floor(at / SIDE) * Math.PI) / (2 * SIDE)),
);

/**
 * 64 bits that differ little between two sizes or qualities of one picture; transparency counts as white.
 * Rejects where the bytes can't be decoded.
 */
export async function perceptualHash(bytes: Buffer): Promise<bigint> {
  return hashOf(sharp(bytes, { failOn: 'error', limitInputPixels: MOST_PIXELS, pages: 1 }).autoOrient());
}

/** The same of a picture that is being read; it's flattened and shrunk here. */
export async function hashOf(picture: Sharp): Promise<bigint> {
  const grey = await picture
    .flatten({ background: '#ffffff' })
    .resize(SIDE, SIDE, { fit: 'fill', kernel: 'mitchell' })
    .greyscale()
    .toColourspace('b-w')
    .raw()
    .toBuffer();
  return bitsOf(waves(grey));
}

/** In how many of their 64 bits two hashes differ. */
export function hashDistance(a: bigint, b: bigint): number {
  let bits = 0;
  for (let rest = BigInt.asUintN(64, a ^ b); rest > 0n; rest &= rest - 1n) bits++;
  return bits;
}

/** The lowest coefficients of the discrete cosine transform, row by row. */
function waves(grey: Uint8Array): number[] {
  const rows = transform((x, y) => grey[y * SIDE + x] ?? 0, SIDE);
  return [...transform((y, u) => rows[u + y * WAVES] ?? 0, WAVES)];
}

/** Over the first index of `value`, for each of `lines` second ones; the result has WAVES numbers a line. */
function transform(value: (at: number, line: number) => number, lines: number): Float64Array {
  const result = new Float64Array(lines * WAVES);
  for (let line = 0; line < lines; line++) {
    for (let wave = 0; wave < WAVES; wave++) {
      let sum = 0;
      for (let at = 0; at < SIDE; at++) sum += value(at, line) * (COSINES[wave * SIDE + at] ?? 0);
      result[line * WAVES + wave] = sum;
    }
  }
  return result;
}

/** One where a wave is stronger than half of the others; the first is the brightness of all and says nothing. */
function bitsOf([, ...coefficients]: number[]): bigint {
  const sorted = [...coefficients].sort((a, b) => a - b);
  const median = sorted[sorted.length >> 1] ?? 0;
  const strongest = Math.max(...coefficients.map(Math.abs));
  const threshold = Math.max(median, strongest * NOISE, LEAST_WAVE);
  return coefficients.reduce((bits, coefficient) => (bits << 1n) | (coefficient > threshold ? 1n : 0n), 0n);
}
