import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SIM_APP } from '../../../tools/meta-sim/read-asked';
import { type MetaSim, startMetaSim } from '../../../tools/meta-sim/start-meta-sim';
import { GRAPH_VERSION, type GraphSettings } from './graph-settings';
import { exchangeCode, exchangeForLongLived, loginAddress } from './login';

const VERIFIER = 'a-verifier-that-is-long-enough-to-be-one-0123456789';
const redirectUri = 'http://localhost:3000/connect/meta/callback';
const challenge = createHash('sha256').update(VERIFIER).digest('base64url');

let sim: MetaSim;
let settings: GraphSettings;
beforeAll(async () => {
  sim = await startMetaSim({ port: 0 });
  const app = { appId: SIM_APP.id, appSecret: SIM_APP.secret };
  settings = { baseUrl: sim.baseUrl, dialogUrl: sim.baseUrl, version: GRAPH_VERSION, ...app };
});
afterAll(() => sim.close());

/** Where the person is led after they have answered. */
async function answered(answer: string): Promise<URLSearchParams> {
  const address = loginAddress(settings, { state: 'st&te', redirectUri, challenge, scopes: ['ads_read'] });
  const response = await fetch(`${address}&answer=${answer}`, { redirect: 'manual' });
  const back = new URL(response.headers.get('location') ?? '');
  expect([back.origin + back.pathname, back.searchParams.get('state')]).toEqual([redirectUri, 'st&te']);
  return back.searchParams;
}

describe('logging in with Facebook', () => {
  it('ends with a token of 60 days', async () => {
    const code = (await answered('allow')).get('code') ?? '';
    const short = await exchangeCode(settings, { code, redirectUri, verifier: VERIFIER });
    expect(short.token).toBe('sample-token-short');
    const { token, expiresAt } = await exchangeForLongLived(settings, short.token);
    const days = ((expiresAt?.getTime() ?? 0) - Date.now()) / 86_400_000;
    expect([token, Math.round(days)]).toEqual(['sample-token-long', 60]);
    // A code is good for once.
    const again = exchangeCode(settings, { code, redirectUri, verifier: VERIFIER });
    await expect(again).rejects.toMatchObject({ kind: 'invalid', message: expect.stringContaining('Start it again') });
  });

  it.each([
    ['by somebody who does not have the verifier', { verifier: 'another' }],
    ['for another address', { redirectUri: 'http://localhost:3000/elsewhere' }],
  ])('is of no use %s', async (_, changed) => {
    const code = (await answered('allow')).get('code') ?? '';
    const asked = { code, redirectUri, verifier: VERIFIER, ...changed };
    await expect(exchangeCode(settings, asked)).rejects.toMatchObject({ kind: 'invalid', subcode: 36008 });
  });

  it('can be refused', async () => {
    expect((await answered('cancel')).get('error')).toBe('access_denied');
  });

  it('says to the operator that the app’s secret is wrong', async () => {
    const wrong = { ...settings, appSecret: 'another' };
    await expect(exchangeForLongLived(wrong, 'sample-token')).rejects.toThrow('META_APP_ID and META_APP_SECRET');
  });

  it('takes an app; without one a token stays as it is', async () => {
    const without = { ...settings, appId: null };
    expect(() => loginAddress(without, { state: '', redirectUri, challenge, scopes: [] })).toThrow('is not set up');
    expect(await exchangeForLongLived(without, 'sample-token')).toEqual({ token: 'sample-token', expiresAt: null });
  });
});
