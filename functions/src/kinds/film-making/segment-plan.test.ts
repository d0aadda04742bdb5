import { expect, it } from 'vitest';
import { segmentsOf } from './segment-plan';

const scene = (number: number, frames: number) => ({
  ...{ number, frames, role: 'point' as const, text: 'Hot', detail: null, product: 0 },
});

it('a film is cut where its scenes begin, and a long scene into equal pieces of five seconds at most', () => {
  const parts = segmentsOf({ fps: 25, scenes: [scene(1, 125), scene(2, 14), scene(3, 301)] });
  expect(parts).toEqual([
    { key: '1-1', input: { scene: 0, from: 0, to: 125 } },
    { key: '2-1', input: { scene: 1, from: 125, to: 139 } },
    { key: '3-1', input: { scene: 2, from: 139, to: 239 } },
    { key: '3-2', input: { scene: 2, from: 239, to: 340 } },
    { key: '3-3', input: { scene: 2, from: 340, to: 440 } },
  ]);
});
