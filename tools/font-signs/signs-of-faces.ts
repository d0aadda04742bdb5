import * as fontkit from 'fontkit';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { FACES, type Family } from '../../functions/src/typefaces/faces';
import { readRanges, toRanges, writeRanges } from '../../lib/domain/shared/sign-ranges';

const FACE_SIGNS_FILE = 'functions/src/typefaces/face-signs.ts';
const LETTERS_FILE = 'lib/domain/shared/covered-letters.ts';

const { resolve } = createRequire(path.resolve('functions/package.json'));
const FAMILIES = Object.keys(FACES) as Family[];

/** The code points that every file of a family has a glyph for. */
function signsOfFamily(family: Family): Set<number> {
  const [first, ...others] = FACES[family].map(signsOfFile);
  return new Set([...(first ?? [])].filter((point) => others.every((other) => other.has(point))));
}

function signsOfFile(file: string): Set<number> {
  const font = fontkit.create(readFileSync(resolve(file)));
  if (!('characterSet' in font)) throw new Error(`${file} is a collection of fonts`);
  return new Set(font.characterSet.filter((point) => font.hasGlyphForCodePoint(point)));
}

const isLetter = (point: number) => /\p{L}/u.test(String.fromCodePoint(point));

/** What each family can draw, as `sign-ranges.ts` writes it. */
export function rangesOfFaces(): Record<Family, string> {
  return Object.fromEntries(FAMILIES.map((family) => [family, writeRanges(toRanges(signsOfFamily(family)))])) as Record<
    Family,
    string
  >;
}

/** The letters that any can; what is none may be anything, for fewer ranges are fewer bytes of a page. */
export function rangesOfLetters(faces = rangesOfFaces()): string {
  const letters = new Set<number>();
  for (const [first, last] of Object.values(faces).flatMap(readRanges)) {
    for (let point = first; point <= last; point++) if (isLetter(point)) letters.add(point);
  }
  return writeRanges(toRanges(letters, (point) => !isLetter(point)));
}

/** Both, as they have to stand in the two files that know it. */
export function filesOfSigns(): Record<string, string> {
  const faces = rangesOfFaces();
  return { [FACE_SIGNS_FILE]: faceSigns(faces), [LETTERS_FILE]: coveredLetters(rangesOfLetters(faces)) };
}

const WRITTEN = '// Written by `npm run fonts:signs` from the fonts themselves, with which a test compares it.';

function faceSigns(faces: Record<Family, string>): string {
  const entries = Object.entries(faces).map(([family, ranges]) => `  ${family}:\n    '${ranges}',\n`);
  return `import type { Family } from './faces';

${WRITTEN}

/** What each family of the ads' fonts can draw in all of its weights, as \`sign-ranges.ts\` writes it. */
export const FACE_SIGNS: Record<Family, string> = {
${entries.join('')}};
`;
}

const coveredLetters = (ranges: string) => `${WRITTEN}

/** The letters that some font of the ads can draw, as \`sign-ranges.ts\` writes them; what else stands between them is none. */
export const COVERED_LETTERS =
  '${ranges}';
`;
