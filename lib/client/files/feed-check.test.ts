import { describe, expect, it } from 'vitest';
import { feedBytesError, feedError, feedTypeOf } from './feed-check';

const file = (name: string, type = '', size = 1000) => ({ name, type, size });

describe('a file of products', () => {
  it.each([
    ['products.csv', '', 'text/csv'],
    ['products.CSV', 'application/vnd.ms-excel', 'text/csv'],
    ['products.tsv', '', 'text/tab-separated-values'],
    ['feed.xml', 'text/xml', 'application/xml'],
    ['feed.rss', '', 'application/xml'],
    ['list.txt', 'text/plain', 'text/plain'],
    ['feed', 'application/rss+xml', 'application/xml'],
    ['feed', '', null],
    ['photo.png', 'image/png', null],
  ])('called %s, of the type “%s”, is sent as %s', (name, type, expected) => {
    expect(feedTypeOf(file(name, type))).toBe(expected);
  });

  it.each([
    ['is taken', file('products.csv'), null],
    ['is taken, at the limit', file('products.csv', '', 10 * 1024 * 1024), null],
    [
      'is too large',
      file('products.csv', '', 12 * 1024 * 1024),
      'This file has 12.0 MB; the limit is 10 MB. Split it into several files and import each.',
    ],
    ['is empty', file('products.csv', '', 0), 'This file is empty. Export the products again and choose that file.'],
    ['is a spreadsheet', file('products.xlsx'), 'This is a spreadsheet. Open it, save it as CSV and choose that file.'],
    ['is packed', file('products.csv.gz'), 'This file is packed. Unpack it and choose the CSV or XML that is in it.'],
    [
      'is an image',
      file('a.png', 'image/png'),
      'This is not a file of products. Choose a CSV, or an XML feed as for Google.',
    ],
  ])('%s', (_what, given, message) => {
    expect(feedError(given)).toBe(message);
  });

  it.each([
    [
      'a spreadsheet under another name',
      [0x50, 0x4b, 3, 4],
      'This is a spreadsheet or a packed file under another name. Open it, save it as CSV and choose that file.',
    ],
    [
      'an image under another name',
      [0x89, 0x50, 0x4e, 0x47],
      'This is an image. Choose the file with the products: a CSV or an XML feed.',
    ],
    ['text', [0x6e, 0x61, 0x6d, 0x65], null],
  ])('is told by its first bytes: %s', (_what, bytes, message) => {
    expect(feedBytesError(Uint8Array.from(bytes))).toBe(message);
  });
});
