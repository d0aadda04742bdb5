import { afterEach, beforeEach, expect, it, vi } from 'vitest';

// The providers are kept once made: every test gets the module anew.
const load = () => import('./choose-provider');

beforeEach(() => vi.resetModules());
afterEach(() => vi.unstubAllEnvs());

it.each([undefined, '', ' ', 'none', 'None\n'])('with the key %j the studio makes new ads', async (key) => {
  vi.stubEnv('GEMINI_API_KEY', key);
  expect((await load()).chooseProvider().id).toBe('studio');
});

it('with a key Gemini makes new ads, and the studio still those that it planned', async () => {
  vi.stubEnv('GEMINI_API_KEY', 'AIzaSomething');
  vi.stubEnv('GEMINI_MODEL', 'gemini-3.1-flash-image');
  const { chooseProvider, providerNamed } = await load();
  expect(chooseProvider().id).toBe('gemini');
  expect(providerNamed('studio').id).toBe('studio');
});

it('an ad that was planned for Gemini fails for good when the key is gone', async () => {
  vi.stubEnv('GEMINI_API_KEY', 'none');
  const { providerNamed } = await load();
  expect(() => providerNamed('gemini')).toThrow(
    expect.objectContaining({ code: 'PROVIDER_UNAVAILABLE', retryable: false }),
  );
});

it('the operator can keep the key and let the studio make new ads', async () => {
  vi.stubEnv('GEMINI_API_KEY', 'AIzaSomething');
  vi.stubEnv('AD_PROVIDER', 'studio');
  const { chooseProvider, providerNamed } = await load();
  expect(chooseProvider().id).toBe('studio');
  expect(providerNamed('gemini').id).toBe('gemini');
});
