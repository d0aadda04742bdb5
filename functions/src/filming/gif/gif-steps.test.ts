import { expect, it } from 'vitest';
import { nextStep, sizeOfStep } from './gif-steps';

const SHORT = { width: 1080, height: 1920, seconds: 10 };

it('begins with the best that can be held at once', () => {
  const best = nextStep(SHORT, null, 8e6);
  expect(best && sizeOfStep(SHORT, best)).toEqual({ width: 400, height: 711, frames: 125 });
  const long = nextStep({ ...SHORT, seconds: 30 }, null, 8e6);
  expect(long?.short).toBeLessThan(best?.short ?? 0);
});

it('skips what would be too large again, and ends with the smallest', () => {
  const best = nextStep(SHORT, null, 8e6);
  if (!best) throw new Error('There is no step');
  const little = nextStep(SHORT, { step: best, bytes: 9e6 }, 8e6);
  const much = nextStep(SHORT, { step: best, bytes: 60e6 }, 8e6);
  expect(little?.short).toBeGreaterThan(much?.short ?? 0);
  const smallest = nextStep(SHORT, { step: best, bytes: 1e12 }, 8e6);
  expect(smallest?.short).toBe(120);
  expect(smallest && nextStep(SHORT, { step: smallest, bytes: 1e12 }, 8e6)).toBeNull();
});
