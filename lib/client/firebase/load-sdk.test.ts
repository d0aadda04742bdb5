import { beforeEach, describe, expect, it, vi } from 'vitest';

const loaded: string[] = [];
const appCheck = { isReachable: true, token: () => Promise.resolve({ token: 'proof' }) };

/** A module of the SDK that takes its time to arrive. */
async function arriving(name: string): Promise<object> {
  await new Promise((resolve) => setTimeout(resolve, 5));
  loaded.push(name);
  return {};
}

async function openPage(siteKey: string) {
  vi.resetModules();
  vi.stubEnv('NEXT_PUBLIC_APP_CHECK_SITE_KEY', siteKey);
  loaded.length = 0;
  vi.doMock('./app-check-sdk', async () => {
    if (!appCheck.isReachable) throw new Error('no connection');
    return { ...(await arriving('App Check')), appCheck: {}, getToken: () => appCheck.token() };
  });
  vi.doMock('./auth-sdk', () => arriving('Auth'));
  vi.doMock('./firestore-sdk', () => arriving('Firestore'));
  vi.doMock('./storage-sdk', () => arriving('Storage'));
  return import('./load-sdk');
}

describe('with a site key', () => {
  beforeEach(() => {
    appCheck.isReachable = true;
    appCheck.token = () => Promise.resolve({ token: 'proof' });
  });

  it('App Check is there before anything of Firebase is used, and once', async () => {
    const { loadAuth, loadFirestore, loadStorage } = await openPage('key');
    await Promise.all([loadStorage(), loadAuth(), loadFirestore()]);
    expect(loaded[0]).toBe('App Check');
    expect(loaded.toSorted()).toEqual(['App Check', 'Auth', 'Firestore', 'Storage']);
  });

  it('nothing is used without it: who comes next tries again', async () => {
    appCheck.isReachable = false;
    const { loadFirestore } = await openPage('key');
    await expect(loadFirestore()).rejects.toThrow();
    expect(loaded).toEqual([]);
  });

  it('our own API gets its proof, or none where there is none', async () => {
    const { appCheckToken } = await openPage('key');
    expect(await appCheckToken()).toBe('proof');
    appCheck.token = () => Promise.reject(new Error('refused'));
    expect(await appCheckToken()).toBeNull();
  });
});

describe('without a site key', () => {
  it('nothing of App Check is loaded', async () => {
    const { appCheckToken, loadAuth, loadFirestore } = await openPage('');
    await Promise.all([loadAuth(), loadFirestore()]);
    expect(await appCheckToken()).toBeNull();
    expect(loaded.toSorted()).toEqual(['Auth', 'Firestore']);
  });
});
