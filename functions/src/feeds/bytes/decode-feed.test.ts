import { describe, expect, it } from 'vitest';
import { only, read } from '../feed-fixtures';

const latin = (text: string) => Buffer.from(text, 'latin1');
const nameOf = (bytes: Buffer) => only(bytes).product.full_name;
const wide = (text: string, isBig: boolean) => {
  const bytes = Buffer.from(text, 'utf16le');
  return isBig ? bytes.swap16() : bytes;
};

describe('the encoding of a feed', () => {
  it.each<[string, Buffer, string]>([
    ['UTF-8', Buffer.from('name;x\nGröße'), 'Größe'],
    ['UTF-8 with its mark', Buffer.from('\ufeffname;x\nGröße'), 'Größe'],
    ['UTF-16 with its mark', wide('\ufeffname;x\nGröße', false), 'Größe'],
    ['UTF-16, the other way round', wide('\ufeffname;x\nGröße', true), 'Größe'],
    ['UTF-16 without a mark', wide('name;brand\nGröße;Tarnwick', false), 'Größe'],
    ['windows-1252, German', latin('name;x\nGr\xf6\xdfe f\xfcr Stra\xdfe \x80'), 'Größe für Straße €'],
    ['windows-1252, French', latin('nom;x\nTr\xe8s \xe9l\xe9gante, cr\xe8me'), 'Très élégante, crème'],
    ['windows-1250, Polish', latin('name;x\nKubek na ciep\xb3\xb9 herbat\xea'), 'Kubek na ciepłą herbatę'],
    [
      'windows-1250, Czech',
      latin('name;x\n\x8e\xe1rovka p\xf8\xedjemn\xe1, \xe8ern\xe1 s l\xe9\xe8ebn\xfdm \xfa\xe8inkem'),
      'Žárovka příjemná, černá s léčebným účinkem',
    ],
    ['windows-1251, Russian', latin('name;x\n\xc1\xf3\xf2\xfb\xeb\xea\xe0'), 'Бутылка'],
    [
      'windows-1254, Turkish',
      latin('ad;x\nS\xfdcak \xe7ay i\xe7in \xfei\xfee ve ya\xf0l\xfdk'),
      'Sıcak çay için şişe ve yağlık',
    ],
  ])('is found: %s', (_what, bytes, name) => {
    expect(nameOf(bytes)).toBe(name);
  });

  it('is what XML declares of itself', () => {
    const text = '<?xml version="1.0" encoding="windows-1251"?><rss><item><title>\xcc\xff\xf7</title></item></rss>';
    expect(nameOf(latin(text))).toBe('Мяч');
  });

  it('of a few NULs among its letters doesn’t matter', () => {
    expect(nameOf(Buffer.from('na\0me;brand\nMug\0;Tarnwick\nMug;Tarnwick'))).toBe('Mug');
  });
});

describe('a file that is no feed', () => {
  it.each<[string, Buffer, string]>([
    ['an empty one', Buffer.alloc(0), '“feed.csv” is empty. Export the products again and choose that file.'],
    ['one of spaces', Buffer.from(' \n\n '), '“feed.csv” has nothing in it.'],
    ['an .xlsx', Buffer.from('PK\x03\x04rest'), 'save it as CSV and choose that.'],
    ['an old .xls', latin('\xd0\xcf\x11\xe0\xa1\xb1'), 'is an old Excel file'],
    ['a photo', latin('\xff\xd8\xff\xe0'), 'is an image'],
    ['a PDF', Buffer.from('%PDF-1.7'), 'is a PDF'],
    ['a packed one', latin('\x1f\x8b\x08'), 'is packed'],
    ['a web page', Buffer.from('<!doctype html><title>Shop</title>'), 'is a web page, not a list of products.'],
    ['JSON', Buffer.from('[{"name": "Mug"}]'), 'is JSON'],
    ['one of NULs', Buffer.alloc(5000), 'has nothing in it.'],
    [
      'noise',
      Buffer.from(Array.from({ length: 4000 }, (_, index) => 1 + ((index * 7) % 8))),
      'is no text that we can read.',
    ],
    ['a table without a heading for names', Buffer.from('price,image\n1,2'), 'has no column for the products’ names.'],
    [
      'a million columns',
      Buffer.from(`name${',x'.repeat(1_000_000)}\nMug`),
      'Line 1 of “feed.csv” has far too many columns',
    ],
    ['600 columns', Buffer.from(`name${',x'.repeat(600)}\nMug`), 'has 601 columns.'],
  ])('%s is refused in words', (_what, bytes, message) => {
    expect(() => read(bytes)).toThrow(message);
  });
});
