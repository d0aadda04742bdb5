import { describe, expect, it } from 'vitest';
import { isGarbled, withoutHiddenSigns } from './hidden-signs';

describe('what nobody has typed to be seen', () => {
  it.each([
    ['half of an emoji', 'Auro \ud83d', 'Auro '],
    ['controls and colours of a terminal', 'NUL\u0000 BEL\u0007 \u001b[31mred\u007f', 'NUL BEL red'],
    ['code points that are no characters', 'a\ufffeb\u{1ffff}c\ufdd0d', 'abcd'],
    ['a turn of the writing direction', 'Auro\u202egpj.exe', 'Aurogpj.exe'],
    ['an isolate that nobody closes', 'Tonic \u2067\u202dX-200', 'Tonic X-200'],
    ['words that are hidden in tags', 'Tonic\u{e0041}\u{e0042}', 'Tonic'],
    ['more marks than a letter can bear', `Z${'\u0301'.repeat(400)}`, `\u0179${'\u0301'.repeat(5)}`],
    ['another system’s ends of lines', 'a\r\nb\rc\u2028d\u0085e\vf', 'a\nb\nc\nd\ne\nf'],
    ['a bullet of Word’s own font', '\uf0b7 Vegan', '• Vegan'],
    ['an accent in two parts', 'Cafe\u0301', 'Café'],
  ])('%s', (_, typed, kept) => {
    expect(withoutHiddenSigns(typed)).toBe(kept);
  });

  it.each([
    '1\u00a0299,00\u202f€',
    'Nano\u00adtechnologie',
    'a\u200bb',
    '👩🏽‍🚀',
    '🏴\u{e0067}\u{e0062}\u{e0073}\u{e0063}\u{e0074}\u{e007f}',
    'می\u200cخواهم',
    'tab\there\n',
  ])('leaves “%s” as it is', (text) => {
    expect(withoutHiddenSigns(text)).toBe(text.normalize('NFC'));
  });

  it('knows bytes that were read in another encoding', () => {
    expect(isGarbled(new TextDecoder().decode(Uint8Array.of(0x43, 0x61, 0x66, 0xe9)))).toBe(true);
    expect(isGarbled('Café')).toBe(false);
  });
});
