import { oklabToRgb, rgbToHex, rgbToOklab } from './oklab';
import type { Pixels } from './pixels';
import type { Box } from './prepared-image';

const SAMPLES_A_SIDE = 80;
const GREY = '#808080';

/** `#RRGGBB` of the visible pixels inside `box` on average, taken in OKLab so that it looks like them. */
export function averageColor({ data, width, height }: Pixels, box: Box): string {
  const sum = { l: 0, a: 0, b: 0, weight: 0 };
  for (let row = 0; row < SAMPLES_A_SIDE; row++) {
    const y = Math.floor((box.y + (box.height * (row + 0.5)) / SAMPLES_A_SIDE) * height);
    for (let column = 0; column < SAMPLES_A_SIDE; column++) {
      const x = Math.floor((box.x + (box.width * (column + 0.5)) / SAMPLES_A_SIDE) * width);
      const at = (Math.min(y, height - 1) * width + Math.min(x, width - 1)) * 4;
      const weight = (data[at + 3] ?? 0) / 255;
      // Soft shadows are not what a product looks like.
      if (weight < 0.5) continue;
      const color = rgbToOklab(data[at] ?? 0, data[at + 1] ?? 0, data[at + 2] ?? 0);
      sum.l += color.l * weight;
      sum.a += color.a * weight;
      sum.b += color.b * weight;
      sum.weight += weight;
    }
  }
  if (sum.weight === 0) return GREY;
  return rgbToHex(...oklabToRgb({ l: sum.l / sum.weight, a: sum.a / sum.weight, b: sum.b / sum.weight }));
}
