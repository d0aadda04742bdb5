const SHAPES = [
  ['1:1', 1],
  ['4:5', 4 / 5],
  ['9:16', 9 / 16],
  ['16:9', 16 / 9],
] as const;
/** Encoders round sides to multiples of 2 or 16: 1080 × 1920 may be 1088 × 1920. */
const TOLERANCE = 0.03;

export type Shape = (typeof SHAPES)[number][0] | 'other';

/** The class of an ad’s format by its sides in pixels, as it is shown. */
export function shapeOf(width: number, height: number): Shape {
  const ratio = width / height;
  return SHAPES.find(([, exact]) => Math.abs(ratio / exact - 1) <= TOLERANCE)?.[0] ?? 'other';
}
