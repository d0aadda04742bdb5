import { describe, expect, it } from 'vitest';
import { drawableHex, tidyHex } from './hex-color';

describe('a typed colour', () => {
  it.each([
    ['#1d63f0', '#1d63f0'],
    ['1D63F0', '#1D63F0'],
    [' #FFF ', '#FFFFFF'],
    ['0af', '#00aaff'],
  ])('%s is understood as %s', (typed, hex) => {
    expect(tidyHex(typed)).toBe(hex);
  });

  it('that is none stays as typed, so that it can be mended', () => {
    expect(tidyHex('ember')).toBe('ember');
    expect(tidyHex('#12345')).toBe('#12345');
  });

  it('is drawn only when it is one', () => {
    expect(drawableHex('0af', '#000000')).toBe('#00aaff');
    expect(drawableHex('blu', '#000000')).toBe('#000000');
  });
});
