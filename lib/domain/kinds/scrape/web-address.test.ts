import { describe, expect, it } from 'vitest';
import { webAddress } from './web-address';

describe('what people paste as an address', () => {
  it.each([
    ['shop.example/products/bottle', 'https://shop.example/products/bottle'],
    ['  https://shop.example/p?id=1#top ', 'https://shop.example/p?id=1#top'],
    ['http://shop.example', 'http://shop.example/'],
    ['HTTPS://Shop.Example/P', 'https://shop.example/P'],
    ['bücher.example/käse', 'https://xn--bcher-kva.example/k%C3%A4se'],
    ['127.0.0.1:4100/products/bottle', 'https://127.0.0.1:4100/products/bottle'],
    ['localhost:4100/x', 'https://localhost:4100/x'],
  ])('%s is %s', (typed, address) => {
    expect(webAddress(typed)).toBe(address);
  });

  it.each([
    '',
    '   ',
    'a steel bottle',
    'bottle',
    'ftp://shop.example/x',
    'javascript:alert(1)',
    'file:///etc/passwd',
    'https://ann:secret@shop.example/',
    'https://',
    'shop.example/two words',
  ])('“%s” is none', (typed) => {
    expect(webAddress(typed)).toBeNull();
  });
});
