import { describe, expect, it } from 'vitest';
import { Cookies } from './cookies';

const NOW = Date.UTC(2026, 5, 1);
const SHOP = new URL('https://www.shop.example/mug');

function after(...headers: string[]): Cookies {
  const cookies = new Cookies();
  cookies.take(SHOP, headers, NOW);
  return cookies;
}

const sentTo = (cookies: Cookies, url: string) => cookies.headerFor(new URL(url));

describe('the cookies of a job', () => {
  it('go back to the host that set them, on every path', () => {
    const cookies = after(
      'a=1; Path=/cart',
      ' b = x=y ; HttpOnly',
      'a=2; Max-Age=60; Expires=Thu, 01 Jan 1970 00:00:00 GMT',
    );
    expect(sentTo(cookies, 'https://www.shop.example/')).toBe('b=x=y; a=2');
    expect(sentTo(cookies, 'https://shop.example/')).toBe(null);
    expect(sentTo(cookies, 'https://cdn.www.shop.example/')).toBe(null);
  });

  it('go to all hosts of a domain that is the shop’s', () => {
    const cookies = after('a=1; Domain=.Shop.Example', 'b=2; domain=www.shop.example');
    expect(sentTo(cookies, 'https://cdn.shop.example/')).toBe('a=1');
    expect(sentTo(cookies, 'https://eu.www.shop.example/')).toBe('a=1; b=2');
    expect(sentTo(cookies, 'https://myshop.example/')).toBe(null);
  });

  it.each(['example', 'other.example', 'hop.example', 'cdn.www.shop.example'])(
    'are not kept for a domain that is not the shop’s: %s',
    (domain) => {
      expect(sentTo(after(`a=1; Domain=${domain}`), SHOP.href)).toBe(null);
    },
  );

  it('stay with one address where hosts are numbers', () => {
    const cookies = new Cookies();
    cookies.take(new URL('http://10.1.1.1/'), ['a=1; Domain=1.1.1', 'b=2; Domain=10.1.1.1'], NOW);
    expect(sentTo(cookies, 'http://10.1.1.1/')).toBe('b=2');
    expect(sentTo(cookies, 'http://2.10.1.1.1.example/')).toBe(null);
  });

  it('go only over TLS where they are secure', () => {
    expect(sentTo(after('a=1; Secure', 'b=2'), 'http://www.shop.example/')).toBe('b=2');
    const cookies = new Cookies();
    cookies.take(new URL('http://www.shop.example/'), ['a=1; secure'], NOW);
    expect(sentTo(cookies, SHOP.href)).toBe(null);
  });

  it.each([
    'Max-Age=0',
    'Max-Age=-1',
    'Expires=Thu, 01 Jan 1970 00:00:00 GMT',
    'Expires=Sun, 31 May 2026 23:00:00 GMT',
  ])('are deleted by %s', (attribute) => {
    expect(sentTo(after('a=1', 'b=2', `a=; ${attribute}`), SHOP.href)).toBe('b=2');
  });

  it('are kept however soon they end', () => {
    expect(sentTo(after('a=1; Max-Age=1', 'b=2; Expires=Mon, 01 Jun 2026 00:00:01 GMT'), SHOP.href)).toBe('a=1; b=2');
  });

  it('are the latest fifty, and none over 4 kB', () => {
    const cookies = after(...Array.from({ length: 60 }, (_, index) => `c${index}=${index}`));
    const sent = sentTo(cookies, SHOP.href)?.split('; ') ?? [];
    expect([sent.length, sent[0], sent.at(-1)]).toEqual([50, 'c10=10', 'c59=59']);
    expect(sentTo(after(`a=${'x'.repeat(4096)}`, `b=${'y'.repeat(9000)}`, 'noname', '=1'), SHOP.href)).toBe(null);
    expect(sentTo(after(`a=${'x'.repeat(4095)}`), SHOP.href)).toHaveLength(4097);
  });
});
