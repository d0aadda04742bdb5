import { afterAll, beforeAll, expect, it } from 'vitest';
import '../../../../tests/emulator/quiet-project';
import { jobOf } from '../../../api/jobs/job-fixtures';
import { JOBS, jobPath } from '../../../domain/shared/paths';
import { newJobId, randomId } from '../../../domain/shared/random-id';
import { firestore } from '../../firebase/admin';
import { KnownPlaces } from './known-places';
import { cursorAfter, readCursor } from './list-cursor';
import { listJobs } from './list-jobs';

const uid = `person-${randomId(10)}`;
const JOBS_OF_EACH = 3;
const ids: string[] = [];

beforeAll(async () => {
  const batch = firestore.batch();
  for (let second = 0; second < 8; second += 1) {
    // Several in the same moment.
    for (let one = 0; one < JOBS_OF_EACH; one += 1) {
      const { id: _id, ...job } = jobOf({ user_id: uid, created_at: new Date(Date.UTC(2026, 0, 1, 0, 0, second)) });
      batch.set(firestore.doc(jobPath(newJobId())), { ...job, status: second % 2 === 0 ? 'failed' : 'completed' });
    }
  }
  batch.set(firestore.doc(jobPath(newJobId())), { user_id: uid, created_at: new Date(Date.UTC(2026, 0, 2)) });
  await batch.commit();
  const all = await firestore.collection(JOBS).where('user_id', '==', uid).orderBy('created_at', 'desc').get();
  ids.push(...all.docs.map(({ id }) => id));
});

afterAll(async () => {
  for (const id of ids) await firestore.doc(jobPath(id)).delete();
});

it.each(['all', 'failed'] as const)('pages of the list of %s are those of one question', async (filter) => {
  const query = { filter, cursor: null };
  const ofJobs = async (page: number, size: number, places = new KnownPlaces()) =>
    (await listJobs(uid, { ...query, page, size }, { places })).jobs.map(({ id }) => id);
  const whole = await ofJobs(1, 100);
  expect(whole).toHaveLength(filter === 'all' ? 24 : 12);
  const shown = filter === 'all' ? ids : whole;
  const walking = new KnownPlaces();
  for (let page = 1; page <= Math.ceil(shown.length / 4); page += 1) {
    // The first of all is one that can't be read.
    const expected = shown.slice((page - 1) * 4, page * 4).filter((id) => whole.includes(id));
    expect(await ofJobs(page, 4, walking)).toEqual(expected);
    expect(await ofJobs(page, 4)).toEqual(expected);
  }
});

it('one cursor leads to the next', async () => {
  const seen: string[] = [];
  for (let cursor: string | null = 'first'; cursor !== null;) {
    const at = readCursor(cursor);
    const { jobs, last, total } = await listJobs(uid, { filter: 'all', page: at.page, size: 5, cursor: at });
    expect(total).toBe(25);
    seen.push(...jobs.map(({ id }) => id));
    cursor = last && cursorAfter(at.page, last);
  }
  expect(seen).toEqual(ids.slice(1));
});
