import { afterEach, describe, expect, it, vi } from 'vitest';
import { getAuth } from 'firebase-admin/auth';
import { countUpload } from '../../functions/src/engine/limits/count-upload';
import { refusalBeyond, refusalOfVersion } from '../../functions/src/engine/limits/refusal-of';
import { app, bucket, firestore } from '../../functions/src/firebase/admin';
import { writeObject } from '../../functions/src/storage/objects';
import { newJob } from '../../lib/domain/jobs/job';
import { newEditRequest } from '../../lib/domain/jobs/request';
import { SAMPLE_INPUTS } from '../../lib/domain/kinds/sample-inputs';
import { jobPath, requestPath, runPath, uploadFile, uploadUsagePath } from '../../lib/domain/shared/paths';
import { newJobId, newUploadId, randomId } from '../../lib/domain/shared/random-id';
import { createJob } from './job-fixtures';
import { jobUntil } from './job-observer';

/** What the functions have, and so this test too. */
const RUNNING = 50;

afterEach(() => vi.unstubAllEnvs());

const NOON = Date.parse('2026-11-20T12:00:00Z');
const at = (seconds: number) => new Date(NOON + seconds * 1000);
const somebody = () => `person-${randomId(10)}`;

/** Jobs of a person, a second apart, the first at noon; no function works on them. */
async function jobsOf(uid: string, count: number, status = 'processing') {
  const made = Array.from({ length: count }, (_, index) => ({ id: newJobId(), created_at: at(index), user_id: uid }));
  const batch = firestore.batch();
  for (const { id, created_at } of made) {
    const job = newJob('bulk-dynamic', uid, SAMPLE_INPUTS['bulk-dynamic'], created_at);
    const times = { created_at, updated_at: created_at };
    const run = { user_id: uid, stage: 'make', status: 'fanned_out', queued: true, state: null, ...times };
    batch.create(firestore.doc(runPath(id)), run);
    batch.create(firestore.doc(jobPath(id)), { ...job, status });
  }
  await batch.commit();
  return made;
}

const refused = async (jobs: { user_id: string; created_at: Date }[]) =>
  (await Promise.all(jobs.map((job) => refusalBeyond(job)))).map((refusal) => refusal !== null);

describe('jobs of a person', () => {
  it('begin in the order in which they were asked for, up to the limit; what comes then fails and says what to do', async () => {
    const uid = somebody();
    const jobs = await jobsOf(uid, RUNNING + 3);
    expect(await refused(jobs)).toEqual(jobs.map((_, index) => index >= RUNNING));
    const { jobId } = await createJob({ count: 1, uid });
    const job = await jobUntil(jobId, ({ status }) => status !== 'queued');
    expect(job).toMatchObject({
      ...{ status: 'failed', look_after: null },
      error: {
        code: 'RATE_LIMIT_EXCEEDED',
        message: expect.stringMatching(/^You have 50 jobs under way, .*cancel one/),
      },
    });
    expect((await firestore.doc(runPath(jobId)).get()).exists).toBe(false);
    await firestore.doc(jobPath(jobs[0]?.id ?? '')).update({ status: 'completed' });
    expect(await refused(jobs.slice(RUNNING - 1, RUNNING + 2))).toEqual([false, false, true]);
  });

  it('are counted of the day, UTC, whatever has become of them', async () => {
    vi.stubEnv('JOBS_A_DAY', 'guest=6, signed_in=0, verified=0');
    const uid = somebody();
    const jobs = await jobsOf(uid, 8, 'completed');
    expect(await refused(jobs)).toEqual(jobs.map((_, index) => index >= 6));
    expect(await refusalBeyond({ user_id: uid, created_at: at(86_400) })).toBeNull();
    expect(await refusalBeyond(jobs[7] ?? { user_id: '', created_at: at(0) })).toContain(
      'Come back after midnight (UTC)',
    );
  });

  it('may be more with an account, and as many as wanted with a confirmed address', async () => {
    vi.stubEnv('JOBS_A_DAY', 'guest=6, signed_in=7, verified=0');
    const withPassword = { password: randomId(12) };
    const auth = getAuth(app);
    const signedIn = await auth.createUser({ email: `${randomId(8)}@example.com`, ...withPassword });
    const verified = await auth.createUser({
      email: `${randomId(8)}@example.com`,
      emailVerified: true,
      ...withPassword,
    });
    const [some, all] = [await jobsOf(signedIn.uid, 8, 'failed'), await jobsOf(verified.uid, 8, 'failed')];
    expect([await refused(some), await refused(all)]).toEqual([[...Array(7).fill(false), true], Array(8).fill(false)]);
  });
});

it('versions that a person asks for are counted over all of their jobs', async () => {
  vi.stubEnv('VERSIONS_A_DAY', 'guest=2, signed_in=0, verified=0');
  const uid = somebody();
  const wish = { copy: { headline: 'A', subheadline: 'B', cta: 'C', badge: null }, aspect_ratio: '1:1' } as never;
  const times = [0, 1, 2].map(at);
  for (const [index, time] of times.entries()) {
    const path = requestPath(newJobId(), `edit_01_${index}`);
    await firestore.doc(path).create(newEditRequest(uid, '01', 1, wish, time));
  }
  const messages = await Promise.all(times.map((created_at) => refusalOfVersion({ user_id: uid, created_at })));
  expect(messages).toEqual([null, null, expect.stringMatching(/^You have asked for 2 versions of ads today/)]);
});

describe('files that a person uploads', () => {
  // On days to come: the function counts what is written here as of today.
  const [one, next] = [new Date('2099-01-01T12:00:00Z'), new Date('2099-01-02T12:00:00Z')];
  const stored = async (uid: string, size: number, storedAt = one) => {
    const name = uploadFile(uid, newUploadId(), `${randomId(12)}.png`);
    await writeObject(name, Buffer.alloc(8), { contentType: 'image/png' });
    const [{ generation }] = await bucket().file(name).getMetadata();
    await countUpload({ name, size, generation: Number(generation), storedAt });
    return (await bucket().file(name).exists())[0];
  };
  const full = async (uid: string): Promise<unknown> => (await firestore.doc(uploadUsagePath(uid)).get()).get('full');

  it('are kept up to the number of a day, and the page is told with the last of them', async () => {
    vi.stubEnv('UPLOADS_A_DAY', 'guest=3, signed_in=0, verified=0');
    const uid = somebody();
    expect([await stored(uid, 10), await stored(uid, 10)]).toEqual([true, true]);
    expect(await full(uid)).toBeNull();
    expect(await stored(uid, 10)).toBe(true);
    expect(await full(uid)).toContain('You have uploaded 3 files today');
    expect(await stored(uid, 10)).toBe(false);
    expect(await stored(uid, 10, next)).toBe(true);
    expect(await full(uid)).toBeNull();
  });

  it('are kept up to the size of a day', async () => {
    vi.stubEnv('UPLOAD_MB_A_DAY', 'guest=2, signed_in=0, verified=0');
    const uid = somebody();
    const megabyte = 2 ** 20;
    expect([await stored(uid, 1.5 * megabyte), await stored(uid, megabyte)]).toEqual([true, false]);
    expect(await full(uid)).toContain('You have uploaded 2 MB today');
  });

  it('are all counted when many are stored at once', async () => {
    const uid = somebody();
    const files = Array.from({ length: 100 }, (_, index) => ({
      name: uploadFile(uid, newUploadId(), `${randomId(12)}.png`),
      size: 1000 + index,
      generation: 1,
      storedAt: one,
    }));
    await Promise.all(files.map(countUpload));
    const usage = (await firestore.doc(uploadUsagePath(uid)).get()).data();
    expect(usage).toEqual({ day: '2099-01-01', files: 100, bytes: 104_950, full: null });
  });

  it('alone are counted, not what is made of them', async () => {
    const uid = somebody();
    await countUpload({ name: `users/${uid}/prepared/job/photo-1.png`, size: 9e9, generation: 1, storedAt: one });
    expect(await full(uid)).toBeUndefined();
  });
});
