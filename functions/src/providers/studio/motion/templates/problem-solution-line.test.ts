import { expect, it } from 'vitest';
import { hexToOklch } from '../../color/oklch';
import { samplePen, sampleSet } from '../sample-set';
import { drawLine, type LineState } from './problem-solution-line';

const PLACE = { x: 540, y: 900, radius: 300, knot: 1.2 };
const RING: LineState = { drawn: 1, free: 1, phase: 2, size: 1, turn: 0.7, color: hexToOklch('#000000') };

/** The points of a line as it is drawn. */
async function pointsOf(state: LineState): Promise<[number, number][]> {
  const set = await sampleSet();
  const pen = samplePen(set);
  const points: [number, number][] = [];
  const lineTo = (x: number, y: number) => void points.push([x, y]);
  pen.context.lineTo = lineTo;
  drawLine(pen, set, PLACE, state);
  return points;
}

const far = ([x, y]: [number, number]) => Math.hypot(x - PLACE.x, y - PLACE.y);

it('a line that has come free is a ring, and closed', async () => {
  const points = await pointsOf(RING);
  for (const point of points) expect(far(point)).toBeCloseTo(PLACE.radius);
  const [first = [0, 0], last = [1, 1]] = [points[0], points.at(-1)];
  expect(last[0]).toBeCloseTo(first[0]);
  expect(last[1]).toBeCloseTo(first[1]);
});

it('before it is a knot, which crosses its own middle', async () => {
  const points = await pointsOf({ ...RING, free: 0 });
  expect(Math.min(...points.map(far))).toBeLessThan(PLACE.radius * 0.4);
});
