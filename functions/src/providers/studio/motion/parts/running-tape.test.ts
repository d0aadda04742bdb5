import { expect, it } from 'vitest';
import { placeTapes } from './running-tape';

const STORY = { width: 1080, height: 1920, short: 1080 };
const WAYS = [true, false].flatMap((beside) => [true, false].map((rises) => ({ beside, rises })));

it.each(WAYS)('two tapes are parallel, and neither covers the other: %o', (way) => {
  const [upper, lower] = placeTapes(STORY, { x: 190, y: 900, width: 700, height: 600 }, way);
  expect(lower.angle).toBe(upper.angle);
  expect(lower.x).toBe(upper.x);
  expect((lower.y - upper.y) * Math.cos(upper.angle)).toBeGreaterThan((upper.band + lower.band) / 2);
  expect(lower.way).toBe(-upper.way);
});

it('tapes run behind the foot of a product, but below one that is hardly higher than they are', () => {
  const way = { beside: false, rises: true };
  const [upper] = placeTapes(STORY, { x: 190, y: 900, width: 700, height: 600 }, way);
  expect(upper.y).toBeLessThan(1500);
  expect(upper.y).toBeGreaterThan(1200);
  const small = { x: 450, y: 1200, width: 180, height: 120 };
  expect(placeTapes(STORY, small, way)[0].y - upper.band / 2).toBeGreaterThan(small.y + small.height);
});
