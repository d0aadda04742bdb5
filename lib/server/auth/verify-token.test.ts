import { describe, expect, it, vi } from 'vitest';
import { isStillVerified, signedInUid, verifiedUid } from './verify-token';

const verifyIdToken = vi.fn(async (token: string) => {
  if (token.startsWith('bad')) throw Object.assign(new Error('bad'), { code: 'auth/argument-error' });
  return { uid: token.split('.')[0], exp: Date.now() / 1000 + 3600 };
});
vi.mock('../firebase/admin', () => ({ auth: () => ({ verifyIdToken: (token: string) => verifyIdToken(token) }) }));

function request(token: string, { method = 'GET', from = '198.51.100.1' } = {}): Request {
  const headers = { Authorization: `Bearer ${token}`, 'X-Peer-Address': from };
  return new Request('http://here/api/v1/jobs', { method, headers });
}

/** What so many requests are answered with, counted. */
async function outcomes(times: number, ask: () => Promise<unknown>): Promise<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (let time = 0; time < times; time += 1) {
    const outcome = await ask().then(String, ({ code }) => String(code));
    counts[outcome] = (counts[outcome] ?? 0) + 1;
  }
  return counts;
}

describe('who reads', () => {
  it('is looked up once, and who does anything else every time', async () => {
    await outcomes(5, () => verifiedUid(request('ann.1')));
    expect(verifyIdToken).toHaveBeenCalledTimes(1);
    await outcomes(5, () => verifiedUid(request('ann.1', { method: 'POST' })));
    expect(verifyIdToken).toHaveBeenCalledTimes(6);
  });
});

describe('too many requests', () => {
  it('of a person are refused, with any of their tokens, and others are not', async () => {
    vi.useFakeTimers();
    expect(await outcomes(605, () => verifiedUid(request('bob.1')))).toEqual({ bob: 600, RATE_LIMIT_EXCEEDED: 5 });
    await expect(signedInUid(request('bob.2'))).rejects.toMatchObject({ headers: { 'Retry-After': '1' } });
    expect(await verifiedUid(request('carol.1'))).toBe('carol');
    vi.useRealTimers();
  });

  it('are not caused by a stream that looks whether its token is still good', async () => {
    vi.useFakeTimers();
    await outcomes(2000, () => isStillVerified(request('dave.1')));
    expect(await verifiedUid(request('dave.1'))).toBe('dave');
    vi.useRealTimers();
  });
});

describe('bad tokens', () => {
  it('from one address are soon not even looked at, and good ones that are known still are', async () => {
    vi.useFakeTimers();
    const guess = (from: string) => verifiedUid(request(`bad${Math.random()}`, { from }));
    await verifiedUid(request('eve.1', { from: '203.0.113.5' }));
    expect(await outcomes(305, () => guess('203.0.113.5'))).toEqual({ UNAUTHENTICATED: 300, RATE_LIMIT_EXCEEDED: 5 });
    expect(await verifiedUid(request('eve.1', { from: '203.0.113.5' }))).toBe('eve');
    expect(await outcomes(1, () => guess('203.0.113.6'))).toEqual({ UNAUTHENTICATED: 1 });
    vi.useRealTimers();
  });
});
