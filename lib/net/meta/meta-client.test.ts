import { inspect } from 'node:util';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { SIM_APP } from '../../../tools/meta-sim/read-asked';
import { type MetaSim, startMetaSim } from '../../../tools/meta-sim/start-meta-sim';
import type { ConnectionOptions } from './graph-connection';
import { GRAPH_VERSION, type GraphSettings } from './graph-settings';
import { MetaClient } from './meta-client';

const NOON = Date.parse('2026-06-15T12:00:00Z');
let now = NOON;
const ALL = { max: 200, since: null, until: null };
const RANGE = { since: '2026-03-18', until: '2026-06-15' };

let sim: MetaSim;
let settings: GraphSettings;
beforeAll(async () => {
  sim = await startMetaSim({ port: 0, now: () => new Date(now) });
  const app = { appId: SIM_APP.id, appSecret: SIM_APP.secret };
  settings = { baseUrl: sim.baseUrl, dialogUrl: sim.baseUrl, version: GRAPH_VERSION, ...app };
});
beforeEach(() => {
  now = NOON;
  sim.faults.clear();
  sim.calls.length = 0;
});
afterAll(() => sim.close());

const client = (token = 'sample-token', options?: ConnectionOptions) => new MetaClient(settings, token, options);
const asked = () => sim.calls.map(({ path }) => path.slice(`/${GRAPH_VERSION}/`.length));

describe('the ads of an account', () => {
  it('come page by page, each once, and no more than are wanted', async () => {
    const ads = await client().ads('act_1002', ALL);
    expect([ads.length, new Set(ads.map(({ id }) => id)).size]).toEqual([200, 200]);
    expect(ads.filter(({ creative }) => creative?.video_id)).toHaveLength(60);
    expect(asked()).toEqual(Array(4).fill('act_1002/ads'));
    expect(await client().ads('act_1002', { ...ALL, max: 7 })).toEqual(ads.slice(0, 7));
  });

  it('are those that were made until the last day', async () => {
    const ads = await client().ads('act_1002', { ...ALL, until: '2026-05-01' });
    expect(
      ads.map(({ created_time }) => created_time?.slice(0, 10)).filter((day) => day && day > '2026-05-02'),
    ).toEqual([]);
    expect(ads.length).toBeGreaterThan(100);
  });

  it('come without a row that is rubbish, and with one of which nothing but its id can be read', async () => {
    await expect(client().ads('act_1003', ALL)).rejects.toMatchObject({ kind: 'limit', retryAfterMs: 2000 });
    now += 2000;
    const ads = await client().ads('act_1003', ALL);
    expect(ads[20]).toEqual({
      ...{ id: '120210039999999', name: '', effective_status: null, created_time: null, creative: null },
    });
    expect(ads).toHaveLength(61);
  });

  it('are read to the end by whoever waits as long as a limit says', async () => {
    const token = 'sample-token.waits';
    sim.faults.add({ how: 'limit-moment', on: 'ads', times: 1, after: 2, token });
    await expect(client(token).ads('act_1002', ALL)).rejects.toMatchObject({ kind: 'limit', retryAfterMs: 2000 });
    expect(await client(token).ads('act_1002', ALL)).toHaveLength(200);
  });
});

describe('the figures of an account', () => {
  it('are asked for in parts where they are too many for one answer', async () => {
    const rows = await client().insights('act_1002', { since: '2026-05-31', until: '2026-06-15', daily: true });
    const days = rows.map(({ date_start }) => date_start);
    expect([days.reduce((a, b) => (a < b ? a : b)), days.reduce((a, b) => (a > b ? a : b))]).toEqual([
      '2026-05-31',
      '2026-06-15',
    ]);
    expect(asked().length).toBeGreaterThan(2);
    expect(new Set(rows.map(({ ad_id, date_start }) => `${ad_id} ${date_start}`)).size).toBe(rows.length);
  });

  it('are one row per ad that was shown, of the ads that are asked for', async () => {
    const ads = await client().ads('act_1001', ALL);
    const adIds = ads.map(({ id }) => id);
    const rows = await client().insights('act_1001', { ...RANGE, adIds });
    // One was never shown.
    expect(rows).toHaveLength(11);
    expect(rows[0]?.spend).toMatch(/^\d+\.\d\d$/);
    expect(await client().insights('act_1001', { ...RANGE, adIds: [] })).toEqual([]);
  });
});

describe('the videos of an account', () => {
  it('are asked for fifty at a time, and each that can’t be had says why', async () => {
    const token = 'sample-token.videos';
    const ads = await client(token).ads('act_1002', ALL);
    const videoIds = ads.flatMap(({ creative }) => creative?.video_id ?? []);
    sim.calls.length = 0;
    const videos = await client(token).videos([...videoIds, '404', videoIds[0] ?? '']);
    expect([videos.size, asked()]).toEqual([61, ['', '']]);
    expect(videos.get('404')).toMatchObject({ kind: 'not_there' });
    expect(videos.get(videoIds[0] ?? '')).toMatchObject({ source: expect.stringContaining('/media/film/') });
  });

  it('say themselves how long a limit lasts that some of them have met', async () => {
    sim.faults.add({ how: 'limit-moment', on: 'video', times: 1, after: 1, token: null });
    const videos = await client().videos(['7710010000002', '7710010000004']);
    expect([...videos.values()]).toMatchObject([{ length: 4 }, { kind: 'limit', retryAfterMs: 2000 }]);
  });

  it('may be without a file', async () => {
    expect(await client().video('7710030000004')).toMatchObject({ id: '7710030000004', source: null, length: 4.5 });
    await expect(client().video('7710030000025')).rejects.toMatchObject({ kind: 'permission' });
  });
});

describe('a token', () => {
  it('stands in no address, in no body but the batch’s own, and in no log of the client', async () => {
    const addresses: string[] = [];
    const heard: typeof fetch = (input, init) => {
      addresses.push(String(input));
      return fetch(input, init);
    };
    const own = client('sample-token', { fetch: heard });
    await own.adAccounts();
    await own.ads('act_1002', ALL);
    await own.videos(['7710010000002']);
    expect(addresses).toHaveLength(6);
    expect(addresses.filter((address) => address.includes('sample-token'))).toEqual([]);
    expect(addresses[0]).toContain('appsecret_proof=');
    expect(inspect(own, { depth: 10, showHidden: true })).not.toContain('sample-token');
  });

  it('of another app is asked with, without a proof, and what it may is found out with itself', async () => {
    const own = client('sample-token-other-app');
    expect(await own.debugToken()).toEqual({
      ...{ valid: true, expiresAt: null, userId: '2000000000000001', problem: null },
      scopes: ['ads_read', 'business_management', 'public_profile'],
    });
    expect(await own.adAccounts()).toHaveLength(3);
  });

  it('is not blamed for an app secret that is wrong', async () => {
    const wrong = { ...settings, appSecret: 'mistyped' };
    expect(await new MetaClient(wrong, 'sample-token').debugToken()).toMatchObject({ valid: true, expiresAt: null });
    const expired = await new MetaClient(wrong, 'sample-token-expired').debugToken();
    expect(expired).toMatchObject({ valid: false, problem: { reason: 'expired' } });
  });

  it('says when it ends', async () => {
    const { expiresAt, valid } = await client('sample-token-expiring').debugToken();
    expect([valid, expiresAt?.toISOString()]).toEqual([true, '2026-06-18T12:00:00.000Z']);
    expect((await client('sample-token-forever').debugToken()).expiresAt).toBe(null);
  });

  it('that nobody has made is not taken', async () => {
    expect(await client('EAAB-made-up').debugToken()).toMatchObject({ valid: false, problem: { reason: 'invalid' } });
  });
});

describe('near a limit', () => {
  const answering = (usage: object) => () =>
    Promise.resolve(Response.json({ data: [] }, { headers: { 'x-ad-account-usage': JSON.stringify(usage) } }));

  it('questions wait a moment, the longer the nearer it is', async () => {
    const waited: number[] = [];
    const pause = (ms: number) => Promise.resolve(void waited.push(ms));
    const own = client('sample-token', { fetch: answering({ acc_id_util_pct: 90, reset_time_duration: 60 }), pause });
    for (let time = 0; time < 3; time += 1) await own.adAccounts();
    expect(waited).toEqual([1500, 1500]);
  });

  it('none is asked before Meta would refuse it, and after the wait one is again', async () => {
    const own = client('sample-token-near-limit');
    await own.adAccounts();
    await expect(own.adAccounts()).rejects.toMatchObject({ kind: 'limit', limitOf: 'account', retryAfterMs: 60_000 });
    expect(await own.adAccounts()).toHaveLength(3);
    expect(sim.calls).toHaveLength(2);
  });
});
