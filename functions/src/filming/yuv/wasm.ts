/**
 * The little of WebAssembly (Core Specification 2.0, chapter 5) that a function of numbers over one memory needs. Codes are
 * bytes in the order of the stack machine: what gives operands stands before what takes them.
 */
export type Code = readonly number[];

const LITTLE = 128;

/** A number as the format writes it: seven bits a byte, the lowest first. */
function unsigned(value: number): number[] {
  const bytes: number[] = [];
  for (let rest = value; ; rest >>>= 7) {
    if (rest < LITTLE) return [...bytes, rest];
    bytes.push((rest & (LITTLE - 1)) | LITTLE);
  }
}

const simd = (operation: number) => [0xfd, ...unsigned(operation)];
/** Bytes of a vector are stored with its place in memory: no alignment is promised, and so many bytes are added to it. */
const at = (offset: number) => [0, ...unsigned(offset)];

export const get = (local: number): Code => [0x20, ...unsigned(local)];
export const set = (local: number): Code => [0x21, ...unsigned(local)];

export const i32 = {
  /** From 0 to 63: what is signed has a bit less in its first byte. */
  const: (value: number): Code => [0x41, value],
  lessThan: [0x49],
  moreThan: [0x4b],
  add: [0x6a],
  sub: [0x6b],
  shiftLeft: [0x74],
  shiftRight: [0x76],
} as const;

/** Runs `body`, and again from its beginning when the number that it leaves is not 0. */
export const repeat = (body: Code): Code => [0x03, 0x40, ...body, 0x0d, 0, 0x0b];
/** Runs `body` when the number before it is not 0. */
export const when = (body: Code): Code => [0x04, 0x40, ...body, 0x0b];

/** Vectors of 128 bits. */
export const v128 = {
  load: (offset: number): Code => [...simd(0), ...at(offset)],
  storeLane32: (lane: number): Code => [...simd(0x5a), ...at(0), lane],
  storeLane64: (lane: number): Code => [...simd(0x5b), ...at(0), lane],
  /** The same eight numbers of 16 bits, or four of 32, every time. */
  words: (values: readonly number[]): Code => [
    ...simd(12),
    ...values.flatMap((value) => [value & 255, (value >> 8) & 255]),
  ],
  longs: (value: number): Code => [
    ...simd(12),
    ...Array.from({ length: 4 }, () => [0, 8, 16, 24].map((bit) => (value >> bit) & 255)).flat(),
  ],
  /** Bytes of two vectors: 0 to 15 of the first, 16 to 31 of the second. */
  shuffle: (bytes: readonly number[]): Code => [...simd(13), ...bytes],
  extendLow: simd(137),
  extendHigh: simd(138),
  addWords: simd(142),
  addLongs: simd(174),
  shiftLongsRight: simd(172),
  /** Eight products of words, added in pairs. */
  dot: simd(186),
  longsToWords: simd(134),
  wordsToBytes: simd(102),
} as const;

const I32 = 0x7f;
const V128 = 0x7b;
const section = (id: number, content: Code) => [id, ...unsigned(content.length), ...content];
const named = (name: string) => [name.length, ...Buffer.from(name)];

interface WasmFunction {
  /** How many integers it is given: its first locals; then come those of its own. */
  parameters: number;
  integers: number;
  vectors: number;
  body: Code;
}

/** A module whose only function is exported as `run`, and works on the memory that it imports as `env.memory`. */
export function wasmModule({ parameters, integers, vectors, body }: WasmFunction): Uint8Array<ArrayBuffer> {
  const locals = [2, ...unsigned(integers), I32, ...unsigned(vectors), V128];
  const code = [...locals, ...body, 0x0b];
  return Uint8Array.from([
    ...[0, ...Buffer.from('asm'), 1, 0, 0, 0],
    ...section(1, [1, 0x60, parameters, ...Array.from({ length: parameters }, () => I32), 0]),
    ...section(2, [1, ...named('env'), ...named('memory'), 2, 0, 1]),
    ...section(3, [1, 0]),
    ...section(7, [1, ...named('run'), 0, 0]),
    ...section(10, [1, ...unsigned(code.length), ...code]),
  ]);
}
