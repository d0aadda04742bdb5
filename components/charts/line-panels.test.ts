import { expect, it } from 'vitest';
import { linePath } from './line-panels';
import { nearestPoint } from './nearest-point';

it('breaks a line off where nothing is known, and leaves a dot of a single day', () => {
  const path = linePath(
    [1, 2, null, 3, null],
    (index) => index * 10,
    (value) => value,
  );
  expect(path).toBe('M0.0 1.0L10.0 2.0M30.0 3.0h0.01');
});

it('means the nearest mark, and none that is out of reach', () => {
  const places = [
    { x: 0, y: 0 },
    { x: 10, y: 0 },
  ];
  expect(nearestPoint(places, { x: 7, y: 1 }, 28)).toBe(1);
  expect(nearestPoint(places, { x: 70, y: 1 }, 28)).toBeNull();
});
