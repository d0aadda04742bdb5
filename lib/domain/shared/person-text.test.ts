import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { counted, personText } from './person-text';

describe('a text with a limit', () => {
  const ten = counted(z.string().trim().min(1), 10);

  it.each([
    ['letters', 'a'],
    ['letters with accents', 'e\u0301'],
    ['flags', '🇩🇪'],
    ['cooks', '👩🏽‍🍳'],
  ])('may have as many %s as people count', (_what, character) => {
    expect(ten.safeParse(character.repeat(10)).success).toBe(true);
    expect(ten.safeParse(character.repeat(11)).success).toBe(false);
  });

  it('is measured without the blanks around it, where these are taken away', () => {
    expect(ten.parse(`  ${'🇩🇪'.repeat(10)}  `)).toBe('🇩🇪'.repeat(10));
  });

  it('is no heap of joined signs', () => {
    expect(ten.safeParse(`a${'\u0301'.repeat(100)}`).success).toBe(false);
  });

  it('says once what is wrong', () => {
    const { error } = personText(10, 'Keep it short.').safeParse('x'.repeat(100));
    expect(error?.issues.map(({ message }) => message)).toEqual(['Keep it short.']);
  });
});
