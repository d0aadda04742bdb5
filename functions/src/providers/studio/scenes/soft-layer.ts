import { createCanvas, type SKRSContext2D } from '@napi-rs/canvas';
import type { Rect } from '../stage';

export interface SoftLayer {
  /** How much smaller it is drawn: 10 gives edges about 10 px soft. */
  softness: number;
  alpha?: number;
  blend?: 'source-over' | 'multiply' | 'screen' | 'soft-light';
}

/**
 * Draws with soft edges: small, a little blurred, then enlarged, which costs a hundredth of
 * blurring in full size. `draw` works in the full size's pixels.
 */
export function drawSoft(
  context: SKRSContext2D,
  { softness, alpha = 1, blend = 'source-over' }: SoftLayer,
  draw: (context: SKRSContext2D) => void,
): void {
  const { width, height } = context.canvas;
  // A border around the frame keeps its edges from fading inwards.
  const border = 4;
  const small = createCanvas(Math.ceil(width / softness) + 2 * border, Math.ceil(height / softness) + 2 * border);
  const sketch = small.getContext('2d');
  sketch.translate(border, border);
  sketch.scale(1 / softness, 1 / softness);
  draw(sketch);
  const blurred = createCanvas(small.width, small.height);
  const copy = blurred.getContext('2d');
  copy.filter = 'blur(1px)';
  copy.drawImage(small, 0, 0);
  const drawn = drawnPart(copy);
  if (!drawn) return;
  context.save();
  context.globalAlpha = alpha;
  context.globalCompositeOperation = blend;
  // What is blurred already needs no finer enlarging, which takes twice as long.
  context.imageSmoothingQuality = 'low';
  context.drawImage(
    blurred,
    drawn.x,
    drawn.y,
    drawn.width,
    drawn.height,
    (drawn.x - border) * softness,
    (drawn.y - border) * softness,
    drawn.width * softness,
    drawn.height * softness,
  );
  context.restore();
}

/** The box around all that isn't transparent, with a pixel to spare; null where there is nothing. */
function drawnPart(context: SKRSContext2D): Rect | null {
  const { width, height } = context.canvas;
  const { data } = context.getImageData(0, 0, width, height);
  let [left, top, right, bottom] = [width, height, -1, -1];
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      if (data[(y * width + x) * 4 + 3] === 0) continue;
      if (x < left) left = x;
      if (x > right) right = x;
      if (y < top) top = y;
      bottom = y;
    }
  }
  if (right < 0) return null;
  const [x, y] = [Math.max(0, left - 1), Math.max(0, top - 1)];
  return { x, y, width: Math.min(width, right + 2) - x, height: Math.min(height, bottom + 2) - y };
}
