import { describe, expect, it } from 'vitest';
import { decodeText, type PartText } from './part-text';

const read = (bytes: string, part: Partial<PartText> = {}, usual = 'utf-8') =>
  decodeText(
    { field: 'brand_name', bytes: Buffer.from(bytes, 'latin1'), charset: null, transferEncoding: '', ...part },
    usual,
  );
const utf8 = (text: string) => Buffer.from(text).toString('latin1');

describe('the text of a field', () => {
  it.each<[string, ReturnType<typeof read>, string]>([
    ['UTF-8', read(utf8('Café 写真')), 'Café 写真'],
    ['UTF-8 with a byte order mark', read(`\xEF\xBB\xBF${utf8('Café')}`), 'Café'],
    ['Latin-1, where the part says so', read('Caf\xE9', { charset: 'ISO-8859-1' }), 'Café'],
    ['Latin-1, where the form says so', read('Caf\xE9', {}, 'iso-8859-1'), 'Café'],
    ['Windows-1251', read('\xCA\xEE\xF4\xE5', { charset: 'windows-1251' }), 'Кофе'],
    ['Shift_JIS', read('\x8E\xCA\x90\x5E', { charset: 'shift_jis' }), '写真'],
    ['UTF-16', read('C\0a\0f\0\xE9\0', { charset: 'utf-16le' }), 'Café'],
    ['quoted-printable', read('Caf=C3=A9 =\r\n100=25 \r\n', { transferEncoding: 'quoted-printable' }), 'Café 100%\r\n'],
    ['base64', read('Q2Fmw6k=', { transferEncoding: 'base64' }), 'Café'],
    ['8bit', read(utf8('Café'), { transferEncoding: '8bit' }), 'Café'],
  ])('is read in %s', (_, decoded, text) => expect(decoded).toEqual({ text }));

  it.each<[string, ReturnType<typeof read>, string]>([
    ['bytes of Latin-1 without a word of it', read('Cr\xE8me'), 'UTF-8'],
    ['half of a letter of two', read('\xED\xA0\xBD'), 'UTF-8'],
    ['a sign for a letter that got lost', read(utf8('Cr\uFFFDme')), 'got lost'],
    ['a charset that nobody knows', read('Café', { charset: 'klingon' }), '“klingon”'],
    ['an encoding that nobody knows', read('Cafe', { transferEncoding: 'x-uuencode' }), 'x-uuencode'],
    ['what is not in its encoding', read('Caf=E', { transferEncoding: 'quoted-printable' }), 'quoted-printable'],
    ['what is no base64', read('Caf\xE9', { transferEncoding: 'base64' }), 'base64'],
  ])('is refused by name for %s', (_, decoded, said) => {
    expect(decoded).toMatchObject({ wrong: expect.stringContaining(said) });
    expect(decoded).toMatchObject({ wrong: expect.stringContaining('brand_name') });
  });
});
