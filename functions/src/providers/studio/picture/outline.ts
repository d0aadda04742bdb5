import { createCanvas } from '@napi-rs/canvas';
import type { Rect } from '../stage';
import type { Picture } from './picture';

/** Shares of a picture's width and height. */
type Point = readonly [x: number, y: number];

/** Longer side at which a shape is traced, in pixels: enough for a dashed line. */
const TRACED = 110;
/** The shorter side has at least so many: a cable across a wide photo would be thinner than a pixel. */
const LEAST_TRACED = 44;
const PAD = 2;
const OPAQUE = 110;
/** A hole that takes less of the picture than this is a gap between laces, not one that people see through. */
const LEAST_HOLE = 0.004;
/** Neighbours on either side that a corner is averaged with, so that pixels' steps don't show. */
const SMOOTHED = 3;

/** The outer outline, and those of the holes in it, such as the one of a handle. */
export interface Outline {
  outer: readonly Point[];
  holes: readonly (readonly Point[])[];
}

const known = new WeakMap<Picture, Outline>();

/** The outline of a cut-out; that of its frame for any other photo. */
export function outlineOf(picture: Picture): Outline {
  const outline = known.get(picture) ?? trace(picture);
  known.set(picture, outline);
  return outline;
}

function trace(picture: Picture): Outline {
  if (picture.image.ground !== 'cutout') return FRAME;
  const { width, height } = picture;
  const scale = Math.max(TRACED / Math.max(width, height), LEAST_TRACED / Math.min(width, height));
  const columns = Math.max(4, Math.round(width * scale));
  const rows = Math.max(4, Math.round(height * scale));
  const small = createCanvas(columns + 2 * PAD, rows + 2 * PAD);
  const context = small.getContext('2d');
  // Blurred a little, so that laces and gaps don't make loops of their own.
  context.filter = 'blur(1px)';
  context.drawImage(picture.canvas, PAD, PAD, columns, rows);
  const { data } = context.getImageData(0, 0, small.width, small.height);
  const isOpaque = (x: number, y: number) => (data[(y * small.width + x) * 4 + 3] ?? 0) > OPAQUE;
  const stride = small.width + 1;
  const loops = loopsOf(edgesOf(isOpaque, small.width, small.height)).map((loop) =>
    smooth(loop.map((corner) => [corner % stride, Math.floor(corner / stride)] as const)).map(
      ([x, y]) => [(x - PAD) / columns, (y - PAD) / rows] as const,
    ),
  );
  const outer = loops.reduce((longest, loop) => (loop.length > longest.length ? loop : longest), []);
  if (outer.length < 8) return FRAME;
  return { outer, holes: loops.filter((loop) => turnedArea(loop) < -LEAST_HOLE) };
}

const FRAME: Outline = {
  outer: [
    [0, 0],
    [1, 0],
    [1, 1],
    [0, 1],
  ],
  holes: [],
};

/** The sides of opaque pixels that border on transparent ones, from corner to corner, clockwise. */
function edgesOf(isOpaque: (x: number, y: number) => boolean, columns: number, rows: number): Map<number, number[]> {
  const edges = new Map<number, number[]>();
  const corner = (x: number, y: number) => y * (columns + 1) + x;
  const add = (from: number, to: number) => {
    const before = edges.get(from);
    if (before) before.push(to);
    else edges.set(from, [to]);
  };
  for (let y = 1; y < rows - 1; y++) {
    for (let x = 1; x < columns - 1; x++) {
      if (!isOpaque(x, y)) continue;
      if (!isOpaque(x, y - 1)) add(corner(x, y), corner(x + 1, y));
      if (!isOpaque(x + 1, y)) add(corner(x + 1, y), corner(x + 1, y + 1));
      if (!isOpaque(x, y + 1)) add(corner(x + 1, y + 1), corner(x, y + 1));
      if (!isOpaque(x - 1, y)) add(corner(x, y + 1), corner(x, y));
    }
  }
  return edges;
}

function loopsOf(edges: Map<number, number[]>): number[][] {
  const loops: number[][] = [];
  for (const start of edges.keys()) {
    const loop: number[] = [];
    // As many edges lead to a corner as away from it, so that a walk ends where it began.
    for (let at = start, next = edges.get(at)?.pop(); next !== undefined; at = next, next = edges.get(at)?.pop())
      loop.push(at);
    if (loop.length > 0) loops.push(loop);
  }
  return loops;
}

/** The area inside a loop: below 0 where it runs counterclockwise, around what is transparent. */
function turnedArea(loop: readonly Point[]): number {
  const twice = loop.reduce((sum, [x, y], index) => {
    const [nextX, nextY] = loop[(index + 1) % loop.length] ?? [x, y];
    return sum + x * nextY - nextX * y;
  }, 0);
  return twice / 2;
}

/** Every point at the mean of its neighbours and itself. */
function smooth(points: readonly Point[]): Point[] {
  const span = 2 * SMOOTHED + 1;
  return points.map((_, index) => {
    let [sumX, sumY] = [0, 0];
    for (let by = -SMOOTHED; by <= SMOOTHED; by++) {
      const [x, y] = points[(index + by + points.length) % points.length] ?? [0, 0];
      sumX += x;
      sumY += y;
    }
    return [sumX / span, sumY / span] as const;
  });
}

/** Makes the outline, as it lies where the picture would be drawn, the context's path; what fills it leaves the holes. */
export function outlinePath(
  context: Pick<CanvasPath, 'moveTo' | 'lineTo' | 'closePath'> & { beginPath: () => void },
  { outer, holes }: Outline,
  drawn: Rect,
): void {
  context.beginPath();
  for (const loop of [outer, ...holes]) {
    for (const [index, [x, y]] of loop.entries()) {
      const to = [drawn.x + x * drawn.width, drawn.y + y * drawn.height] as const;
      if (index === 0) context.moveTo(...to);
      else context.lineTo(...to);
    }
    context.closePath();
  }
}
