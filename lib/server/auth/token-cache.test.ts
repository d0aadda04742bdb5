import { beforeEach, describe, expect, it, vi } from 'vitest';
import { TokenCache } from './token-cache';

let now = 0;
const verify = vi.fn(async (token: string) => {
  if (token.startsWith('bad')) throw new Error('refused');
  return { uid: `owner of ${token}`, expiresAt: token === 'ending' ? 5_000 : 3_600_000 };
});
let cache: TokenCache;

beforeEach(() => {
  now = 0;
  verify.mockClear();
  cache = new TokenCache({ verify, trustMs: 60_000, limit: 3, now: () => now });
});

const ask = (token: string, fresh = false) => cache.uidOf(token, { fresh });

describe('a token that was good a moment ago', () => {
  it('is not asked about again for a minute', async () => {
    expect(await ask('a')).toBe('owner of a');
    now = 59_999;
    expect(await ask('a')).toBe('owner of a');
    expect(verify).toHaveBeenCalledTimes(1);
    now = 60_000;
    await ask('a');
    expect(verify).toHaveBeenCalledTimes(2);
  });

  it('is asked about once by many requests at the same time', async () => {
    await Promise.all(Array.from({ length: 50 }, () => ask('a')));
    expect(verify).toHaveBeenCalledTimes(1);
  });

  it('is never trusted past its own end', async () => {
    await ask('ending');
    now = 5_000;
    await ask('ending');
    expect(verify).toHaveBeenCalledTimes(2);
  });

  it('is asked about at once where it matters, and a refusal then counts for everything after', async () => {
    await ask('a');
    verify.mockRejectedValueOnce(new Error('revoked'));
    await expect(ask('a', true)).rejects.toThrow('revoked');
    await ask('a');
    expect(verify).toHaveBeenCalledTimes(3);
  });
});

describe('what is remembered', () => {
  it('holds no refusals', async () => {
    await expect(ask('bad')).rejects.toThrow('refused');
    await expect(ask('bad')).rejects.toThrow('refused');
    expect(verify).toHaveBeenCalledTimes(2);
  });

  it('keeps people apart', async () => {
    expect([await ask('a'), await ask('b'), await ask('a')]).toEqual(['owner of a', 'owner of b', 'owner of a']);
  });

  it('is bounded: the oldest answer is forgotten', async () => {
    for (const token of ['a', 'b', 'c', 'd']) await ask(token);
    await ask('d');
    await ask('b');
    expect(verify).toHaveBeenCalledTimes(4);
    await ask('a');
    expect(verify).toHaveBeenCalledTimes(5);
  });
});
