import { describe, expect, it } from 'vitest';
import { addressOf } from './budgets';

const from = (addresses?: string) => new Headers(addresses === undefined ? {} : { 'X-Forwarded-For': addresses });

describe('the address of a request', () => {
  it.each([
    ['192.0.2.1', 0, '192.0.2.1'],
    ['whatever, 192.0.2.1', 0, '192.0.2.1'],
    ['whatever, 192.0.2.1, 10.0.0.1', 1, '192.0.2.1'],
    ['192.0.2.1', 1, '192.0.2.1'],
    [undefined, 0, ''],
  ])('in “%s” behind %s proxies is %s', (addresses, proxies, address) =>
    expect(addressOf(from(addresses), proxies)).toBe(address),
  );
});
