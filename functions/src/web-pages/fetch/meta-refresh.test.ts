import { describe, expect, it } from 'vitest';
import { refreshLocation } from './meta-refresh';

const HERE = new URL('https://shop.example/a');
const leadsTo = (html: string) => refreshLocation(html, HERE);
const refresh = (content: string) => leadsTo(`<meta http-equiv="refresh" content="${content}">`);

describe('a page that leads on by itself', () => {
  it.each([
    ['0;url=/b', '/b'],
    ['3; URL = /b', '/b'],
    [' 1.5 , /b ', '/b'],
    ['0 url=https://other.example/?a=1;b=2', 'https://other.example/?a=1;b=2'],
    ["0; url='/b' later", '/b'],
  ])('is followed: %s', (content, location) => {
    expect(refresh(content)).toBe(location);
  });

  it.each([
    '',
    '0',
    '4;url=/b',
    '30;url=/b',
    '0;url=',
    '0;url=/a',
    '0; url=#top',
    'now;url=/b',
    '0;url=https://[',
    '1;',
  ])('is not followed: “%s”', (content) => {
    expect(refresh(content)).toBe(null);
  });

  it('is not one for browsers without scripts, in a comment, or far below', () => {
    const tag = '<meta http-equiv=REFRESH content="0;url=/b">';
    expect(leadsTo(`<head>${tag}`)).toBe('/b');
    for (const html of [`<noscript>${tag}</noscript>`, `<!-- ${tag} -->`, `${' '.repeat(70_000)}${tag}`]) {
      expect(leadsTo(html)).toBe(null);
    }
  });

  it('is looked at in no time, however it is made', () => {
    expect(refresh(`0${' '.repeat(10_000_000)}`)).toBe(null);
    expect(leadsTo('<meta http-equiv=refresh '.repeat(100_000))).toBe(null);
  });
});
