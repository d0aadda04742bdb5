/** A point in the picture, as fractions of its width and height. */
export interface Point {
  x: number;
  y: number;
}

export interface Stroke {
  tool: 'keep' | 'remove';
  /** A share of the picture's longer side. */
  radius: number;
  points: readonly Point[];
}

interface Size {
  width: number;
  height: number;
}

/** Calls `visit` for each pixel under the brush, as it is moved from point to point. */
export function forEachUnder(
  { radius, points }: Stroke,
  { width, height }: Size,
  visit: (pixel: number) => void,
): void {
  const reach = Math.max(0.5, radius * Math.max(width, height));
  const [first] = points;
  if (!first) return;
  points.forEach((point, index) => {
    const from = points[index - 1] ?? point;
    const line = { fromX: from.x * width, fromY: from.y * height, toX: point.x * width, toY: point.y * height };
    forEachAlong(line, reach, { width, height }, visit);
  });
}

interface Line {
  fromX: number;
  fromY: number;
  toX: number;
  toY: number;
}

function forEachAlong(line: Line, reach: number, { width, height }: Size, visit: (pixel: number) => void): void {
  const [left, right] = [Math.min(line.fromX, line.toX) - reach, Math.max(line.fromX, line.toX) + reach];
  const [top, bottom] = [Math.min(line.fromY, line.toY) - reach, Math.max(line.fromY, line.toY) + reach];
  for (let y = Math.max(0, Math.floor(top)); y < Math.min(height, Math.ceil(bottom)); y++) {
    for (let x = Math.max(0, Math.floor(left)); x < Math.min(width, Math.ceil(right)); x++) {
      if (distanceTo(line, x + 0.5, y + 0.5) <= reach) visit(y * width + x);
    }
  }
}

function distanceTo({ fromX, fromY, toX, toY }: Line, x: number, y: number): number {
  const [alongX, alongY] = [toX - fromX, toY - fromY];
  const length = alongX * alongX + alongY * alongY;
  const share = length === 0 ? 0 : Math.min(1, Math.max(0, ((x - fromX) * alongX + (y - fromY) * alongY) / length));
  return Math.hypot(x - fromX - share * alongX, y - fromY - share * alongY);
}

/** The mask with what the brush keeps or removes, to the pixel; the one before stays as it is. */
export function painted(alpha: Uint8Array, size: Size, stroke: Stroke): Uint8Array {
  const out = Uint8Array.from(alpha);
  forEachUnder(stroke, size, (pixel) => {
    out[pixel] = stroke.tool === 'keep' ? 255 : 0;
  });
  return out;
}
