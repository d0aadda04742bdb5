import { STEP, yuv709Module } from './yuv709-code';

/** Few enough that their pixels stay in a processor’s cache until they are read. */
const ROWS = 32;
const PAGE = 65_536;

type Run = (rgba: number, width: number, rows: number, y: number, u: number, v: number) => void;

let compiled: WebAssembly.Module | null = null;

/**
 * Gives what turns a frame of RGBA into planes of brightness and, at half the size, blue and red difference: BT.709 in
 * video’s range. Who encodes gets 1.5 bytes a pixel instead of 4, in a tenth of the time that this would take in
 * plain code. Sides are even, rows have 8 pixels at least; what it gives is written over by the next frame.
 */
export function yuv709Of(width: number, height: number): (rgba: Uint8Array) => Uint8Array {
  if (width < STEP || width % 2 > 0 || height % 2 > 0) throw new RangeError(`No frame is ${width} × ${height}`);
  const row = width * 4;
  const [y, luma] = [row * ROWS, width * height];
  const [u, v, end] = [y + luma, y + luma * 1.25, y + luma * 1.5];
  const memory = new WebAssembly.Memory({ initial: Math.ceil(end / PAGE) });
  compiled ??= new WebAssembly.Module(yuv709Module());
  const run = new WebAssembly.Instance(compiled, { env: { memory } }).exports.run as Run;
  const bytes = new Uint8Array(memory.buffer);
  return (rgba) => {
    for (let top = 0; top < height; top += ROWS) {
      const rows = Math.min(ROWS, height - top);
      bytes.set(rgba.subarray(top * row, (top + rows) * row));
      const chroma = (top * width) / 4;
      run(0, width, rows, y + top * width, u + chroma, v + chroma);
    }
    return bytes.subarray(y, end);
  };
}
