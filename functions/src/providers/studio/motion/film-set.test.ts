import { expect, it } from 'vitest';
import { formatFor, type FilmSet } from './film-set';

const shaped = (width: number, height: number) => ({ pictures: [{ width, height }] }) as never;

it.each([
  ['1:1', 300, 400, 'side'],
  ['1:1', 400, 400, 'stack'],
  ['4:5', 300, 400, 'stack'],
  ['4:5', 150, 400, 'side'],
  ['9:16', 150, 400, 'story'],
  ['16:9', 400, 400, 'wide'],
] as const)('in %s, a thing of %i by %i pixels is arranged as %s', (ratio, width, height, format) => {
  expect(formatFor({ ratio } as FilmSet, shaped(width, height))).toBe(format);
});
