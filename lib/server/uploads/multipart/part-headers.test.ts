import { describe, expect, it } from 'vitest';
import { cleanFileName, readPartHeaders } from './part-headers';

const bytes = (text: string) => Buffer.from(text).toString('latin1');
const named = (parameters: string) =>
  readPartHeaders({ 'content-disposition': [bytes(`form-data; name="photo"; ${parameters}`)] }).fileName;

describe('the headers of a part', () => {
  it('say field, type, charset and encoding, whatever their letters', () => {
    const headers = readPartHeaders({
      'content-disposition': ['Form-Data; Name=brand_name'],
      'content-type': ['Text/Plain; charset="ISO-8859-1"'],
      'content-transfer-encoding': ['8BIT'],
    });
    expect(headers).toEqual({
      field: 'brand_name',
      fileName: null,
      mediaType: 'text/plain',
      charset: 'ISO-8859-1',
      transferEncoding: '8bit',
    });
  });

  it.each([{}, { 'content-disposition': ['attachment; name="a"'] }, { 'content-disposition': ['form-data'] }])(
    'name no field: %j',
    (raw) => expect(readPartHeaders(raw).field).toBeNull(),
  );

  it.each([
    ['filename="photo.png"', 'photo.png'],
    ['filename=photo.png', 'photo.png'],
    ['filename="Müller 写真.jpg"', 'Müller 写真.jpg'],
    ['filename="C:\\fakepath\\front.png"', 'front.png'],
    ['filename="a%22b%0D%0A.png"', 'a"b.png'],
    ['filename="50%25.png"', '50%25.png'],
    ['filename=""', ''],
    [`filename="na_ve.png"; filename*=UTF-8''na%C3%AFve%20%E2%82%AC.png`, 'naïve €.png'],
    [`filename*=iso-8859-1'en'caf%E9.png; filename="cafe.png"`, 'café.png'],
    [`filename="plain.png"; filename*=UTF-8''%ff%fe.png`, 'plain.png'],
    [`filename*=UTF-8''..%2F..%2Fetc%2Fpasswd`, 'passwd'],
    ['filename="../../../etc/\\"pass\u202Egpj.exe\\";%00x.png"', '"passgpj.exe";%00x.png'],
  ])('name the file in %s', (parameters, name) => expect(named(parameters)).toBe(name));

  it('name a file in the bytes of Latin-1', () => {
    const raw = { 'content-disposition': ['form-data; name="photo"; filename="caf\xE9.png"'] };
    expect(readPartHeaders(raw).fileName).toBe('café.png');
  });

  it('leave nothing in a name that nobody sees', () => {
    expect(cleanFileName('a\u0000\u202Eb\n\uFFFD.png ')).toBe('ab.png');
  });
});
