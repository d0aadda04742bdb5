import { afterAll, expect, it, vi } from 'vitest';
import '../../../../tests/emulator/quiet-project';
import { at, jobOf } from '../../../api/jobs/job-fixtures';
import { jobPath } from '../../../domain/shared/paths';
import { newJobId, randomId } from '../../../domain/shared/random-id';
import { firestore } from '../../firebase/admin';
import { cancelJob } from '../cancel/cancel-job';
import { queueStats } from './queue-stats';

const uid = `person-${randomId(10)}`;
const [waiting, done] = [newJobId(), newJobId()];

afterAll(async () => {
  for (const id of [waiting, done]) await firestore.recursiveDelete(firestore.doc(jobPath(id)));
});

it('statistics are read once for all who ask within seconds, and anew after a write of this server', async () => {
  const { id: _id, ...job } = jobOf({ user_id: uid, created_at: at(0) });
  const completed = { status: 'completed', started_at: at(1), completed_at: at(11) };
  await firestore.doc(jobPath(waiting)).set(job);
  await firestore.doc(jobPath(done)).set({ ...job, ...completed, progress: { ...job.progress, ads_generated: 5 } });
  const ask = async () => (await queueStats(uid, at(60))).data;
  const collection = vi.spyOn(firestore, 'collection');
  const first = await ask();
  expect(first).toMatchObject({
    queued: 1,
    completed: 1,
    oldest_waiting: { seconds: 60 },
    last_24_hours: { completed: 1, success_rate: 1 },
    average_seconds_per_job: 10,
    average_seconds_per_ad: 2,
  });
  const queries = collection.mock.calls.length;
  expect(await Promise.all([ask(), ask(), ask()])).toEqual([first, first, first]);
  expect(collection).toHaveBeenCalledTimes(queries);
  await cancelJob(waiting, uid);
  expect(await ask()).toMatchObject({ queued: 0, cancelled: 1, oldest_waiting: null });
});
