import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { ASCII_RANGE, LATIN_RANGE, textOf } from './ranges.mjs';

const root = path.resolve(import.meta.dirname, '../..');
const fonts = readFileSync(path.join(root, 'app/fonts.ts'), 'utf8');

/** The unicode-range of a font that app/fonts.ts declares. */
function rangeOf(name: string): string {
  const declared = fonts.slice(fonts.indexOf(`export const ${name} =`));
  return /unicode-range',\s*value:\s*'([^']+)'/.exec(declared)?.[1] ?? '';
}

it.each([
  ['bricolageRest', ASCII_RANGE],
  ['geistSansRest', LATIN_RANGE],
  ['geistMonoRest', ASCII_RANGE],
])('%s is fetched for the characters that its subset lacks, and for no other', (name, subset) => {
  const rest = new Set(textOf(rangeOf(name)));
  const inSubset = textOf(subset);

  expect([...inSubset].filter((character) => rest.has(character))).toEqual([]);
  const latin = textOf('U+00A1-024F, U+2010-22FF');
  expect([...latin].filter((character) => !rest.has(character) && !inSubset.includes(character))).toEqual([]);
});

it('has subsets that a first visit can afford', () => {
  const sizes = ['bricolage-grotesque', 'geist-sans', 'geist-mono'].map(
    (name) => statSync(path.join(root, 'app/fonts', `${name}.woff2`)).size,
  );

  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(100_000);
});
