import { rgbToOklab } from '../inputs/oklab';
import { CELLS, type Fingerprint } from './fingerprint';

/** How far two ads look apart. Colours in hundredths of OKLab: 2 is just visible. */
export interface Difference {
  /** Over all cells. */
  mean: number;
  /** Of the cell that differs most. */
  max: number;
  /** Mean difference of what goes on inside the cells, as a share of all that goes on. */
  edges: number;
}

/**
 * Another version of the rasteriser, which smooths outlines a little differently, stays below
 * these, even if everything came out half a pixel aside; a headline that moves by a twentieth
 * of the side is at five times as much.
 */
const LIMITS: Difference = { mean: 0.3, max: 2.5, edges: 0.25 };

export function compare(one: Fingerprint, other: Fingerprint): Difference {
  let [sum, max, edges, activity] = [0, 0, 0, 0];
  for (let cell = 0; cell < CELLS; cell++) {
    const apart = 100 * colorDistance(one.colors, other.colors, cell * 3);
    sum += apart;
    max = Math.max(max, apart);
    const [own, others] = [one.edges[cell] ?? 0, other.edges[cell] ?? 0];
    edges += Math.abs(own - others);
    activity += Math.max(own, others);
  }
  return { mean: sum / CELLS, max, edges: activity === 0 ? 0 : edges / activity };
}

export function looksSame({ mean, max, edges }: Difference): boolean {
  return mean <= LIMITS.mean && max <= LIMITS.max && edges <= LIMITS.edges;
}

function colorDistance(one: Uint8Array, other: Uint8Array, at: number): number {
  const [first, second] = [one, other].map((colors) =>
    rgbToOklab(colors[at] ?? 0, colors[at + 1] ?? 0, colors[at + 2] ?? 0),
  );
  return first && second ? Math.hypot(first.l - second.l, first.a - second.a, first.b - second.b) : 0;
}
