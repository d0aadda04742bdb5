import { describe, expect, it } from 'vitest';
import { addressOf } from './budgets';
import { notePeer } from './peer-address';

/** A request's headers as routes get them, from somebody connected from 203.0.113.9. */
function from(addresses: string | undefined): Headers {
  const headers: Record<string, string> = { 'x-peer-address': 'whatever' };
  if (addresses !== undefined) headers['x-forwarded-for'] = addresses;
  notePeer({ headers, socket: { remoteAddress: '203.0.113.9' } });
  return new Headers(headers);
}

describe('the address of a request', () => {
  it.each([
    ['whatever', 0, '203.0.113.9'],
    [undefined, 0, '203.0.113.9'],
    ['192.0.2.1', 1, '192.0.2.1'],
    ['whatever, 192.0.2.1', 1, '192.0.2.1'],
    ['whatever, 192.0.2.1, 10.0.0.1', 2, '192.0.2.1'],
    // Whoever comes past the proxies is who they are.
    [undefined, 1, '203.0.113.9'],
    ['192.0.2.1', 2, '203.0.113.9'],
  ])('with “%s” behind %s proxies of ours is %s', (addresses, proxies, address) =>
    expect(addressOf(from(addresses), proxies)).toBe(address),
  );
});
