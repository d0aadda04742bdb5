import { describe, expect, it } from 'vitest';
import { foreignFile } from './foreign-file';
import { mediaType } from './media-type';

const text = (words: string) => new TextEncoder().encode(words);
const latin = (words: string) => Uint8Array.from(words, (letter) => letter.charCodeAt(0));
const utf16 = (words: string, mark: boolean) =>
  Uint8Array.from([...(mark ? [0xff, 0xfe] : []), ...[...words].flatMap((letter) => [letter.charCodeAt(0), 0])]);
/** The beginning of a file of the ISO family with these brands. */
const iso = (...brands: string[]) =>
  latin(`\0\0\0${String.fromCharCode(16 + 4 * brands.length)}ftyp${brands[0]}\0\0\0\0${brands.join('')}`);
/** A little-endian TIFF with one entry. */
const tiff = (tag: number, value: number) =>
  Uint8Array.from([
    0x49,
    0x49,
    0x2a,
    0,
    8,
    0,
    0,
    0,
    1,
    0,
    tag & 255,
    tag >> 8,
    4,
    0,
    1,
    0,
    0,
    0,
    value,
    0,
    0,
    0,
    0,
    0,
    0,
    0,
  ]);

const NS = 'xmlns="http://www.w3.org/2000/svg"';

describe('what a file is by its bytes', () => {
  it.each([
    ['a PNG', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0), 'image/png'],
    ['a JPEG', Uint8Array.of(0xff, 0xd8, 0xff, 0xe0), 'image/jpeg'],
    ['a WebP', text('RIFF0000WEBPVP8 '), 'image/webp'],
    ['a GIF', text('GIF89a'), 'image/gif'],
    ['an AVIF', iso('avif', 'mif1'), 'image/avif'],
    ['an AVIF that names another brand first', iso('mif1', 'avif', 'miaf'), 'image/avif'],
    ['a TIFF', tiff(256, 100), 'image/tiff'],
    ['a TIFF of the other order', latin('MM\0*\0\0\0\x08\0\0'), 'image/tiff'],
    ['another RIFF file', text('RIFF0000WAVEfmt '), null],
    ['half a PNG signature', Uint8Array.of(0x89, 0x50, 0x4e), null],
    ['nothing', new Uint8Array(), null],
  ])('%s', (_, bytes, type) => {
    expect(mediaType(bytes)).toBe(type);
  });
});

describe('an SVG is known', () => {
  it.each([
    ['by its root', text(`<svg ${NS}/>`)],
    [
      'after a mark, a declaration, comments and a DOCTYPE',
      text(`\uFEFF<?xml version="1.0"?>\n<!-- by hand -->\n<!DOCTYPE svg PUBLIC "a" "b" [<!ENTITY a "<b>">]>\n<svg >`),
    ],
    ['after a comment of several thousand letters', text(`<!-- ${'licence '.repeat(800)} <html> --><svg ${NS}/>`)],
    ['with a prefix', text('<svg:svg xmlns:svg="http://www.w3.org/2000/svg"/>')],
    ['without its namespace', text('<svg viewBox="0 0 9 9"/>')],
    ['in UTF-16 with a mark', utf16(`<?xml version="1.0" encoding="UTF-16"?><svg ${NS}/>`, true)],
    ['in UTF-16 without one', utf16(`<svg ${NS}/>`, false)],
    ['in Latin-1', latin(`<?xml version="1.0" encoding="ISO-8859-1"?><!-- \xe9 --><svg ${NS}/>`)],
    ['in an encoding that nobody knows', text(`<?xml version="1.0" encoding="klingon"?><svg ${NS}/>`)],
  ])('%s', (_, bytes) => {
    expect(mediaType(bytes)).toBe('image/svg+xml');
  });

  it.each([
    ['a page with one in it', text('<!DOCTYPE html><svg>')],
    ['a page without a DOCTYPE', text('<html><body><svg/></body></html>')],
    ['words about it', text('words about <svg>')],
    ['other XML', text('<rss><svg/></rss>')],
    ['a comment that doesn’t end', text('<!-- <svg>')],
  ])('and %s is none', (_, bytes) => {
    expect(mediaType(bytes)).toBeNull();
  });
});

describe('a file that is none of ours is named', () => {
  it.each([
    ['is an iPhone photo in HEIC', iso('heic', 'mif1', 'heic')],
    ['is an iPhone photo in HEIC', iso('mif1', 'heic')],
    ['is a web page, not a picture', text('<!DOCTYPE html><html><title>403 Forbidden</title>')],
    ['is a web page, not a picture', text('\n<html><head></head></html>')],
    ['is packed (gzip)', Uint8Array.of(0x1f, 0x8b, 8, 0)],
    ['is a camera’s raw file', tiff(254, 1)],
    ['is a camera’s raw file', tiff(50_706, 1)],
    ['is a camera’s raw file', iso('crx ')],
    ['is a PDF', text('%PDF-1.7')],
    ['is a Photoshop document', text('8BPS\0\x01')],
    ['is an EPS or Illustrator document', text('%!PS-Adobe-3.0')],
    ['is a ZIP archive or an office document', text('PK\x03\x04')],
    ['is a BMP picture', text('BM\x36\0\0\0')],
    ['is a JPEG XL picture', Uint8Array.of(0xff, 0x0a, 0, 0)],
    ['is a video', iso('isom', 'mp42')],
    ['is a video', iso('qt  ')],
    ['is XML, but no SVG', text('<?xml version="1.0"?><Error><Code>AccessDenied</Code></Error>')],
    ['is text, not a picture', text('{"error":"not found"}')],
  ])('%s', (is, bytes) => {
    expect(mediaType(bytes)).toBeNull();
    expect(foreignFile(bytes)?.is).toBe(is);
  });

  it('unless nobody could tell', () => {
    expect(foreignFile(Uint8Array.of(1, 2, 3, 0, 255))).toBeNull();
    expect(foreignFile(new Uint8Array())).toBeNull();
  });
});
