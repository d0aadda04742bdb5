import { createCanvas, type SKRSContext2D } from '@napi-rs/canvas';
import { seededRandom } from '../../../../hashing/seeded-random';
import { css, type Oklch } from '../../color/oklch';
import type { Rect } from '../../stage';

interface Mottle {
  /** How far lightness strays from the colour's. */
  depth: number;
  /** Size of the patches, in pixels, from coarse to fine: each layer strays half as far as the one before. */
  sizes: readonly number[];
  seed: string;
}

/** Fills `rect` with a colour that is a little uneven, as stone, plaster and sand are. */
export function drawMottle(context: SKRSContext2D, rect: Rect, color: Oklch, { depth, sizes, seed }: Mottle): void {
  const { x, y, width, height } = rect;
  context.fillStyle = css(color);
  context.fillRect(x, y, width, height);
  context.save();
  context.beginPath();
  context.rect(x, y, width, height);
  context.clip();
  context.imageSmoothingQuality = 'medium';
  for (const [layer, size] of sizes.entries()) {
    const patches = patchesOf(Math.ceil(width / size) + 2, Math.ceil(height / size) + 2, `${seed}/${layer}`);
    context.globalAlpha = depth / 2 ** layer;
    context.drawImage(patches, x - size, y - size, patches.width * size, patches.height * size);
  }
  context.restore();
}

/** Black and white patches; which of them by the seed. */
function patchesOf(columns: number, rows: number, seed: string) {
  const canvas = createCanvas(columns, rows);
  const context = canvas.getContext('2d');
  const image = context.createImageData(columns, rows);
  const random = seededRandom(seed);
  for (let at = 0; at < image.data.length; at += 4) {
    const level = random();
    image.data.fill(level > 0.5 ? 255 : 0, at, at + 3);
    image.data[at + 3] = Math.round(Math.abs(level - 0.5) * 510);
  }
  context.putImageData(image, 0, 0);
  return canvas;
}
