import { getAuth } from 'firebase-admin/auth';
import { afterEach, describe, expect, it, vi } from 'vitest';
import {
  adAccountChoicePath,
  adAccountPath,
  adAccountTokenPath,
  adAnalysisPath,
  analysedFolder,
  jobPath,
  lastAnalysisRunPath,
} from '../../lib/domain/shared/paths';
import { randomId } from '../../lib/domain/shared/random-id';
import { connectByToken } from '../../lib/server/ad-accounts/connect-account';
import { disconnectAccount } from '../../lib/server/ad-accounts/disconnect-account';
import { finishLogin } from '../../lib/server/ad-accounts/login/finish-login';
import { choosable, choose } from '../../lib/server/ad-accounts/login/pending-choice';
import { startLogin } from '../../lib/server/ad-accounts/login/start-login';
import { listAdAccounts } from '../../lib/server/ad-accounts/own-accounts';
import { prerequisitesOfPerson } from '../../lib/server/ad-accounts/prerequisites-of-person';
import { lookAtAccounts } from '../../functions/src/ad-accounts/look-at-accounts';
import { readToken } from '../../functions/src/ad-accounts/read-token';
import { app, bucket, firestore } from '../../functions/src/firebase/admin';
import { connectedPerson, startAnalysis } from './analysis-job';
import { storeFile } from './stored-files';

const somebody = () => `person-${randomId(10)}`;
const ownToken = (sort = '') => `sample-token${sort}.${randomId(12)}`;
const connect = (uid: string, access_token: string, account_id: string | null = 'act_1001') =>
  connectByToken(uid, { access_token, account_id });
const dataOf = async (path: string) => (await firestore.doc(path).get()).data();

const { AD_ACCOUNT_KEYS, META_GRAPH_URL } = process.env;
afterEach(() => void Object.assign(process.env, { AD_ACCOUNT_KEYS, META_GRAPH_URL }));

describe('connecting an ad account by a token', () => {
  it('asks which of several, then keeps the account open and the token sealed', async () => {
    const [uid, token] = [somebody(), ownToken()];
    const accounts = ['act_1001', 'act_1002', 'act_1003'].map((id) => expect.objectContaining({ account_id: id }));
    await expect(connect(uid, token, null)).rejects.toMatchObject({ code: 'CONFLICT', accounts });
    expect(await connect(uid, token)).toMatchObject({
      account_id: 'act_1001',
      status: 'active',
      connected_by: 'token',
    });
    expect(await listAdAccounts(uid)).toHaveLength(1);
    expect(await prerequisitesOfPerson(uid)).toMatchObject({ ad_account_connected: true, ready: false });
    expect(await readToken(uid, 'act_1001')).toBe(token);
    expect(await readToken(uid, 'act_1002')).toBeNull();
  });

  it.each([
    ['act_9', '', 'INVALID_REQUEST'],
    ['act_1001', '-expired', 'ACCOUNT_TOKEN_INVALID'],
    ['act_1001', '-less', 'ACCOUNT_PERMISSION_MISSING'],
    [null, '-no-accounts', 'ACCOUNT_TOKEN_INVALID'],
  ])('is refused for %s of a token “%s”, and nothing is kept', async (account, sort, code) => {
    const uid = somebody();
    await expect(connect(uid, ownToken(sort), account)).rejects.toMatchObject({ code });
    expect(await listAdAccounts(uid)).toEqual([]);
  });

  it('says that the sample accounts are not there in production, and what a site without keys lacks', async () => {
    process.env.META_GRAPH_URL = '';
    const sample = expect.stringContaining('on a local stack alone') as unknown;
    await expect(connect(somebody(), 'sample-token')).rejects.toMatchObject({ status: 400, message: sample });
    process.env.AD_ACCOUNT_KEYS = 'none';
    const keys = expect.stringContaining('has to set AD_ACCOUNT_KEYS') as unknown;
    await expect(connect(somebody(), 'sample-token')).rejects.toMatchObject({ status: 503, message: keys });
  });

  it('has the token sealed anew with the first key when it is used after a change of keys', async () => {
    const { uid, token } = await connectedPerson('act_1001');
    process.env.AD_ACCOUNT_KEYS = `next:${Buffer.alloc(32, 7).toString('base64')},${AD_ACCOUNT_KEYS}`;
    expect(await readToken(uid, 'act_1001')).toBe(token);
    expect(await dataOf(adAccountTokenPath(uid, 'act_1001'))).toMatchObject({ key_id: 'next' });
    process.env.AD_ACCOUNT_KEYS = `next:${Buffer.alloc(32, 7).toString('base64')}`;
    expect(await readToken(uid, 'act_1001')).toBe(token);
  });
});

describe('connecting an ad account by Facebook Login', () => {
  const APP = process.env.APP_URL ?? '';
  const begin = async (uid: string, answer: string) => {
    const { address, cookie } = startLogin(new Request(`${APP}/connect/meta/start`), uid);
    const dialog = await fetch(`${address}&answer=${answer}`, { redirect: 'manual' });
    return { back: dialog.headers.get('location') ?? '', cookie: cookie.split(';')[0] ?? '' };
  };
  const end = (back: string, cookie: string) =>
    finishLogin(new Request(back, { headers: { cookie } }), () => undefined);

  it('keeps the token here until an account is chosen, for whoever has begun it', async () => {
    const uid = somebody();
    const { back, cookie } = await begin(uid, 'allow');
    expect(await end(back, cookie)).toBe('choose');
    expect((await choosable(uid)).map(({ account_id }) => account_id)).toEqual(['act_1001', 'act_1002', 'act_1003']);
    expect(await choosable(somebody())).toEqual([]);
    expect(await choose(uid, 'act_1002')).toMatchObject({ account_id: 'act_1002', connected_by: 'login' });
    expect(await readToken(uid, 'act_1002')).toBe('sample-token-long');
    expect(await dataOf(adAccountChoicePath(uid))).toBeUndefined();
    await expect(choose(uid, 'act_1001')).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('connects nothing that was denied, allowed in part, replayed, or begun by somebody else', async () => {
    const uid = somebody();
    const [denied, less, allowed, other] = await Promise.all(
      ['cancel', 'less', 'allow', 'allow'].map((answer) => begin(uid, answer)),
    );
    if (!denied || !less || !allowed || !other) throw new Error('a login did not begin');
    expect(await end(denied.back, denied.cookie)).toBe('denied');
    expect(await end(less.back, less.cookie)).toBe('permission');
    expect(await end(allowed.back, '')).toBe('stale');
    expect(await end(allowed.back, other.cookie)).toBe('stale');
    expect(await end(allowed.back, allowed.cookie)).toBe('choose');
    expect(await end(allowed.back, allowed.cookie)).toBe('unavailable');
    expect(await listAdAccounts(uid)).toEqual([]);
  });
});

describe('the daily look at connected accounts', () => {
  const due = async (token: string, token_expires_at: Date | null = null) => {
    const { uid } = await connectedPerson('act_1001', token);
    await getAuth(app).createUser({ uid });
    await firestore.doc(adAccountPath(uid, 'act_1001')).update({ token_expires_at });
    await firestore.doc(adAccountTokenPath(uid, 'act_1001')).update({ look_at: new Date(0) });
    return uid;
  };
  const inDays = (days: number) => new Date(Date.now() + days * 86_400_000);

  it('says what ends soon, has ended, or was taken back, and looks again tomorrow', async () => {
    const people = {
      active: await due(ownToken(), inDays(30)),
      expiring: await due(ownToken(), inDays(3)),
      expired: await due(ownToken(), inDays(-1)),
      revoked: await due(ownToken('-revoked')),
      permission_missing: await due(ownToken('-less')),
    };
    await lookAtAccounts(new Date());
    for (const [status, uid] of Object.entries(people)) {
      expect(await dataOf(adAccountPath(uid, 'act_1001'))).toMatchObject({ status });
      const { look_at } = (await dataOf(adAccountTokenPath(uid, 'act_1001'))) ?? {};
      expect((look_at as FirebaseFirestore.Timestamp).toMillis()).toBeGreaterThan(Date.now() + 1000);
    }
  });

  it('deletes everything of a person who is gone', async () => {
    const uid = await due(ownToken());
    await firestore.doc(adAnalysisPath(uid, '9001')).set({ account_id: 'act_1001' });
    await firestore.doc(lastAnalysisRunPath(uid)).set({ job_id: 'a' });
    const file = bucket().file(`${analysedFolder(uid, '9001')}/poster.png`);
    await storeFile(file.name, 'x');
    await getAuth(app).deleteUser(uid);
    await lookAtAccounts(new Date());
    const gone = [
      adAccountPath(uid, 'act_1001'),
      adAccountTokenPath(uid, 'act_1001'),
      adAnalysisPath(uid, '9001'),
      lastAnalysisRunPath(uid),
    ];
    // Auth tells a function as well, and whichever of the two comes first deletes it.
    await vi.waitFor(async () => {
      expect(await Promise.all(gone.map(dataOf))).toEqual(gone.map(() => undefined));
      expect(await file.exists()).toEqual([false]);
    }, 60_000);
  });
});

describe('an ad account that is disconnected', () => {
  it('takes its token along, cancels its analysis, and deletes what is known of its ads where that is wanted', async () => {
    const { uid } = await connectedPerson('act_1001');
    const kept = { account_id: 'act_1002' };
    await firestore.doc(adAnalysisPath(uid, 'mine')).set({ account_id: 'act_1001' });
    await firestore.doc(adAnalysisPath(uid, 'other')).set(kept);
    await firestore.doc(lastAnalysisRunPath(uid)).set({ job_id: 'a' });
    const file = bucket().file(`${analysedFolder(uid, 'mine')}/poster.png`);
    await storeFile(file.name, 'x');
    const jobId = await startAnalysis(uid, { account_id: 'act_1001' });
    await disconnectAccount(uid, 'act_1001', { deleteAnalyses: true });
    expect(await dataOf(adAccountTokenPath(uid, 'act_1001'))).toBeUndefined();
    expect(await dataOf(adAnalysisPath(uid, 'mine'))).toBeUndefined();
    expect(await dataOf(adAnalysisPath(uid, 'other'))).toEqual(kept);
    expect(await dataOf(lastAnalysisRunPath(uid))).toEqual({ job_id: 'a' });
    expect(await file.exists()).toEqual([false]);
    expect(await dataOf(jobPath(jobId))).toMatchObject({ status: 'cancelled' });
    await expect(disconnectAccount(uid, 'act_1001', { deleteAnalyses: false })).rejects.toMatchObject({ status: 404 });
  });

  it('shuts the dashboard again with the last of its analyses', async () => {
    const { uid } = await connectedPerson('act_1001');
    await firestore.doc(adAnalysisPath(uid, 'mine')).set({ account_id: 'act_1001' });
    await firestore.doc(lastAnalysisRunPath(uid)).set({ job_id: 'a' });
    await disconnectAccount(uid, 'act_1001', { deleteAnalyses: true });
    expect(await dataOf(lastAnalysisRunPath(uid))).toBeUndefined();
  });

  it('takes its token along when its document is deleted in the console', async () => {
    const { uid } = await connectedPerson('act_1001');
    await firestore.doc(adAccountPath(uid, 'act_1001')).delete();
    await vi.waitFor(async () => expect(await dataOf(adAccountTokenPath(uid, 'act_1001'))).toBeUndefined(), 60_000);
  });
});
