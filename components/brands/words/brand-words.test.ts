import { describe, expect, it } from 'vitest';
import { countWords, hostOf, isWebLink } from './count-words';
import { initialOf } from './initial-of';
import { inkOn } from './ink-on';
import { priceText } from './price-words';

describe('what is shown of a brand', () => {
  it.each([
    ['#FFFFFF', '#000000'],
    ['#000000', '#ffffff'],
    ['#1d63f0', '#ffffff'],
    ['#FFB020', '#000000'],
    ['red', null],
    ['#12345', null],
    ['url(https://evil.example)', null],
  ])('on %s the letters are %s', (color, ink) => {
    expect(inkOn(color)).toBe(ink);
  });

  it.each([
    ['norden', 'N'],
    ['  ölwerk', 'Ö'],
    ['“Café” Nine', 'C'],
    ['نوردن', 'ن'],
    ['👩‍🚀 Space', 'S'],
    ['99 Bikes', '9'],
    ['!!!', '!'],
  ])('the letter of “%s” is %s', (name, letter) => {
    expect(initialOf(name)).toBe(letter);
  });

  it('counts in words', () => {
    expect([0, 1, 1250].map((count) => countWords(count, 'product'))).toEqual([
      '0 products',
      '1 product',
      '1,250 products',
    ]);
  });

  it('says an address as people do, and leads only to the web', () => {
    expect(hostOf('https://www.norden.example/about')).toBe('norden.example');
    expect(hostOf('norden')).toBe('norden');
    expect(isWebLink('https://norden.example')).toBe(true);
    expect(isWebLink('javascript:alert(1)')).toBe(false);
    expect(isWebLink(null)).toBe(false);
  });

  it('shows a price also in a currency that nobody knows', () => {
    expect(priceText({ amount: 12, currency: 'E1' })).toBe('E1 12');
  });
});
