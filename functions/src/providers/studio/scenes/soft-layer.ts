import { createCanvas, type SKRSContext2D } from '@napi-rs/canvas';

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
  context.save();
  context.globalAlpha = alpha;
  context.globalCompositeOperation = blend;
  context.imageSmoothingQuality = 'high';
  context.drawImage(
    blurred,
    -border * softness,
    -border * softness,
    blurred.width * softness,
    blurred.height * softness,
  );
  context.restore();
}
