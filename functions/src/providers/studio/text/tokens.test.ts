import { describe, expect, it } from 'vitest';
import { hyphenationsOf } from './hyphenate';
import { isolated } from './isolate';
import { splitToken } from './split-token';
import { tokenize } from './tokens';

const pieces = (text: string, tag = 'en') => tokenize(text, tag).map((token) => token.text);

describe('what no line is broken inside of', () => {
  it.each([
    ['fr', 'Vite ! À 1\u202f299,00\u00a0€', ['Vite\u00a0!', 'À', '1\u202f299,00\u00a0€']],
    ['fr', 'dit : « le goût »', ['dit\u00a0:', '«\u00a0le', 'goût\u00a0»']],
    ['de', 'ab 1 299,00 € je Stück', ['ab', '1\u00a0299,00\u00a0€', 'je', 'Stück']],
    ['en', 'CHF 19 or 12,50 kr', ['CHF\u00a019', 'or', '12,50\u00a0kr']],
    ['en', 'holds 500 ml, 2 kg, 20 °C', ['holds', '500\u00a0ml,', '2\u00a0kg,', '20\u00a0°C']],
    ['ar', 'بسعر 199.99 SAR أو ٢٤٩٫٩٩ ر.س', ['بسعر', '199.99\u00a0SAR', 'أو', '٢٤٩٫٩٩\u00a0ر.س']],
    ['en', 'call +966 11 555 0100', ['call', '+966\u00a011\u00a0555\u00a00100']],
    ['ar', 'اتصل على +966 11 555 0100', ['اتصل', 'على', '+966\u00a011\u00a0555\u00a00100']],
    ['ru', '999 ₽ за 5 шт', ['999\u00a0₽', 'за', '5\u00a0шт']],
    ['en', 'no\u2060break', ['nobreak']],
    ['ja', '価格は1,980円です', ['価格は', '1,980円です']],
  ])('%s: %s', (tag, text, expected) => {
    expect(pieces(text, tag)).toEqual(expected);
  });

  it('Thai is broken between its words', () => {
    expect(pieces('น้ำดื่มผสมจูนิเปอร์').length).toBeGreaterThan(2);
    expect(pieces('น้ำดื่มผสมจูนิเปอร์').join('')).toBe('น้ำดื่มผสมจูนิเปอร์');
  });
});

describe('where a word may be broken', () => {
  it('soft hyphens are seen only where a line ends', () => {
    expect(tokenize('Nano\u00adtechno\u00adlogie 1\u00ad000', 'de')).toEqual([
      { text: 'Nano', spaced: false, hyphen: true },
      { text: 'techno', spaced: false, hyphen: true },
      { text: 'logie', spaced: false },
      { text: '1000', spaced: true },
    ]);
    expect(pieces('Auro\u200bTonic\u200b')).toEqual(['Auro', 'Tonic']);
  });

  it.each([
    ['de', 'Rindfleischetikettierung', 'Rind-flei-sch-eti-ket-tie-rung'],
    ['fr', 'anticonstitutionnellement', 'anti-cons-titu-tion-nel-lement'],
    ['tr', 'İNDİRİMLERİMİZ', 'İNDİ-RİM-LERİ-MİZ'],
    ['ar', 'extraordinary', 'extra-ordi-nary'],
    ['de', 'Ei', 'Ei'],
    ['ja', '重力重力重力重力', '重力重力重力重力'],
  ])('syllables of %s: %s', (tag, word, expected) => {
    expect(hyphenationsOf(word, tag).join('-')).toBe(expected);
  });

  it.each([
    ['SKU:AU-TN/UK/US', 10, 'SKU:AU-|TN/|UK/|US'],
    ['1\u202f299,00\u00a0€', 6, '1|299,00|€'],
    ['wwwwwwwwwwww', 6, 'wwwww-|wwww-|www'],
    ['41234567890123', 6, '41234567890123'],
    ['ععععععععع', 4, 'عععع|ععع|عع'],
  ])('%s in lines of %d', (text, most, expected) => {
    const split = splitToken({ text, spaced: false }, 'en', (part) => part.length <= most, false);
    expect(split.map((piece) => piece.text + (piece.hyphen ? '-' : '')).join('|')).toBe(expected);
  });
});

describe('a line that is read from right to left', () => {
  const shown = (line: string, rtl = true) =>
    isolated(line, rtl).replaceAll('\u2066', '{').replaceAll('\u2067', '[').replaceAll('\u2069', '}');

  it.each([
    ['خصم 25% على قارورة Auro X-200 حتى', 'خصم {25%} على قارورة {Auro X-200} حتى'],
    ['31/12/2026، بسعر 199.99 SAR بدلاً', '{31/12/2026}، بسعر {199.99 SAR} بدلاً'],
    ['اتصل على +966 11 555 0100.', 'اتصل على {+966 11 555 0100}.'],
    ['الذكية (500 مل)', 'الذكية ({500} مل)'],
    ['٢٤٩٫٩٩ ر.س!', '٢٤٩٫٩٩ ر.س!'],
    ['רק ב-₪49 עד 10–20 יח׳', 'רק ב-{₪49} עד {10–20} יח׳'],
    ['11 555 0100', '{11 555 0100}'],
    ['خصم 25% Auro', 'خصم {25%} {Auro}'],
  ])('keeps names, prices and figures whole: %s', (line, expected) => {
    expect(shown(line)).toBe(expected);
  });

  it('and Arabic keeps its own order among Latin', () => {
    expect(shown('Brand أورو الذكية 25% off', false)).toBe('Brand [أورو الذكية} 25% off');
    expect(isolated('Brand 25% off', false)).toBe('Brand 25% off');
  });
});
