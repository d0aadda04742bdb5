import { describe, expect, it } from 'vitest';
import { painted, type Stroke } from './brush';

const SIZE = { width: 40, height: 20 };
const stroke = (change: Partial<Stroke>): Stroke => ({
  tool: 'keep',
  radius: 0.05,
  points: [
    { x: 0.25, y: 0.5 },
    { x: 0.75, y: 0.5 },
  ],
  ...change,
});
const countOf = (mask: Uint8Array) => mask.filter((value) => value === 255).length;
const at = (mask: Uint8Array, x: number, y: number) => mask[y * SIZE.width + x];

describe('a brush', () => {
  const none = new Uint8Array(SIZE.width * SIZE.height);

  it('keeps what is under it, all along its way, however fast it was moved', () => {
    const mask = painted(none, SIZE, stroke({}));
    expect([at(mask, 10, 10), at(mask, 20, 10), at(mask, 29, 10)]).toEqual([255, 255, 255]);
    expect([at(mask, 20, 6), at(mask, 5, 10), at(mask, 34, 10)]).toEqual([0, 0, 0]);
    expect(countOf(none)).toBe(0);
  });

  it('makes a dot where it is only put down, and takes away what it removes', () => {
    const points = [{ x: 0.5, y: 0.5 }];
    const dot = painted(none, SIZE, stroke({ points }));
    expect(countOf(dot)).toBeGreaterThan(8);
    expect(countOf(painted(dot, SIZE, stroke({ points, tool: 'remove' })))).toBe(0);
    expect(countOf(painted(none, SIZE, stroke({ points: [] })))).toBe(0);
  });

  it('stays within the picture', () => {
    const points = [
      { x: -0.5, y: -0.5 },
      { x: 1.5, y: 1.5 },
    ];
    expect(painted(none, SIZE, stroke({ points }))).toHaveLength(none.length);
  });
});
