import { expect, it } from 'vitest';
import { countGraphemes, cutGraphemes, isWithinLength } from './graphemes';

const FAMILY = '👨‍👩‍👧‍👦';

it.each([
  ['Auro', 4],
  ['é', 1],
  ['e\u0301', 1],
  [FAMILY.repeat(20), 20],
  ['🇸🇦🇩🇪', 2],
  ['क्षि', 1],
  ['น้ำ', 1],
])('counts “%s” as a person does: %d', (text, count) => {
  expect(countGraphemes(text)).toBe(count);
});

it('lets a name be as long as it looks, and no heap of joined signs pass for one', () => {
  expect(isWithinLength(FAMILY.repeat(20), 80)).toBe(true);
  expect(isWithinLength('b'.repeat(81), 80)).toBe(false);
  expect(isWithinLength(`a${'\u200d😀'.repeat(300)}`, 80)).toBe(false);
});

it('cuts no character in half', () => {
  expect(cutGraphemes(`ab${FAMILY}cd`, 3)).toBe(`ab${FAMILY}`);
  expect(cutGraphemes('ab', 3)).toBe('ab');
});
