import type { PixelBox, Pixels } from './pixels';

/** Below this alpha a pixel is not seen on any ground. */
export const VISIBLE_ALPHA = 8;

/** True when enough of an image is transparent that its subject stands free. */
export function isCutout({ data, width, height }: Pixels): boolean {
  let transparent = 0;
  for (let at = 3; at < data.length; at += 4) if ((data[at] ?? 0) < VISIBLE_ALPHA) transparent++;
  return transparent > width * height * 0.02;
}

/** The box around all pixels of at least `alpha`; null when there are none. */
export function visibleBox({ data, width, height }: Pixels, alpha = VISIBLE_ALPHA): PixelBox | null {
  let [left, top, right, bottom] = [width, height, -1, -1];
  for (let y = 0, at = 3; y < height; y++) {
    for (let x = 0; x < width; x++, at += 4) {
      if ((data[at] ?? 0) < alpha) continue;
      if (x < left) left = x;
      if (x > right) right = x;
      if (y < top) top = y;
      bottom = y;
    }
  }
  return right < 0 ? null : { left, top, width: right - left + 1, height: bottom - top + 1 };
}

/** Makes every pixel opaque on white, for an image whose few transparent pixels are an accident. */
export function flattenOnWhite({ data }: Pixels): void {
  for (let at = 0; at < data.length; at += 4) {
    const alpha = (data[at + 3] ?? 0) / 255;
    for (let channel = at; channel < at + 3; channel++) {
      data[channel] = Math.round((data[channel] ?? 0) * alpha + 255 * (1 - alpha));
    }
    data[at + 3] = 255;
  }
}
