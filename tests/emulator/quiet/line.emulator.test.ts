import { once } from 'node:events';
import { createServer } from 'node:http';
import { getAuth } from 'firebase-admin/auth';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { z } from 'zod';
import { endJob, settleCancelled } from '../../../functions/src/engine/ending/end-job';
import { letIn } from '../../../functions/src/engine/line/let-in';
import { startJob } from '../../../functions/src/engine/start/start-job';
import { watchOver } from '../../../functions/src/engine/watchdog/watch-over';
import { app, firestore } from '../../../functions/src/firebase/admin';
import { newJob } from '../../../lib/domain/jobs/job';
import { readDoors } from '../../../lib/domain/limits/doors';
import { SAMPLE_INPUTS } from '../../../lib/domain/kinds/sample-inputs';
import { DOORS_PATH, JOBS, jobPath, LINE, runPath } from '../../../lib/domain/shared/paths';
import { newJobId, randomId } from '../../../lib/domain/shared/random-id';

const PLACES = 3;

/** What was put on the queue, in order: the jobs. */
const queued: string[] = [];

/** A queue that only remembers what it is given. */
const queue = createServer((request, response) => {
  const chunks: Buffer[] = [];
  request
    .on('data', (chunk: Buffer) => chunks.push(chunk))
    .on('end', () => {
      const { task } = taskSchema.parse(JSON.parse(Buffer.concat(chunks).toString()));
      const { data } = bodySchema.parse(JSON.parse(Buffer.from(task.httpRequest.body, 'base64').toString()));
      queued.push(data.job_id);
      response.setHeader('content-type', 'application/json').end('{}');
    });
});
const taskSchema = z.object({ task: z.object({ httpRequest: z.object({ body: z.string() }) }) });
const bodySchema = z.object({ data: z.object({ job_id: z.string() }) });

beforeAll(async () => {
  queue.listen(0, '127.0.0.1');
  await once(queue, 'listening');
});
afterAll(() => queue.close());

beforeEach(async () => {
  vi.stubEnv('JOBS_AT_ONCE', `guest=${PLACES}, signed_in=${PLACES}, verified=0`);
  const address = queue.address();
  vi.stubEnv('CLOUD_TASKS_EMULATOR_HOST', `127.0.0.1:${typeof address === 'object' ? address?.port : 0}`);
  queued.length = 0;
  await firestore.recursiveDelete(firestore.collection(JOBS));
  for (const { ref } of (await firestore.collectionGroup(LINE).get()).docs) await ref.delete();
  // Nobody remembers that the line was full.
  await letIn('guest');
});
afterEach(() => vi.unstubAllEnvs());

const NOON = Date.parse('2026-11-20T12:00:00Z');
const guest = () => `guest-${randomId(10)}`;

/** Asks for a job at that second after noon, without starting it. */
async function asked(uid: string, second: number): Promise<string> {
  const id = newJobId();
  const at = new Date(NOON + second * 1000);
  await firestore.doc(jobPath(id)).create(newJob('bulk-dynamic', uid, SAMPLE_INPUTS['bulk-dynamic'], at));
  return id;
}

async function started(uid: string, second: number): Promise<string> {
  const id = await asked(uid, second);
  await startJob(id);
  return id;
}

const REASON = { code: 'INTERNAL' as const, message: 'Over.', details: null };
const ended = (id: string) => endJob(id, { status: 'failed', error: { ...REASON, timestamp: new Date() } });

async function begun(ids: readonly string[]): Promise<boolean[]> {
  const runs = await Promise.all(ids.map((id) => firestore.doc(runPath(id)).get()));
  return runs.map(({ exists }) => exists);
}

async function statuses(ids: readonly string[]): Promise<unknown[]> {
  const jobs = await Promise.all(ids.map((id) => firestore.doc(jobPath(id)).get()));
  return jobs.map((job) => job.get('status') as unknown);
}

async function entryOf(jobId: string) {
  return (await firestore.collectionGroup(LINE).get()).docs.find(({ id }) => id === jobId)?.ref;
}
const isInLine = async (jobId: string) => (await entryOf(jobId)) !== undefined;

async function lengthOf(inside: boolean): Promise<number> {
  return (await firestore.collectionGroup(LINE).where('let_in', '==', inside).get()).size;
}

describe('of the jobs of guests', () => {
  it('no more are taken while as many wait as may, for a short while', async () => {
    vi.stubEnv('WAITING_JOBS', 'guest=2, signed_in=0, verified=0');
    const doors = firestore.doc(DOORS_PATH);
    await doors.delete();
    for (let second = 0; second < PLACES + 1; second += 1) await started(guest(), second);
    await letIn('guest');
    expect((await doors.get()).exists).toBe(false);
    await started(guest(), 10);
    await letIn('guest');
    const shut = readDoors((await doors.get()).data())?.guest?.getTime();
    expect(shut).toBeGreaterThan(Date.now());
    expect(shut).toBeLessThan(Date.now() + 60_000);
    // Whoever is in line stays there.
    expect([await lengthOf(true), await lengthOf(false)]).toEqual([PLACES, 2]);
  });

  it('no more are taken while still as many wait when one is let in: nobody joins by whom that would be seen', async () => {
    const ids: string[] = [];
    for (let second = 0; second < PLACES + 3; second += 1) ids.push(await started(guest(), second));
    const doors = firestore.doc(DOORS_PATH);
    await doors.delete();
    vi.stubEnv('WAITING_JOBS', 'guest=2, signed_in=0, verified=0');
    // Long after this process has shut them last.
    vi.useFakeTimers({ now: Date.now() + 60_000, toFake: ['Date'] });
    await ended(ids[0] ?? '');
    const shut = readDoors((await doors.get()).data())?.guest?.getTime();
    expect(shut).toBeGreaterThan(Date.now());
    vi.useRealTimers();
    expect([await lengthOf(true), await lengthOf(false)]).toEqual([PLACES, 2]);
  });

  it('only so many are begun, and the first of everybody comes before the second of anybody', async () => {
    const [many, one, other] = [guest(), guest(), guest()];
    const ofMany: string[] = [];
    for (let second = 0; second < 6; second += 1) ofMany.push(await started(many, second));
    const [ofOne, ofOther] = [await started(one, 10), await started(other, 11)];
    expect(await begun([...ofMany, ofOne, ofOther])).toEqual([true, true, true, false, false, false, false, false]);
    expect(queued).toEqual(ofMany.slice(0, PLACES));
    for (const id of ofMany.slice(0, 4)) await ended(id);
    expect(queued.slice(PLACES)).toEqual([ofOne, ofOther, ofMany[3], ofMany[4]]);
    expect([await lengthOf(true), await lengthOf(false)]).toEqual([PLACES, 1]);
  });

  it('no more are begun when very many start at once, and each comes to its turn once', async () => {
    const guests = Array.from({ length: 12 }, guest);
    const ids = await Promise.all(guests.flatMap((uid) => [asked(uid, 0), asked(uid, 1), asked(uid, 2)]));
    // Their events may come twice, and in any order.
    await Promise.all([...ids, ...ids.toReversed()].map((id) => startJob(id)));
    await watchOver(new Date());
    expect([await lengthOf(true), await lengthOf(false)]).toEqual([PLACES, ids.length - PLACES]);
    expect(new Set(queued).size).toBe(PLACES);
    for (let turn = 0; turn < ids.length; turn += PLACES) {
      const inside = (await firestore.collectionGroup(LINE).where('let_in', '==', true).get()).docs.map(({ id }) => id);
      expect(inside.length).toBeLessThanOrEqual(PLACES);
      // Two that end at the same moment see the same one in front.
      await Promise.all(inside.map(ended));
      await watchOver(new Date());
    }
    expect([...new Set(queued)].toSorted()).toEqual(ids.toSorted());
    expect([await lengthOf(true), await lengthOf(false)]).toEqual([0, 0]);
  });

  it('what goes beyond what its person may have fails, and takes nobody’s place', async () => {
    vi.stubEnv('RUNNING_JOBS', 'guest=5, signed_in=5, verified=0');
    vi.stubEnv('JOBS_A_DAY', 'guest=4, signed_in=4, verified=0');
    const [many, other] = [guest(), guest()];
    const ids: string[] = [];
    for (let second = 0; second < 7; second += 1) ids.push(await started(many, second));
    const ofOther = await started(other, 10);
    // Of the seven, two are more than may be under way, and are not in line.
    expect(await statuses(ids)).toEqual([...Array(5).fill('queued'), 'failed', 'failed']);
    for (const id of ids.slice(0, 4)) await ended(id);
    // The fifth comes to its turn, and is one more than may be asked for in a day.
    expect(await statuses(ids.slice(4))).toEqual(['failed', 'failed', 'failed']);
    expect(await begun([...ids, ofOther])).toEqual([...Array(4).fill(true), false, false, false, true]);
    expect([await lengthOf(true), await lengthOf(false)]).toEqual([1, 0]);
  });

  it('one that is cancelled while it waits leaves the line, and is never begun', async () => {
    const ids = [];
    for (let second = 0; second < 5; second += 1) ids.push(await started(guest(), second));
    const [first = '', , , waiting = '', last = ''] = ids;
    await firestore.doc(jobPath(waiting)).update({ status: 'cancelled', cancelled_at: new Date() });
    await settleCancelled(waiting);
    await ended(first);
    expect(await begun([waiting, last])).toEqual([false, true]);
    expect(await isInLine(waiting)).toBe(false);
  });

  it('one that is over or gone before its turn comes takes nobody’s place', async () => {
    const ids = [];
    for (let second = 0; second < 6; second += 1) ids.push(await started(guest(), second));
    const [first = '', , , over = '', gone = '', last = ''] = ids;
    // A cancel that was settled while its start was joining the line.
    await firestore.doc(jobPath(over)).update({ status: 'cancelled', expires_at: new Date() });
    await firestore.doc(jobPath(gone)).delete();
    await ended(first);
    expect(await begun([over, gone, last])).toEqual([false, false, true]);
    expect([await lengthOf(true), await lengthOf(false)]).toEqual([PLACES, 0]);
  });

  it('one that was let in by a process that died is begun, and a place that nobody gave back is taken', async () => {
    const ids = [];
    for (let second = 0; second < 5; second += 1) ids.push(await started(guest(), second));
    const [first = '', second = '', , waiting = '', last = ''] = ids;
    // It had been marked, and nothing else.
    await (await entryOf(waiting))?.update({ let_in: true, look_after: new Date() });
    // These are over, and whoever ended them has told nobody.
    for (const id of [first, second]) await firestore.doc(jobPath(id)).update({ status: 'failed' });
    await watchOver(new Date(Date.now() + 15 * 60_000));
    expect(await begun([waiting, last])).toEqual([true, true]);
    expect(await isInLine(first)).toBe(false);
  });

  it('all are begun once there is no limit any more', async () => {
    const ids = [];
    for (let second = 0; second < 5; second += 1) ids.push(await started(guest(), second));
    vi.stubEnv('JOBS_AT_ONCE', 'guest=0, signed_in=0, verified=0');
    await watchOver(new Date());
    expect(await begun(ids)).toEqual([true, true, true, true, true]);
  });
});

it('somebody whose address is confirmed waits for none of them', async () => {
  const { uid } = await getAuth(app).createUser({
    email: `${randomId(10)}@example.com`,
    emailVerified: true,
    password: randomId(20),
  });
  for (let second = 0; second < 5; second += 1) await started(guest(), second);
  const id = await started(uid, 10);
  expect(await begun([id])).toEqual([true]);
  expect(queued.at(-1)).toBe(id);
  expect(await isInLine(id)).toBe(false);
});
