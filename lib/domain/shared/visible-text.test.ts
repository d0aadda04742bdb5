import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { UNITS_PER_CHARACTER } from './graphemes';
import { isVisible, SAID, saysSomething, UNSEEN } from './visible-text';

const BLANKS = {
  'a no-break space': '\u00A0',
  'an ideographic space': '\u3000',
  'a vertical tab': '\v',
  'a byte order mark': '\uFEFF',
  'a zero-width space': '\u200B',
  'a word joiner': '\u2060',
  'a Hangul filler': '\u3164',
  'a half-width filler': '\uFFA0',
  'an empty Braille cell': '\u2800',
  'a mark without its letter': '\u0301',
  'a soft hyphen': '\u00AD',
  'a right-to-left mark': '\u200F',
};

describe('what a text says', () => {
  it.each(Object.entries(BLANKS))('%s is nothing', (_, text) => {
    expect([isVisible(text), saysSomething(text)]).toEqual([false, false]);
    expect([isVisible(`${text}א`), saysSomething(`${text}א`)]).toEqual([true, true]);
  });

  it.each(['😀', '→', '★★★', '…', '€'])('“%s” is seen, and no word', (text) => {
    expect([isVisible(text), saysSomething(text)]).toEqual([true, false]);
  });

  it.each(['a', 'ß', '水', 'ส', '7', '٣', '½', 'ｱ'])('“%s” is a word', (text) => {
    expect([isVisible(text), saysSomething(text)]).toEqual([true, true]);
  });
});

it('the security rules know the same characters', () => {
  const rules = readFileSync('firestore.rules', 'utf8');
  // RE2 writes a code point in braces, and a rule each backslash twice.
  const inRules = (pattern: string) =>
    pattern.replaceAll(/\\u([0-9A-F]{4})/gu, String.raw`\x{$1}`).replaceAll('\\', '\\\\');
  const readable = inRules(String.raw`[^\uFFFD]*`);
  expect(rules).toContain(`(?s)${readable}[^${inRules(UNSEEN)}${inRules(String.raw`\uFFFD`)}]${readable}`);
  expect(rules).toContain(`(?s)${readable}(${inRules(SAID)})${readable}`);
  expect(rules.match(/maximum \* (\d+)/gu)).toEqual(Array(3).fill(`maximum * ${UNITS_PER_CHARACTER}`));
});
