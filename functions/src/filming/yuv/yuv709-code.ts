import { type Code, get, i32, repeat, set, v128, wasmModule, when } from './wasm';

/** BT.709’s weights of red, green and blue in brightness and in the two differences, in video’s range, times 2^15. */
const LUMA = [5983, 20_127, 2032] as const;
const BLUE = [-3298, -11_094, 14_392] as const;
const RED = [14_392, -13_073, -1319] as const;
/** What black and grey are, and half of a step, times 2^15; for the sums of four pixels times 2^17. */
export const BLACK = (16 << 15) + (1 << 14);
export const GREY = (128 << 17) + (1 << 16);

/** A step takes eight pixels of two rows: as many as give eight bytes of brightness, and four of each difference. */
export const STEP = 8;

/** Locals: what it is given, its own numbers, and its vectors. */
const [RGBA, WIDTH, ROWS, Y, U, V, X, AT] = [0, 1, 2, 3, 4, 5, 6, 7];
const [UPPER_LEFT, UPPER_RIGHT, LOWER_LEFT, LOWER_RIGHT] = [8, 9, 10, 11];
const [LEFT, RIGHT, ONE, OTHER] = [12, 13, 14, 15];

const pixels = (local: number) => get(local);
/** Two pixels of four as words. */
const low = (local: number): Code => [...pixels(local), ...v128.extendLow];
const high = (local: number): Code => [...pixels(local), ...v128.extendHigh];

const EVEN_LONGS = [0, 1, 2, 3, 8, 9, 10, 11, 16, 17, 18, 19, 24, 25, 26, 27];
const ODD_LONGS = EVEN_LONGS.map((byte) => byte + 4);
const EVEN_PIXELS = [0, 1, 2, 3, 4, 5, 6, 7, 16, 17, 18, 19, 20, 21, 22, 23];
const ODD_PIXELS = EVEN_PIXELS.map((byte) => byte + 8);

/** Of the vectors `ONE` and `OTHER`, parts that stand beside each other added up. */
const sums = (even: readonly number[], odd: readonly number[], add: Code): Code => [
  ...[...get(ONE), ...get(OTHER), ...v128.shuffle(even)],
  ...[...get(ONE), ...get(OTHER), ...v128.shuffle(odd)],
  ...add,
];

/** The weighted sums of four colours, of which each operand has two. */
function weighted(one: Code, other: Code, [red, green, blue]: readonly number[], offset: number, bits: number): Code {
  // Alpha weighs nothing.
  const weights = v128.words([red, green, blue, 0, red, green, blue, 0].map((weight) => weight ?? 0));
  return [
    ...[...one, ...weights, ...v128.dot, ...set(ONE)],
    ...[...other, ...weights, ...v128.dot, ...set(OTHER)],
    ...sums(EVEN_LONGS, ODD_LONGS, v128.addLongs),
    ...[...v128.longs(offset), ...v128.addLongs, ...i32.const(bits), ...v128.shiftLongsRight],
  ];
}

const luma = (four: number) => weighted(low(four), high(four), LUMA, BLACK, 15);
/** Eight bytes, and the same again. */
const asBytes = (one: Code, other: Code): Code => [
  ...[...one, ...other, ...v128.longsToWords, ...set(ONE)],
  ...[...get(ONE), ...get(ONE), ...v128.wordsToBytes],
];

/** Colours of two squares of two by two pixels, added up. */
const squares = (upper: number, lower: number): Code => [
  ...[...low(upper), ...low(lower), ...v128.addWords, ...set(ONE)],
  ...[...high(upper), ...high(lower), ...v128.addWords, ...set(OTHER)],
  ...sums(EVEN_PIXELS, ODD_PIXELS, v128.addWords),
];
const chroma = (weights: readonly number[]) => weighted(get(LEFT), get(RIGHT), weights, GREY, 17);

const bytesOfRow: Code = [...get(WIDTH), ...i32.const(2), ...i32.shiftLeft];
const half = (local: number): Code => [...get(local), ...i32.const(1), ...i32.shiftRight];
const lastStep: Code = [...get(WIDTH), ...i32.const(STEP), ...i32.sub];
const advance = (local: number, by: Code): Code => [...get(local), ...by, ...i32.add, ...set(local)];

const step: Code = [
  ...[...get(RGBA), ...get(X), ...i32.const(2), ...i32.shiftLeft, ...i32.add, ...set(AT)],
  ...[...get(AT), ...v128.load(0), ...set(UPPER_LEFT), ...get(AT), ...v128.load(16), ...set(UPPER_RIGHT)],
  ...advance(AT, bytesOfRow),
  ...[...get(AT), ...v128.load(0), ...set(LOWER_LEFT), ...get(AT), ...v128.load(16), ...set(LOWER_RIGHT)],
  ...[...get(Y), ...get(X), ...i32.add, ...asBytes(luma(UPPER_LEFT), luma(UPPER_RIGHT)), ...v128.storeLane64(0)],
  ...[...get(Y), ...get(X), ...i32.add, ...get(WIDTH), ...i32.add],
  ...[...asBytes(luma(LOWER_LEFT), luma(LOWER_RIGHT)), ...v128.storeLane64(0)],
  ...[...squares(UPPER_LEFT, LOWER_LEFT), ...set(LEFT), ...squares(UPPER_RIGHT, LOWER_RIGHT), ...set(RIGHT)],
  ...[...asBytes(chroma(BLUE), chroma(RED)), ...set(ONE)],
  ...[...get(U), ...half(X), ...i32.add, ...get(ONE), ...v128.storeLane32(0)],
  ...[...get(V), ...half(X), ...i32.add, ...get(ONE), ...v128.storeLane32(1)],
];

/** Along two rows. The last step ends where they do, over some pixels that are done already. */
const along: Code = [
  ...[...i32.const(0), ...set(X)],
  ...repeat([
    ...step,
    ...[...get(X), ...set(AT)],
    ...advance(X, i32.const(STEP)),
    ...[...get(X), ...lastStep, ...i32.moreThan, ...when([...lastStep, ...set(X)])],
    ...[...get(AT), ...get(X), ...i32.lessThan],
  ]),
];

/** What `Yuv709` runs: `run(rgba, width, rows, y, u, v)`, with places in the memory of the first of an even number of rows. */
export const yuv709Module = () =>
  wasmModule({
    ...{ parameters: 6, integers: 2, vectors: 8 },
    body: repeat([
      ...along,
      ...[...advance(RGBA, bytesOfRow), ...advance(RGBA, bytesOfRow)],
      ...[...advance(Y, get(WIDTH)), ...advance(Y, get(WIDTH)), ...advance(U, half(WIDTH)), ...advance(V, half(WIDTH))],
      ...[...get(ROWS), ...i32.const(2), ...i32.sub, ...set(ROWS), ...i32.const(0), ...get(ROWS), ...i32.lessThan],
    ]),
  });
