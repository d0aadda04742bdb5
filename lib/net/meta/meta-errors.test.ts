import { inspect } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SIM_APP } from '../../../tools/meta-sim/read-asked';
import { type MetaSim, startMetaSim } from '../../../tools/meta-sim/start-meta-sim';
import { GRAPH_VERSION, type GraphSettings } from './graph-settings';
import { MetaClient } from './meta-client';
import { MetaError } from './meta-error';

let sim: MetaSim;
let settings: GraphSettings;
beforeAll(async () => {
  sim = await startMetaSim({ port: 0 });
  const app = { appId: SIM_APP.id, appSecret: SIM_APP.secret };
  settings = { baseUrl: sim.baseUrl, dialogUrl: sim.baseUrl, version: GRAPH_VERSION, ...app };
});
afterAll(() => sim.close());

async function errorOf(asked: Promise<unknown>): Promise<MetaError> {
  const error: unknown = await asked.then(
    () => new Error('it was answered'),
    (reason: unknown) => reason,
  );
  if (error instanceof MetaError) return error;
  throw error;
}

const MINUTE = 60_000;

describe('what goes wrong at Meta', () => {
  it.each([
    ['expired', { kind: 'token', reason: 'expired', retryable: false }, 'has run out. Connect'],
    ['revoked', { kind: 'token', reason: 'revoked', retryable: false }, 'taken back or logged out. Connect'],
    ['password', { kind: 'token', reason: 'password', retryable: false }, 'password of the Facebook account'],
    ['app-removed', { kind: 'token', reason: 'app_removed', retryable: false }, 'removed from the Facebook account’s'],
    ['invalid', { kind: 'token', reason: 'invalid', retryable: false }, 'Copy it again as a whole'],
    ['no-permission', { kind: 'permission', code: 200, retryable: false }, 'allow “ads_read”'],
    ['no-access', { kind: 'permission', code: 10, retryable: false }, 'allow “ads_read”'],
    ['limit-app', { kind: 'limit', limitOf: 'app', retryAfterMs: 5 * MINUTE, retryable: true }, 'about 5 minutes'],
    ['limit-user', { kind: 'limit', limitOf: 'user', retryAfterMs: 5 * MINUTE }, 'from this Facebook account'],
    ['limit-account', { kind: 'limit', limitOf: 'account', retryAfterMs: 7 * MINUTE }, 'about 7 minutes'],
    ['limit-moment', { kind: 'limit', limitOf: 'account', retryAfterMs: 2000 }, 'a few seconds'],
    ['temporary', { kind: 'temporary', retryable: true, code: 2 }, 'try again in a few minutes'],
    ['unknown', { kind: 'temporary', retryable: true, code: 1 }, 'try again in a few minutes'],
    ['gone-version', { kind: 'gone_version', retryable: false }, 'Tell the operator to update'],
    ['too-much', { kind: 'too_much_data', retryable: false }, 'Choose fewer days'],
    ['not-there', { kind: 'not_there', retryable: false }, 'may have been deleted'],
    ['bad-question', { kind: 'invalid', retryable: false, code: 100 }, 'tell the operator'],
    ['html', { kind: 'temporary', code: null }, 'Nothing is lost'],
    ['rubbish', { kind: 'temporary', code: null }, 'Nothing is lost'],
    ['nothing', { kind: 'temporary', code: null }, 'Nothing is lost'],
    ['cut-off', { kind: 'temporary', code: null }, 'Nothing is lost'],
  ])('is said in words that help: %s', async (fault, facts, words) => {
    const token = `sample-token-${fault}`;
    const error = await errorOf(new MetaClient(settings, token).adAccounts());
    expect(error).toMatchObject(facts);
    expect(error.message).toContain(words);
    // Meta repeats the token in some of its own words.
    expect(inspect(error, { depth: 10 })).not.toContain('sample-token');
  });

  it('ends with the caller’s own reason when the caller gives up', async () => {
    const stop = new AbortController();
    const asked = new MetaClient(settings, 'sample-token-silent', { signal: stop.signal }).adAccounts();
    stop.abort(new Error('cancelled'));
    await expect(asked).rejects.toThrow('cancelled');
  });

  it('is temporary where nobody answers at all', async () => {
    const nowhere = { ...settings, baseUrl: 'http://127.0.0.1:1' };
    const error = await errorOf(new MetaClient(nowhere, 'sample-token').adAccounts());
    expect([error.kind, error.cause]).toEqual(['temporary', undefined]);
  });

  it.each(['expired', 'revoked', 'password', 'app-removed', 'invalid'])(
    'is known before an analysis of a token that is %s',
    async (fault) => {
      const facts = await new MetaClient(settings, `sample-token-${fault}`).debugToken();
      const reason = fault.replace('-', '_');
      expect(facts).toMatchObject({ valid: false, scopes: [], problem: { kind: 'token', reason } });
    },
  );
});
