import { afterAll, expect, it, vi } from 'vitest';
import { isStillVerified, signedInUid, verifiedUid } from './verify-token';

const exp = Date.now() / 1000 + 3600;
vi.mock('../firebase/admin', () => ({
  auth: () => ({ verifyIdToken: async () => ({ uid: 'ann', exp }) }),
  appCheck: () => ({
    verifyToken: async (token: string) => {
      if (token === 'of an app') return { token: { exp } };
      throw Object.assign(new Error('bad'), { code: 'app-check/invalid-argument' });
    },
  }),
}));
vi.stubEnv('APP_CHECK', 'enforce');
afterAll(() => vi.unstubAllEnvs());

function request(token: string, app?: string): Request {
  const headers = { Authorization: `Bearer ${token}`, ...(app ? { 'X-Firebase-AppCheck': app } : {}) };
  return new Request('http://here/api/v1/jobs', { headers });
}

it('where App Check is on, a sign-in needs the token of an app, also once it is known', async () => {
  await expect(verifiedUid(request('id-token'))).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
  expect(await verifiedUid(request('id-token', 'of an app'))).toBe('ann');
  for (const app of [undefined, 'of another']) {
    await expect(verifiedUid(request('id-token', app))).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
    await expect(signedInUid(request('id-token', app))).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
    expect(await isStillVerified(request('id-token', app))).toBe(false);
  }
});

it('an API key needs none: it is refused for what it is', async () => {
  await expect(verifiedUid(request('afk_short'))).rejects.toThrow('not a whole API key');
});
