/** BT.709’s weights of red, green and blue in brightness and in the two differences, in video’s range, times 2^16. */
const LUMA = [11_966, 40_254, 4_064] as const;
const BLUE = [-6_596, -22_188, 28_784] as const;
const RED = [28_784, -26_145, -2_639] as const;
const HALF = 1 << 15;
const BLACK = (16 << 16) + HALF;
/** Of four pixels together: two bits more. */
const MIDDLE = (128 << 18) + (1 << 17);

/**
 * Writes RGBA as planes of brightness and, at half the size, blue and red difference: BT.709 in video’s range, where
 * the package’s own conversion would take the colours of standard television. Sides are even.
 */
export function toYuv709(rgba: Uint8Array, width: number, height: number, yuv: Uint8Array): void {
  const blueAt = width * height;
  const redAt = blueAt + blueAt / 4;
  let chroma = 0;
  for (let y = 0; y < height; y += 2) {
    for (let x = 0; x < width; x += 2) {
      let red = 0;
      let green = 0;
      let blue = 0;
      for (let corner = 0; corner < 4; corner++) {
        const pixel = (y + (corner >> 1)) * width + x + (corner & 1);
        const r = rgba[pixel * 4] ?? 0;
        const g = rgba[pixel * 4 + 1] ?? 0;
        const b = rgba[pixel * 4 + 2] ?? 0;
        yuv[pixel] = (LUMA[0] * r + LUMA[1] * g + LUMA[2] * b + BLACK) >> 16;
        red += r;
        green += g;
        blue += b;
      }
      yuv[blueAt + chroma] = (BLUE[0] * red + BLUE[1] * green + BLUE[2] * blue + MIDDLE) >> 18;
      yuv[redAt + chroma] = (RED[0] * red + RED[1] * green + RED[2] * blue + MIDDLE) >> 18;
      chroma++;
    }
  }
}
