import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { COVERED_LETTERS } from '../../lib/domain/shared/covered-letters';
import { readRanges, writeRanges } from '../../lib/domain/shared/sign-ranges';
import { FACE_SIGNS } from '../../functions/src/typefaces/face-signs';
import { rangesOfFaces, rangesOfLetters } from './signs-of-faces';

it('what is known of the fonts is what they have: `npm run fonts:signs` writes it', () => {
  expect(FACE_SIGNS).toEqual(rangesOfFaces());
  expect(COVERED_LETTERS).toBe(rangesOfLetters());
});

it('ranges are read as they were written', () => {
  const ranges = [
    [32, 126],
    [160, 160],
    [0x4e00, 0x9fff],
  ] as const;
  expect(readRanges(writeRanges(ranges))).toEqual(ranges);
  expect(readFileSync('lib/domain/shared/covered-letters.ts', 'utf8').length).toBeLessThan(4000);
});
