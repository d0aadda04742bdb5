import type { CollectionReference } from 'firebase-admin/firestore';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { AD_ACCOUNT_CHOICES, AD_ACCOUNT_TOKENS, jobPath } from '../../lib/domain/shared/paths';
import { randomId } from '../../lib/domain/shared/random-id';
import { DELETE } from '../../app/api/v1/ad-accounts/[accountId]/route';
import { GET, POST } from '../../app/api/v1/ad-accounts/route';
import { firestore } from '../../functions/src/firebase/admin';
import { analysisUntil, startAnalysis } from './analysis-job';

/** Nothing else anywhere has these letters. */
const SECRET = `q${randomId(23)}`;
const TOKEN = `sample-token.${SECRET}`;
/** The whole would be found with its parts. */
const PARTS = [SECRET.slice(0, 12), SECRET.slice(12), Buffer.from(TOKEN).toString('base64').slice(4, -4)];

let folder = '';
beforeAll(async () => void (folder = await mkdtemp(path.join(tmpdir(), 'adforge-export-'))));
afterAll(() => rm(folder, { recursive: true, force: true }));

const found = (text: string, parts: readonly string[] = PARTS) => parts.filter((part) => text.includes(part));

/** Which of them stand in a file below a folder; one file at a time, because an export holds everything that tests have made. */
async function foundBelow(place: string, parts: readonly string[] = PARTS): Promise<string[]> {
  const entries = await readdir(place, { recursive: true, withFileTypes: true });
  const all: string[] = [];
  for (const entry of entries) {
    if (!entry.isFile()) continue;
    const file = path.join(entry.parentPath, entry.name);
    all.push(...found(await readFile(file, 'latin1'), parts).map((part) => `${part} in ${file}`));
  }
  return all;
}

/** Everything that is stored in collections and below, as text. */
async function documentsIn(collections: CollectionReference[]): Promise<string> {
  const texts = await Promise.all(
    collections.map(async (collection) => {
      const documents = await collection.listDocuments();
      const below = await Promise.all(documents.map((document) => document.listCollections()));
      const { docs } = await collection.get();
      const own = docs.map((document) => `${document.ref.path} ${JSON.stringify(document.data())}`);
      return [...own, await documentsIn(below.flat())].join('\n');
    }),
  );
  return texts.join('\n');
}

/** Where the emulators have put everything that they hold. */
async function exported(): Promise<string> {
  const place = path.join(folder, randomId(8));
  const answer = await fetch(`http://${process.env.FIREBASE_EMULATOR_HUB}/_admin/export`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ path: place, initiatedBy: 'a test' }),
  });
  expect(answer.status).toBe(200);
  return place;
}

/** What the emulators, the functions and the app have logged so far. */
const LOGS = path.resolve(import.meta.dirname, '../../.cache/logs');

/** Signs somebody up as the page does, and gives their ID token. */
async function signUp(): Promise<{ uid: string; idToken: string }> {
  const address = `http://${process.env.FIREBASE_AUTH_EMULATOR_HOST}/identitytoolkit.googleapis.com/v1/accounts:signUp?key=demo`;
  const headers = { 'content-type': 'application/json' };
  const answer = await fetch(address, { method: 'POST', headers, body: '{"returnSecureToken":true}' });
  const { localId: uid, idToken } = (await answer.json()) as { localId: string; idToken: string };
  return { uid, idToken };
}

it('a token is found nowhere: in no answer, document, log or export, while its account is connected and after', async () => {
  const { uid, idToken } = await signUp();
  const answers: string[] = [];
  const ask = async (route: typeof POST, method: string, body?: object, accountId = '') => {
    const headers = { authorization: `Bearer ${idToken}`, 'content-type': 'application/json' };
    const request = new Request(`http://here/api/v1/ad-accounts/${accountId}`, {
      method,
      headers,
      ...(body ? { body: JSON.stringify(body) } : {}),
    });
    const answer = await (route as typeof DELETE)(request, { params: Promise.resolve({ accountId }) });
    answers.push(`${JSON.stringify([...answer.headers])} ${await answer.text()}`);
    return answer.status;
  };
  const everywhere = async (jobId: string) => {
    const own = [firestore.doc(`users/${uid}`), firestore.doc(jobPath(jobId))];
    const below = (await Promise.all(own.map((document) => document.listCollections()))).flat();
    const ofServer = [AD_ACCOUNT_TOKENS, AD_ACCOUNT_CHOICES].map((name) => firestore.collection(name));
    return [
      ...found(answers.join('\n')),
      ...found(await documentsIn([...below, ...ofServer])),
      ...(await foundBelow(await exported())),
      ...(await foundBelow(LOGS)),
    ];
  };

  expect(await ask(POST, 'POST', { access_token: TOKEN })).toBe(409);
  expect(await ask(POST, 'POST', { access_token: TOKEN, account_id: 'act_9' })).toBe(400);
  expect(await ask(POST, 'POST', { access_token: `sample-token-expired.${SECRET}` })).toBe(400);
  expect(await ask(POST, 'POST', { access_token: TOKEN, account_id: 'act_1001' })).toBe(201);
  expect(await ask(GET, 'GET')).toBe(200);
  const jobId = await startAnalysis(uid, { account_id: 'act_1001', max_ads: 5 });
  await analysisUntil(jobId, ({ progress }) => progress.percentage >= 35);
  // That it would be found is shown by what stands beside it.
  expect(await foundBelow(await exported(), [`${uid}_act_1001`])).not.toEqual([]);
  expect(await everywhere(jobId)).toEqual([]);
  expect(await ask(DELETE as typeof POST, 'DELETE', undefined, 'act_1001')).toBe(200);
  expect(await everywhere(jobId)).toEqual([]);
  // An analysis, and three exports of everything that the tests before it have made.
}, 300_000);
