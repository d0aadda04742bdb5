import { describe, expect, it } from 'vitest';
import { lettersProblem, unsetLetters } from './unset-letters';
import { wordsProblem } from './words-problem';

describe('a text that no typeface of ours can set', () => {
  it.each([
    ['ქართული', 'Georgian letters: ქ ა რ თ უ…'],
    ['Ողջույն', 'Armenian letters: Ո ղ ջ ո ւ…'],
    ['বাংলা', 'Bengali letters: বাং লা'],
    ['𠮷野家', 'Chinese letters: 𠮷'],
    ['ꜱmall', 'Latin letters: ꜱ'],
  ])('is refused by name: %s', (text, named) => {
    expect(lettersProblem(text, 'the brand name')).toBe(
      `Our typefaces lack these ${named}. Write the brand name without them.`,
    );
  });

  it.each([
    'ไทย',
    'שָׁלוֹם',
    'Жук',
    'Ωμέγα',
    'Tiếng Việt',
    'أورو',
    'हिन्दी',
    '한국어',
    '日本語',
    '中文',
    'Łódź',
    '𝗕𝗼𝗹𝗱',
    'ª',
    '★ → 😀',
  ])('is not “%s”', (text) => {
    expect(unsetLetters(text)).toEqual([]);
  });
});

describe('the words of a job', () => {
  it('are named with the field that is wrong, wherever it stands', () => {
    expect(wordsProblem({ count: 3, brand_name: 'Auro', product_full_name: 'ქ' })?.field).toBe('product_full_name');
    expect(wordsProblem({ others: [{ full_name: 'Cup' }, { full_name: 'ქ' }] })).toMatchObject({ field: 'others' });
    expect(wordsProblem({ brand_name: 'Auro', product_full_name: 'Café', others: [] })).toBeNull();
  });

  it('may tell a model in any script what to film, but not in what could not be read', () => {
    expect(wordsProblem({ prompt: 'ქართული' })).toBeNull();
    expect(wordsProblem({ prompt: 'Caf\ufffd' })).toEqual({
      field: 'prompt',
      message: 'Some of the prompt could not be read (�). Type it again, or send it as UTF-8.',
    });
  });
});
