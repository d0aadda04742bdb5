import { expect, it } from 'vitest';
import { mostNearer, NEAR } from './hand-held';

it('a camera comes only as near as a thing keeps clear of the edges of the frame', () => {
  const frame = { width: 1080, height: 1920 };
  const thing = { x: 190, y: 800, width: 700, height: 400 };
  const nearer = mostNearer(frame, thing, 30);
  expect(NEAR * (1 + nearer) * thing.width).toBeCloseTo(1080 - 60);
  expect(mostNearer(frame, { ...thing, x: 100 }, 30)).toBeLessThan(nearer);
  expect(mostNearer(frame, { ...thing, width: 1080, x: 0 }, 30)).toBeLessThan(0);
});
