import { describe, expect, it } from 'vitest';
import { readCss } from './read-css';

const colors = (css: string) =>
  readCss(css).flatMap(({ selectors, declarations }) =>
    declarations.map(({ property, value }) => `${selectors.join(', ')} ${property} ${value}`),
  );

describe('a style sheet that is whole', () => {
  it.each([
    ['gives what it paints', 'a { color: red; margin: 0 }', ['a color red']],
    ['gives what it paints on wide screens', '@media (min-width: 40em) { a { color: red } }', ['a color red']],
    ['gives what its layers hold', '@layer base { @supports (color: red) { a { color: red } } }', ['a color red']],
    [
      'gives nested rules their place',
      '.card { a { color: red } &:hover { color: blue } }',
      ['.card a color red', '.card:hover color blue'],
    ],
    ['gives nested media their selector', '.btn { @media (width > 1px) { color: red } }', ['.btn color red']],
    ['keeps what is not printed apart', '@media print { a { color: red } } b { color: blue }', ['b color blue']],
    ['keeps the dark apart', '@media (prefers-color-scheme: dark) { a { color: red } }', []],
    ['keeps animations apart', '@keyframes x { from { color: red } }', []],
    ['is read without “important”', 'a { color: red !important }', ['a color red']],
    ['is read without comments', 'a /* { */ { color: /* no */ red }', ['a color red']],
    [
      'is read around files written into it',
      `a { background: url(data:image/png;base64,${'A'.repeat(9000)}); color: red }`,
      ['a color red'],
    ],
    ['is read around what strings hold', 'a::x { content: "}"; color: red }', ['a::x color red']],
    ['is read with escapes', '.w-1\\/2 { color: red }', ['.w-1\\/2 color red']],
  ])('%s', (_, css, expected) => expect(colors(css)).toEqual(expected));
});

describe('a style sheet that is broken', () => {
  it.each([
    ['ends in the middle of a block', 'a { color: red', ['a color red']],
    ['ends in the middle of two blocks', '@media screen { a { color: red', ['a color red']],
    ['ends in the middle of a comment', 'a { color: red } /* b { color: blue }', ['a color red']],
    ['ends in the middle of a string', 'a { color: red } b { content: "x; color: blue }', ['a color red']],
    [
      'has a string that ends with its line',
      'a { content: "x\n; color: red } b { color: blue }',
      ['a color red', 'b color blue'],
    ],
    ['closes what isn’t open', 'a { color: red } } b { color: blue }', ['a color red', 'b color blue']],
    ['has a bracket that isn’t closed', 'a { width: calc(1px; color: red } b { color: blue }', ['b color blue']],
    ['forgets a semicolon', 'a { color: red background: red } b { color: blue }', ['b color blue']],
    ['has words that say nothing', 'a { nonsense; color: red } b { color: blue }', ['a color red', 'b color blue']],
    ['has a rule without a name', '{ color: red } b { color: blue }', ['b color blue']],
    ['has an at-rule without a name', '@ { a { color: red } } b { color: blue }', ['b color blue']],
    ['is HTML', '<!DOCTYPE html><html><body>Not found</body></html>', []],
    ['is empty', '', []],
  ])('is read as far as it goes when it %s', (_, css, expected) => expect(colors(css)).toEqual(expected));
});

describe('a style sheet that is meant to keep us busy', () => {
  const MEGABYTE = 1_000_000;
  it.each([
    ['opens a million blocks', 'a{'.repeat(MEGABYTE / 2)],
    ['opens a million brackets', `a{color:${'('.repeat(MEGABYTE)}`],
    ['opens brackets for one that closes them', `a{color:${'(x'.repeat(MEGABYTE / 2)})}`],
    ['opens a million comments', '/*'.repeat(MEGABYTE / 2)],
    ['opens a million strings', `a{content:${'"\n'.repeat(MEGABYTE / 2)}`],
    ['has a million semicolons', `a{${';'.repeat(MEGABYTE)}`],
    ['has a million colons', `a{${':'.repeat(MEGABYTE)}}`],
    ['has a million backslashes', `a{color:${'\\'.repeat(MEGABYTE)}}`],
    ['has a million at-signs', '@'.repeat(MEGABYTE)],
    ['has a selector of a million parts', `${'a,'.repeat(MEGABYTE / 2)}b{color:red}`],
    ['misses a semicolon in every rule', 'a{color:c d:e}'.repeat(MEGABYTE / 10)],
  ])('ends with nothing when it %s', (_, css) => expect(colors(css)).toEqual([]));

  it('gives its beginning when it goes on for ever', () => {
    const rules = colors(`a{color:red;margin:${'0'.repeat(9980)}}`.repeat(200));
    expect(rules).toHaveLength(100);
    expect(rules[0]).toBe('a color red');
  });

  it('gives what stands above 24 blocks within each other', () => {
    expect(colors(`b{color:blue}${'@media all{'.repeat(30)}a{color:red}${'}'.repeat(30)}i{color:red}`)).toEqual([
      'b color blue',
      'i color red',
    ]);
  });

  it('reads no file of this machine', () => {
    expect(colors('a { color: red }\n/*# sourceMappingURL=/etc/passwd */')).toEqual(['a color red']);
  });
});
