// Which characters the fonts of a first visit have; app/fonts.ts names the same ranges, and a test compares them.

/** Letters, figures and the signs of the pages' own words. */
export const ASCII_RANGE = 'U+0020-007E, U+00A0, U+00B7, U+00D7, U+2013-2014, U+2018-2019, U+201C-201D, U+2026';

/** What western European languages are written with, too. */
export const LATIN_RANGE =
  'U+0020-007E, U+00A0-00FF, U+0131, U+0152-0153, U+0178, U+2013-2014, U+2018-201A, U+201C-201E, U+2020-2022, U+2026, U+2039-203A, U+20AC, U+2122, U+2190-2193, U+2212';

/** @param {string} range as CSS writes it */
export function textOf(range) {
  return range
    .split(', ')
    .map((part) => part.slice(2).split('-'))
    .flatMap(([first = '', last = first]) => {
      const from = Number.parseInt(first, 16);
      return Array.from({ length: Number.parseInt(last, 16) - from + 1 }, (_, index) =>
        String.fromCodePoint(from + index),
      );
    })
    .join('');
}
