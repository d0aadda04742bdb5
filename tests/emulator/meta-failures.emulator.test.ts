import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, it } from 'vitest';
import { jobPath } from '../../lib/domain/shared/paths';
import { randomId } from '../../lib/domain/shared/random-id';
import { isTerminal } from '../../lib/domain/work/job-status';
import { firestore } from '../../functions/src/firebase/admin';
import { analysisUntil, cancelAnalysis, connectedPerson, startAnalysis } from './analysis-job';

/** How an analysis ends by what goes wrong at Meta: the job's code, its words, and what the account says of itself. */
const ENDS: [fault: string, code: string, words: string, account: string][] = [
  ['expired', 'ACCOUNT_TOKEN_INVALID', 'The connection to Meta has run out.', 'expired'],
  ['revoked', 'ACCOUNT_TOKEN_INVALID', 'was taken back or logged out', 'revoked'],
  ['password', 'ACCOUNT_TOKEN_INVALID', 'password of the Facebook account was changed', 'revoked'],
  ['app-removed', 'ACCOUNT_TOKEN_INVALID', 'removed from the Facebook account’s apps', 'revoked'],
  ['no-permission', 'ACCOUNT_PERMISSION_MISSING', 'the permission ads_read is missing', 'permission_missing'],
  ['no-access', 'ACCOUNT_PERMISSION_MISSING', 'allow “ads_read”', 'permission_missing'],
  ['not-there', 'ACCOUNT_PERMISSION_MISSING', 'It may have been deleted', 'active'],
  ['gone-version', 'PROVIDER_UNAVAILABLE', 'Tell the operator to update the site', 'active'],
];

/** Eight jobs at once, and perhaps the first call of the functions. */
const PATIENCE_MS = 200_000;

/** Of limits a job says until when it waits, and goes on by itself. */
const WAITS: [fault: string, minutes: number][] = [
  ['limit-app', 5],
  ['limit-user', 5],
  ['limit-account', 7],
];

async function begun(fault: string) {
  const { uid, token } = await connectedPerson('act_1001', `sample-token-${fault}.${randomId(8)}`);
  return { uid, token, jobId: await startAnalysis(uid, { max_ads: 5 }) };
}

/** All that is kept below a document. */
async function kept(document: FirebaseFirestore.DocumentReference): Promise<string[]> {
  const collections = await document.listCollections();
  const below = await Promise.all(collections.map(async (one) => (await one.listDocuments()).map(kept)));
  const own = JSON.stringify((await document.get()).data() ?? null);
  return [own, ...(await Promise.all(below.flat())).flat()];
}

/** Of the emulators: what functions log stands in it too. */
function log(): Promise<string> {
  const offset = Number(new URL(process.env.META_SIM_URL ?? '').port) - 9800;
  return readFile(path.join(import.meta.dirname, `../../.cache/logs/emulators-${offset}.log`), 'utf8');
}

it('each failure of Meta ends an analysis with its own advice, and no token is kept or logged', async () => {
  const people = await Promise.all(ENDS.map(([fault]) => begun(fault)));
  for (const [index, [fault, code, words, account]] of ENDS.entries()) {
    const { uid, jobId } = people[index] ?? { uid: '', jobId: '' };
    const { status, error } = await analysisUntil(jobId, (job) => isTerminal(job.status), PATIENCE_MS);
    expect([fault, status, error?.code], error?.message).toEqual([fault, 'failed', code]);
    expect(error?.message).toContain(words);
    const own = await firestore.doc(`users/${uid}/ad_accounts/act_1001`).get();
    expect([fault, own.get('status')]).toEqual([fault, account]);
  }
  const documents = people.flatMap(({ uid, jobId }) => [firestore.doc(`users/${uid}`), firestore.doc(jobPath(jobId))]);
  const everything = [...(await Promise.all(documents.map(kept))).flat(), await log()].join('\n');
  expect(everything).toContain(people[0]?.jobId);
  for (const { token } of people) expect(everything.includes(token)).toBe(false);
}, 240_000);

it('a limit of Meta has an analysis wait as long as its headers say', async () => {
  const people = await Promise.all(WAITS.map(([fault]) => begun(fault)));
  for (const [index, [fault, minutes]] of WAITS.entries()) {
    const { uid, jobId } = people[index] ?? { uid: '', jobId: '' };
    const began = Date.now();
    const isWaiting = ({ stages }: { stages: Record<string, { detail?: string | null }> }) =>
      Object.values(stages).some(({ detail }) => detail?.startsWith('Waiting for Meta until'));
    const job = await analysisUntil(jobId, isWaiting);
    expect([fault, job.status]).toEqual([fault, 'processing']);
    const run = await firestore.doc(`${jobPath(jobId)}/private/run`).get();
    const waits = (run.get('retry_at') as FirebaseFirestore.Timestamp).toMillis() - began;
    expect(Math.abs(waits / 60_000 - minutes)).toBeLessThan(1);
    await cancelAnalysis(jobId, uid);
  }
});
