import { describe, expect, it } from 'vitest';
import { arrangement } from './compare-pair';

describe('two pictures to compare stand', () => {
  it.each([
    ['above each other when one is wide', [16 / 9, 1], 'above'],
    ['beside each other, even on a phone, when both are tall', [9 / 16, 9 / 16], 'beside'],
    ['as there is room when they are about square', [1, 4 / 5], 'by-room'],
    ['as there is room when only one is tall', [9 / 16, 1], 'by-room'],
  ] as const)('%s', (_title, shapes, expected) => expect(arrangement(shapes)).toBe(expected));
});
