import type { Stroke } from '@/lib/domain/cutout/brush';
import { withDespilledAlpha } from '@/lib/domain/cutout/despill';
import type { Picture } from '@/lib/domain/cutout/grab-cut';
import type { Ground } from './use-tools';

const COLORS: Record<Exclude<Ground, 'photo'>, readonly [number, number, number]> = {
  white: [255, 255, 255],
  black: [17, 17, 17],
  color: [216, 27, 96],
};
/** How much of what goes is still seen on the photo. */
const DIMMED = 0.28;
const DIM: readonly [number, number, number] = [110, 110, 116];

/** The cut-out as ads will show it, or the photo with what goes dimmed; the whole photo before anything is cut out. */
export function drawCutout(
  context: CanvasRenderingContext2D,
  picture: Picture,
  alpha: Uint8Array | null,
  ground: Ground,
): void {
  const { width, height } = picture;
  const image = context.createImageData(width, height);
  const shown = ground === 'photo' || !alpha ? picture.data : withDespilledAlpha(picture, alpha);
  for (let pixel = 0; pixel < width * height; pixel++) {
    const own = alpha ? (alpha[pixel] ?? 0) / 255 : 1;
    for (let channel = 0; channel < 3; channel++) {
      const color = shown[pixel * 4 + channel] ?? 0;
      const behind =
        ground === 'photo' ? color * DIMMED + (DIM[channel] ?? 0) * (1 - DIMMED) : (COLORS[ground][channel] ?? 0);
      image.data[pixel * 4 + channel] = color * own + behind * (1 - own);
    }
    image.data[pixel * 4 + 3] = 255;
  }
  context.putImageData(image, 0, 0);
}

/** The stroke that is being drawn, over everything; none clears it. */
export function drawStroke(context: CanvasRenderingContext2D, { tool, radius, points }: Stroke): void {
  const { width, height } = context.canvas;
  context.clearRect(0, 0, width, height);
  const [first, ...others] = points;
  if (!first) return;
  context.strokeStyle = tool === 'keep' ? 'rgb(30 160 90 / .6)' : 'rgb(220 40 40 / .6)';
  context.lineWidth = Math.max(1, radius * Math.max(width, height) * 2);
  context.lineCap = 'round';
  context.lineJoin = 'round';
  context.beginPath();
  context.moveTo(first.x * width, first.y * height);
  // A line to where it begins is the dot of a single press.
  for (const { x, y } of others.length > 0 ? others : [first]) context.lineTo(x * width, y * height);
  context.stroke();
}
