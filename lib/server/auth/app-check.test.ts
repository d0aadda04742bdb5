import { describe, expect, it, vi } from 'vitest';
import { AppCheckGuard, isAppCheckEnforced, type VerifyAppCheck } from './app-check';

const failing = (code: string, message = 'no') => Object.assign(new Error(message), { code });
const verify = vi.fn<VerifyAppCheck>(async (token) => {
  if (token === 'old') throw failing('app-check/app-check-token-expired');
  if (token === 'bad') throw failing('app-check/invalid-argument');
  if (token === 'keyless') throw failing('app-check/invalid-argument', 'Error fetching Json Web Keys: down');
  return { expiresAt: Date.now() + 3_600_000 };
});
const headers = (token?: string) => new Headers(token === undefined ? {} : { 'X-Firebase-AppCheck': token });

describe('App Check', () => {
  it.each([
    [{}, false],
    [{ APP_CHECK: '' }, false],
    [{ APP_CHECK: 'enforce' }, true],
    [{ APP_CHECK: 'enforce', FIRESTORE_EMULATOR_HOST: '127.0.0.1:8080' }, false],
  ])('with %j: %s', (env, isEnforced) => expect(isAppCheckEnforced(env)).toBe(isEnforced));

  it('is not left off by a word that nobody knows', () => {
    expect(() => isAppCheckEnforced({ APP_CHECK: 'on' })).toThrow('APP_CHECK has to be “enforce”');
  });

  it('asks for nothing where it is off', async () => {
    await new AppCheckGuard(verify, false).check(headers());
    expect(verify).not.toHaveBeenCalled();
  });

  const guard = new AppCheckGuard(verify, true);

  it('lets the site’s own apps through, and checks a token once a minute', async () => {
    vi.useFakeTimers();
    for (let time = 0; time < 5; time += 1) await guard.check(headers('good'));
    expect(verify).toHaveBeenCalledTimes(1);
    await vi.advanceTimersByTimeAsync(60_000);
    await guard.check(headers('good'));
    expect(verify).toHaveBeenCalledTimes(2);
    vi.useRealTimers();
  });

  it.each([
    ['no token', undefined, 'Send an App Check token in X-Firebase-AppCheck'],
    ['an empty one', ' ', 'Send an App Check token in X-Firebase-AppCheck'],
    ['one that has expired', 'old', 'has expired'],
    ['one of another site', 'bad', 'not an App Check token of this site'],
  ])('refuses %s', async (_, token, message) => {
    await expect(guard.check(headers(token))).rejects.toMatchObject({
      status: 401,
      message: expect.stringContaining(message),
      headers: { 'WWW-Authenticate': 'Bearer' },
    });
  });

  it('says when it can’t tell', async () => {
    await expect(guard.check(headers('keyless'))).rejects.toMatchObject({
      status: 503,
      headers: { 'Retry-After': '5' },
    });
  });
});
