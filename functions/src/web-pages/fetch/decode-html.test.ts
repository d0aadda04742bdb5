import { describe, expect, it } from 'vitest';
import { decodeHtml } from './decode-html';

const bytes = (hex: string) => Buffer.from(hex, 'hex');
const CYRILLIC_1251 = bytes('d7e0f8eae0'); // Чашка
const JAPANESE_SJIS = bytes('83628376'); // ップ
const CHINESE_GB18030 = bytes('b1add7d38130843682308130'); // 杯子 and letters that only GB18030 has

const withMeta = (charset: string, body: Buffer) =>
  Buffer.concat([Buffer.from(`<html><head><meta charset="${charset}"><title>`), body]);

describe('the letters of a page', () => {
  it.each([
    ['windows-1251', CYRILLIC_1251, 'Чашка'],
    ['Shift_JIS', JAPANESE_SJIS, 'ップ'],
    ['gb18030', CHINESE_GB18030.subarray(0, 4), '杯子'],
    ['gb2312', CHINESE_GB18030.subarray(0, 4), '杯子'],
    ['iso-8859-1', bytes('8535809395'), '…5€“•'],
  ])('are right in %s by the header and by the page', (charset, body, text) => {
    expect(decodeHtml(body, `text/html; charset=${charset}`)).toBe(text);
    expect(decodeHtml(body, `text/html;Charset = "${charset}"`)).toBe(text);
    expect(decodeHtml(withMeta(charset, body), 'text/html')).toMatch(new RegExp(`<title>${text}$`));
  });

  it.each([
    ['UTF-8', 'efbbbfd0a7'],
    ['UTF-16LE', 'fffe2704'],
    ['UTF-16BE', 'feff0427'],
  ])('are right by a byte order mark of %s, whatever else is said', (_, hex) => {
    expect(decodeHtml(bytes(hex), 'text/html; charset=windows-1251')).toBe('Ч');
  });

  it('are as the header says where the page says otherwise', () => {
    expect(decodeHtml(withMeta('utf-8', CYRILLIC_1251), 'text/html; charset=windows-1251')).toMatch(/Чашка$/);
  });

  it('are right where the page says it late, or for old browsers', () => {
    const late = Buffer.concat([
      Buffer.from(`<script>${' '.repeat(5000)}</script>`),
      withMeta('windows-1251', CYRILLIC_1251),
    ]);
    expect(decodeHtml(late, '')).toMatch(/Чашка$/);
    const old = Buffer.from('<meta http-equiv="Content-Type" content="text/html; charset=windows-1251">');
    expect(decodeHtml(Buffer.concat([old, CYRILLIC_1251]), 'text/html')).toMatch(/Чашка$/);
  });

  it.each([
    ['UTF-8', Buffer.from('Ночь — 5 €'), 'Ночь — 5 €'],
    ['windows-1252', bytes('4e6f7564819420809920e9'), 'Noud\u0081” €™ é'],
  ])('are guessed as %s where nobody says anything', (_, body, text) => {
    expect(decodeHtml(body, 'text/html')).toBe(text);
  });

  it.each([
    'text/html; charset=klingon',
    'text/html; charset=',
    'text/html; charset=iso-2022-kr',
    'text/html; charset=x-user-defined',
  ])('are read somehow with “%s”', (contentType) => {
    expect(decodeHtml(Buffer.from('Mug'), contentType)).toBe('Mug');
  });

  it('are read where the page’s own word for them is broken', () => {
    const page = '<meta http-equiv="Content-Type" content="text/html; charset"><p>Tasse für Ärzte';
    expect(decodeHtml(Buffer.from(page), '')).toBe(page);
  });
});
