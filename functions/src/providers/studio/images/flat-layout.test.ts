import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Rect } from '../stage';
import { layOut, loosened, type Lying } from './flat-layout';

const AREA: Rect = { x: 100, y: 50, width: 900, height: 700 };
const ratios = fc.array(fc.double({ min: 0.15, max: 6, noNaN: true }), { minLength: 1, maxLength: 6 });

const overlap = (one: Rect, other: Rect) =>
  Math.min(one.x + one.width, other.x + other.width) - Math.max(one.x, other.x) > 0.01 &&
  Math.min(one.y + one.height, other.y + other.height) - Math.max(one.y, other.y) > 0.01;

/** The upright box around a turned thing. */
function boxOf({ x, y, width, height, angle }: Lying): Rect {
  const [cos, sin] = [Math.abs(Math.cos(angle)), Math.abs(Math.sin(angle))];
  const [w, h] = [width * cos + height * sin, width * sin + height * cos];
  return { x: x + (width - w) / 2, y: y + (height - h) / 2, width: w, height: h };
}

describe('things laid out', () => {
  it('stay inside, apart, and in their proportions', () => {
    fc.assert(
      fc.property(ratios, (wanted) => {
        const things = layOut(wanted, AREA, 20);
        expect(things).toHaveLength(wanted.length);
        things.forEach((thing, index) => {
          expect(thing.width / thing.height).toBeCloseTo(wanted[index] ?? 0, 4);
          expect(thing.x).toBeGreaterThanOrEqual(AREA.x - 0.01);
          expect(thing.y).toBeGreaterThanOrEqual(AREA.y - 0.01);
          expect(thing.x + thing.width).toBeLessThanOrEqual(AREA.x + AREA.width + 0.01);
          expect(thing.y + thing.height).toBeLessThanOrEqual(AREA.y + AREA.height + 0.01);
          for (const other of things.slice(index + 1)) expect(overlap(thing, other)).toBe(false);
        });
      }),
    );
  });

  it('are as large as the area lets one be', () => {
    const [square] = layOut([1], AREA, 20);
    expect(square).toMatchObject({ width: 700, height: 700 });
  });

  it('make good use of a wide area', () => {
    const wide = layOut([1, 1, 1], { ...AREA, width: 1800, height: 600 }, 20);
    expect(new Set(wide.map(({ y }) => Math.round(y))).size).toBe(1);
    const tall = layOut([1, 1, 1], { ...AREA, width: 500, height: 1600 }, 20);
    expect(new Set(tall.map(({ x }) => Math.round(x))).size).toBe(1);
  });

  it('keep apart when they are turned', () => {
    const random = () => 0.99;
    const things = loosened(layOut([0.5, 1, 1.6, 0.8], AREA, 40), random, 0.2);
    expect(things.every(({ angle }) => Math.abs(angle) > 0.05)).toBe(true);
    things.forEach((thing, index) => {
      for (const other of things.slice(index + 1)) expect(overlap(boxOf(thing), boxOf(other))).toBe(false);
    });
  });
});
