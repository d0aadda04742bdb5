import { expect, it } from 'vitest';
import { yuv709Of } from './yuv709';

/** As ITU-R BT.709 (items 3.2 to 3.4) and video’s range say it, in fractions. */
function expected(rgb: readonly number[]): number[] {
  const [red = 0, green = 0, blue = 0] = rgb.map((channel) => channel / 255);
  const luma = 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  return [16 + 219 * luma, 128 + (224 * (blue - luma)) / 1.8556, 128 + (224 * (red - luma)) / 1.5748];
}

/** Neither side is a multiple of what is taken at once. */
const [WIDTH, HEIGHT] = [46, 38];
const COLORS: readonly (readonly number[])[] = [
  [0, 0, 0],
  [255, 255, 255],
  [255, 0, 0],
  [0, 255, 0],
  [0, 0, 255],
  [31, 78, 70],
  [217, 121, 58],
];
/** Squares of two by two in turn, so that each has one colour. */
const colorAt = (x: number, y: number) => COLORS[((x >> 1) + (y >> 1) * 3) % COLORS.length] ?? [];

it('has the colours of BT.709 in video’s range, to the last pixel of each row', () => {
  const rgba = new Uint8Array(WIDTH * HEIGHT * 4).fill(255);
  for (let y = 0; y < HEIGHT; y++) for (let x = 0; x < WIDTH; x++) rgba.set(colorAt(x, y), (y * WIDTH + x) * 4);
  const yuv = yuv709Of(WIDTH, HEIGHT)(rgba);
  const [u, v] = [WIDTH * HEIGHT, WIDTH * HEIGHT * 1.25];
  let most = 0;
  for (let y = 0; y < HEIGHT; y++) {
    for (let x = 0; x < WIDTH; x++) {
      const small = (y >> 1) * (WIDTH / 2) + (x >> 1);
      const found = [yuv[y * WIDTH + x], yuv[u + small], yuv[v + small]];
      const wanted = expected(colorAt(x, y));
      for (const [plane, value] of wanted.entries()) most = Math.max(most, Math.abs((found[plane] ?? 999) - value));
    }
  }
  expect(most).toBeLessThanOrEqual(0.55);
});

it('takes the middle of four colours for their difference', () => {
  const rgba = Uint8Array.from(
    Array.from({ length: 16 }, (_, at) => (at % 2 === at >> 3 ? [255, 0, 0, 255] : [0, 0, 0, 255])).flat(),
  );
  const yuv = yuv709Of(8, 2)(rgba);
  const [, blue = 0, red = 0] = expected([127.5, 0, 0]);
  expect([...yuv.subarray(16)].map((value, at) => Math.abs(value - (at < 4 ? blue : red)) < 0.6)).not.toContain(false);
});
